import { readFileSync } from 'node:fs'
import { keyOf } from '@sitrep/reader'
import { z } from 'zod'
import type { Reliability } from '../assessment/incident.ts'
import { refusal } from '../errors.ts'
import { countryShape, entriesOfLines, explain, keyShape, nameShape } from './entry-lines.ts'
import { streamFile } from './files.ts'

const kinds = ['outlet', 'agency', 'speaker'] as const
/** ACLED's `source_scale`. */
const scales = ['local partner', 'subnational', 'national', 'regional', 'international', 'new media', 'other'] as const
const marks = ['A', 'B', 'C', 'D', 'E', 'F'] as const satisfies readonly Reliability[]

export type SourceScale = (typeof scales)[number]

/** What is known beforehand of an outlet, an agency or a speaker. */
export interface Source {
  /** Kebab-case; a speaker's is its key as an actor. */
  key: string
  name: string
  kind: (typeof kinds)[number]
  /** Other names it publishes or is credited under. */
  aliases: string[]
  /** Hosts it publishes on, without "www.". */
  domains: string[]
  /** ISO 3166-1 alpha-2 of its seat; null where it has none or several. */
  country: string | null
  sourceScale: SourceScale | null
  /** Who owns or runs it; `actor` where that is an actor whose organ it is by its own account. */
  owner: { name: string; actor?: string } | null
  /** Null: not assessed, F. */
  reliability: Reliability | null
  /** Why it has this mark; never empty where there is one. */
  reasons: string[]
  /** Day, month or year of which this is true; null where it is not said. */
  asOf: string | null
}

const sourceShape = z
  .strictObject({
    name: nameShape,
    kind: z.enum(kinds),
    key: keyShape.optional(),
    aliases: z.array(nameShape).optional(),
    domains: z.array(z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'has to be like "example.org"')).optional(),
    country: countryShape.nullish(),
    source_scale: z.enum(scales).nullish(),
    owner: z.strictObject({ name: nameShape, actor: keyShape.optional() }).nullish(),
    reliability: z.enum(marks).nullish(),
    reasons: z.array(nameShape).optional(),
    as_of: z
      .string()
      .regex(/^\d{4}(-\d{2}){0,2}$/, 'has to be a day, month or year, like 2026-11')
      .optional(),
  })
  .refine(({ reliability, reasons = [] }) => !reliability || reasons.length > 0, {
    path: ['reasons'],
    message: 'has to say why the source has this mark',
  })

const EXAMPLE = '{"name": "…", "kind": "outlet", "country": "…"}'

/** Sources from a file of JSON lines; blank lines and those that begin with "#" are passed over. */
export async function readSourcesFile(path: string): Promise<Source[]> {
  return sourcesOfLines(streamFile(path), path)
}

/** The entries of a stream of JSON lines. */
export function sourcesOfLines(stream: AsyncIterable<Uint8Array | string>, input: string): Promise<Source[]> {
  return entriesOfLines(stream, input, { code: 'invalid-source', fromJson: sourceFromJson })
}

/** The sources that come with sitrep (data/sources.jsonl). */
export function shippedSources(): readonly Source[] {
  shipped ??= readFileSync(SHIPPED, 'utf8')
    .split('\n')
    .flatMap((line, i) =>
      /^\s*(#|$)/.test(line) ? [] : [sourceFromJson(JSON.parse(line), `sources.jsonl, line ${i + 1}`)],
    )
  return shipped
}

const SHIPPED = new URL('../../data/sources.jsonl', import.meta.url)
let shipped: Source[] | null = null

function sourceFromJson(value: unknown, at: string): Source {
  const result = sourceShape.safeParse(value)
  if (!result.success) throw refusal('invalid-source', at, explain(result.error, value, EXAMPLE))
  const { name, kind, key = keyOf(name), aliases = [], domains = [], owner, ...given } = result.data
  if (key === '') throw refusal('invalid-source', at, 'no key can be made of the name; give one as "key"')
  return {
    key,
    name,
    kind,
    aliases,
    domains,
    country: given.country ?? null,
    sourceScale: given.source_scale ?? null,
    owner: owner ? { name: owner.name, ...(owner.actor === undefined ? {} : { actor: owner.actor }) } : null,
    reliability: given.reliability ?? null,
    reasons: given.reasons ?? [],
    asOf: given.as_of ?? null,
  }
}
