import type { ActorKind, InterType, Vantage } from '../../../reading.ts'

/** One actor as the knowledge of actors has it. */
export interface KnownActor {
  /** Kebab-case id, stable: records point to it. */
  key: string
  name: string
  aliases: readonly string[]
  /** Names that are ordinary words or other things ("Washington", "the Observatory"): used only where the text supports it. */
  weakAliases?: readonly string[]
  kind: ActorKind
  /** ACLED's type; before the first of `interSince` where it changed. */
  inter: InterType | null
  /** Each change of that type, oldest first: what it is from that day on. */
  interSince?: readonly { since: string; inter: InterType }[]
  /** ISO 3166-1 alpha-2, home first. */
  countries: readonly string[]
  /** Key of the institution it speaks for; itself where absent: one institution is one origin. */
  institution?: string
  /** How it usually knows what it says. */
  vantage?: Vantage
  /** A news agency: it relays, it does not claim. */
  isAgency?: boolean
  /** Larger bodies and backers: keys or country codes, dated where the dates are public. */
  affiliations?: readonly Affiliation[]
  notes?: string
}

export interface Affiliation {
  with: string
  kind: 'part of' | 'backed by' | 'allied with' | 'successor of' | 'armed wing of'
  since?: string
  until?: string
  /** Whose word it is, where it is not the group's own announcement. */
  source?: string
}

/** ACLED's type of an actor on a day (YYYY-MM-DD); null where it changed over time and no day is known. */
export function interOn({ inter, interSince }: KnownActor, day: string | null): InterType | null {
  if (!interSince) return inter
  if (day === null) return null
  return interSince.findLast(({ since }) => since <= day)?.inter ?? inter
}

/** "Kata'ib Hezbollah" → "kataib-hezbollah". */
export function keyOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’.]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

/** An entry whose key is made from its name. */
export function entry(
  kind: ActorKind,
  inter: InterType | null,
  name: string,
  countries: string,
  aliases: string,
  more: Partial<KnownActor> = {},
): KnownActor {
  const words = (list: string): string[] => (list === '' ? [] : list.split(/\s*;\s*/))
  return { key: keyOf(name), name, aliases: words(aliases), kind, inter, countries: words(countries), ...more }
}

export const rebels = entry.bind(null, 'armed group', 'rebel group')
export const militia = entry.bind(null, 'armed group', 'political militia')
export const identityMilitia = entry.bind(null, 'armed group', 'identity militia')
export const organisation = entry.bind(null, 'organisation', null)
