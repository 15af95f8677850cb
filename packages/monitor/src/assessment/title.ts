import { publication } from '../linking/moments.ts'
import { familyOf } from '../linking/types.ts'
import { contentWords, singular, slug } from '../linking/words.ts'
import { countryName } from './country-name.ts'
import type { Field, Incident, NameValue } from './incident.ts'
import { EVENT_NOUNS, type EventNoun, NAMED_BY_WEAPON, WEAPON_NOUNS } from './lexicon/event-nouns.ts'

/** What a title is made of; `reportedAt` stands in, as such, where no text gives the date. */
type Titled = Pick<Incident, 'fields' | 'where' | 'when'> & { reportedAt: string | null }

const LONGEST_TARGET = 6
// Made once: making one costs a hundred times what using it does.
const DAYS = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })

/**
 * "Rocket attack on Kharab al-Jir base, Syria, 21 April 2024". Names a perpetrator only where that actor claimed the
 * act ("Drone attack on depot claimed by River Front, …") or an analyst decided ("Drone attack on depot by River Front, …").
 */
export function titleOf({ fields, where, when, reportedAt }: Titled): string {
  const { noun, of } = nounOf(fields)
  const target = targetOf(fields.target, where.name)
  const decided = fields.perpetrator?.decided?.value as NameValue | undefined
  const claimant = decided?.name ?? claimantOf(fields.claimedBy)
  const place = placeOf(where, target)
  const what = [
    noun,
    target && `${of} ${target}`,
    claimant && `${isClaimed(fields) && !decided ? 'claimed by' : 'by'} ${claimant}`,
  ]
    .filter(Boolean)
    .join(' ')
  return [what, ...place, dateOf(when) ?? reportedOn(reportedAt)].join(', ')
}

function nounOf(fields: Incident['fields']): EventNoun {
  const subType = mostSaid(fields.type)?.name ?? ''
  if (NAMED_BY_WEAPON.has(subType)) {
    for (const weapon of namesIn(fields.weapon)) {
      const known = WEAPON_NOUNS[weapon.key]
      if (known) return known
    }
  }
  return EVENT_NOUNS[subType] ?? { noun: 'Incident', of: 'at' }
}

/** The target said most, the one that has the place's name before others said as often; people are no title. */
function targetOf(field: Field | undefined, place: string | null): string | null {
  const targets = namesIn(field).filter(({ kind, name }) => kind !== 'person' && kind !== 'people' && isShort(name))
  const origins = (name: NameValue) => field?.values.find(({ value }) => value === name)?.origins ?? 0
  const most = targets.filter((target) => origins(target) === origins(targets[0]!))
  const placeWords = contentWords(place ?? '')
  const named = most.find(({ name }) => placeWords.some((word) => contentWords(name).includes(word)))
  return (named ?? most[0])?.name ?? null
}

function isShort(name: string): boolean {
  return name.split(/\s+/).length <= LONGEST_TARGET
}

/** Who claimed it, unless the claim is denied or two claim it. */
function claimantOf(field: Field | undefined): string | null {
  if (field === undefined || field.status === 'disputed') return null
  return mostSaid(field)?.name ?? null
}

/** Attacks are claimed; an arrest or an agreement is told by those who made it. */
function isClaimed({ type }: Incident['fields']): boolean {
  return CLAIMED.has(familyOf(mostSaid(type)?.name ?? ''))
}

const CLAIMED: ReadonlySet<string> = new Set(['bombardment', 'bomb', 'clash', 'attack', 'abduction', 'riot'])

function reportedOn(reportedAt: string | null): string {
  const published = publication(reportedAt)
  if (published === null) return 'undated'
  return `reported ${DAYS.format(new Date(published.earliest))}`
}

function placeOf(where: Incident['where'], target: string | null): string[] {
  const country = where.country === null ? null : countryName(where.country)
  const parts = [where.name, country].filter((part) => part !== null)
  const known = new Set(contentWords(target ?? '').map(singular))
  const isSaid = (part: string) => contentWords(part).every((word) => known.has(singular(word)))
  // "northern Iraq" needs no "Iraq" behind it.
  const isRepeated = (part: string, i: number) => parts.some((other, k) => k < i && slug(other).includes(slug(part)))
  return parts.filter((part, i) => !isSaid(part) && !isRepeated(part, i))
}

/** "21 April 2024", "20–21 April 2024", or null without a date. */
function dateOf({ earliest, latest, edtf }: Incident['when']): string | null {
  if (earliest === null || latest === null) return null
  const [from, to] = localDays(edtf) ?? [new Date(earliest), new Date(latest)]
  const [first, last] = [DAYS.format(from), DAYS.format(to)]
  if (first === last) return first
  const sameMonth = first.slice(first.indexOf(' ')) === last.slice(last.indexOf(' '))
  return sameMonth ? `${from.getUTCDate()}–${last}` : `${first} – ${last}`
}

/** The day as the text has it: 1 a.m. in Baghdad is still yesterday in UTC. */
function localDays(edtf: string | null): [Date, Date] | null {
  const days = edtf?.match(/\d{4}-\d{2}-\d{2}/g)
  if (!days) return null
  return [new Date(`${days[0]}T00:00:00Z`), new Date(`${days.at(-1)}T00:00:00Z`)]
}

/** The values of a field that are asserted, those with most origins first. */
export function namesIn(field: Field | undefined): NameValue[] {
  return (field?.values ?? []).map(({ value }) => value).filter((value): value is NameValue => 'key' in value)
}

function mostSaid(field: Field | undefined): NameValue | undefined {
  return namesIn(field)[0]
}
