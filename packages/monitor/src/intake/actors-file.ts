import { type ActorKind, type InterType, type KnownActor, keyOf, type Vantage } from '@sitrep/reader'
import { z } from 'zod'
import { refusal } from '../errors.ts'
import { decodeText } from './decode.ts'
import { streamFile } from './files.ts'
import { parseJson } from './formats/json.ts'
import { LINE_LIMIT_MB, linesOf } from './lines.ts'

const kinds = ['person', 'armed group', 'state force', 'government', 'coalition', 'organisation'] as const
const inters = [
  'state forces',
  'rebel group',
  'political militia',
  'identity militia',
  'rioters',
  'protesters',
  'civilians',
  'external/other forces',
] as const
const vantages = ['official', 'party', 'monitor', 'eyewitness', 'medical', 'resident', 'outlet', 'unstated'] as const
const links = ['part of', 'backed by', 'allied with', 'successor of', 'armed wing of'] as const

/** A longer one is no name but a text. */
const NAME_LIMIT = 200
const name = z
  .string()
  .max(NAME_LIMIT, `is longer than ${NAME_LIMIT} characters`)
  .regex(/[\p{L}\p{N}].*[\p{L}\p{N}]/u, 'has to hold two letters or digits')
  .regex(/^[^\p{Cc}\p{Surrogate}\p{Zl}\p{Zp}]*$/u, 'holds a character that no name has')
const names = z.array(name)
const key = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'has to be like "grey-heron-column"')
const country = z.string().regex(/^[A-Z]{2}$/, 'has to be two capital letters (ISO 3166-1)')
const day = z.string().refine(isDay, 'has to be a day, like 2024-12-08')
const date = z.string().refine((value) => isDay(whole(value)), 'has to be a day, month or year, like 2024-12')
const note = z.string()

/** The shape of an entry; unknown keys are refused, for they are mostly known ones misspelt. */
const actorShape = z.strictObject({
  name,
  kind: z.enum(kinds satisfies readonly ActorKind[]),
  key: key.optional(),
  aliases: names.optional(),
  weakAliases: names.optional(),
  inter: z.enum(inters satisfies readonly InterType[]).nullish(),
  interSince: z
    .array(z.strictObject({ since: day, inter: z.enum(inters) }))
    .refine(isInOrder, 'has to go from the earliest day to the latest')
    .optional(),
  countries: z.array(country).optional(),
  institution: key.optional(),
  vantage: z.enum(vantages satisfies readonly Vantage[]).optional(),
  isAgency: z.boolean().optional(),
  affiliations: z
    .array(
      z.strictObject({
        with: z.union([key, country]),
        kind: z.enum(links),
        since: date.optional(),
        until: date.optional(),
        source: note.optional(),
      }),
    )
    .optional(),
  notes: note.optional(),
})

/** Actors of the user's own, from a file of JSON lines; blank lines and those that begin with "#" are passed over. */
export async function readActorsFile(path: string): Promise<KnownActor[]> {
  return actorsOfLines(streamFile(path), path)
}

/** The entries of a stream of JSON lines; the first bad one is thrown, named by its line: half a list is no list. */
export async function actorsOfLines(stream: AsyncIterable<Uint8Array | string>, input: string): Promise<KnownActor[]> {
  const actors = new Map<string, { actor: KnownActor; line: number }>()
  for await (const line of linesOf(stream)) {
    const at = `${input}, line ${line.number}`
    if (line.tooLong) throw refusal('file-too-large', at, LINE_LIMIT_MB)
    const text = decodeText(line.bytes, at).trim()
    if (text === '' || text.startsWith('#')) continue
    const actor = actorFromJson(parseJson(text, at), at)
    const same = actors.get(actor.key)
    if (same) throw refusal('invalid-actor', at, `the key "${actor.key}" is that of line ${same.line} too`)
    actors.set(actor.key, { actor, line: line.number })
  }
  return [...actors.values()].map(({ actor }) => actor)
}

/** Checks that a JSON value has the shape of an actor's entry. */
export function actorFromJson(value: unknown, at: string): KnownActor {
  const result = actorShape.safeParse(value)
  if (!result.success) throw refusal('invalid-actor', at, explain(result.error, value))
  const { aliases = [], countries = [], inter = null, ...given } = result.data
  const actor = { ...given, key: given.key ?? keyOf(given.name), aliases, countries, inter }
  if (actor.key === '') throw refusal('invalid-actor', at, 'no key can be made of the name; give one as "key"')
  // Keys that are absent stay absent.
  return JSON.parse(JSON.stringify(actor)) as KnownActor
}

function explain(error: z.ZodError, value: unknown): string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return 'expected an object like {"name": "…", "kind": "armed group"}'
  }
  const issue = error.issues[0]!
  if (issue.code === 'unrecognized_keys') return `there is no key "${issue.keys[0]}"`
  const way = issue.path.map(String).join('.')
  if (issue.path.length === 1 && !(way in value)) return `"${way}" is missing`
  if (issue.code === 'invalid_value') return `"${way}" has to be one of: ${issue.values.join(', ')}`
  return `"${way}" ${issue.code === 'invalid_format' || issue.code === 'too_big' || issue.code === 'custom' ? issue.message : 'is not of the right type'}`
}

function isDay(value: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(value) && new Date(`${value}T00:00:00Z`).toJSON()?.slice(0, 10) === value
}

/** "2024", "2024-12" → their first day. */
function whole(value: string): string {
  return value.length === 4 ? `${value}-01-01` : value.length === 7 ? `${value}-01` : value
}

function isInOrder(changes: readonly { since: string }[]): boolean {
  return changes.every(({ since }, i) => i === 0 || changes[i - 1]!.since < since)
}
