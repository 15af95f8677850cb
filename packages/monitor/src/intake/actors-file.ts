import { type ActorKind, type InterType, type KnownActor, keyOf, type Vantage } from '@sitrep/reader'
import { z } from 'zod'
import { refusal } from '../errors.ts'
import { countryShape, entriesOfLines, explain, keyShape, nameShape } from './entry-lines.ts'
import { streamFile } from './files.ts'

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

const names = z.array(nameShape)
const day = z.string().refine(isDay, 'has to be a day, like 2024-12-08')
const date = z.string().refine((value) => isDay(whole(value)), 'has to be a day, month or year, like 2024-12')
const note = z.string()

/** The shape of an entry; unknown keys are refused, for they are mostly known ones misspelt. */
const actorShape = z.strictObject({
  name: nameShape,
  kind: z.enum(kinds satisfies readonly ActorKind[]),
  key: keyShape.optional(),
  aliases: names.optional(),
  weakAliases: names.optional(),
  inter: z.enum(inters satisfies readonly InterType[]).nullish(),
  interSince: z
    .array(z.strictObject({ since: day, inter: z.enum(inters) }))
    .refine(isInOrder, 'has to go from the earliest day to the latest')
    .optional(),
  countries: z.array(countryShape).optional(),
  institution: keyShape.optional(),
  vantage: z.enum(vantages satisfies readonly Vantage[]).optional(),
  isAgency: z.boolean().optional(),
  affiliations: z
    .array(
      z.strictObject({
        with: z.union([keyShape, countryShape]),
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

/** The entries of a stream of JSON lines. */
export function actorsOfLines(stream: AsyncIterable<Uint8Array | string>, input: string): Promise<KnownActor[]> {
  return entriesOfLines(stream, input, { code: 'invalid-actor', fromJson: actorFromJson })
}

/** Checks that a JSON value has the shape of an actor's entry. */
export function actorFromJson(value: unknown, at: string): KnownActor {
  const result = actorShape.safeParse(value)
  if (!result.success) throw refusal('invalid-actor', at, explain(result.error, value, EXAMPLE))
  const { aliases = [], countries = [], inter = null, ...given } = result.data
  const actor = { ...given, key: given.key ?? keyOf(given.name), aliases, countries, inter }
  if (actor.key === '') throw refusal('invalid-actor', at, 'no key can be made of the name; give one as "key"')
  // Keys that are absent stay absent.
  return JSON.parse(JSON.stringify(actor)) as KnownActor
}

const EXAMPLE = '{"name": "…", "kind": "armed group"}'

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
