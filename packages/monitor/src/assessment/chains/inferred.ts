import { coverGround, type Ground } from '../pace/areas.ts'
import { isNear as isNearArea } from '../pace/cells.ts'
import { lengthOf } from '../pace/days.ts'
import { VIOLENT_FAMILIES } from '../pace/lexicon/violent-families.ts'
import { compareInTime, type Occurrence } from '../pace/occurrences.ts'
import { firstIndex } from '../pace/search.ts'
import { type ChanceOf, MOST_BY_CHANCE, type Question } from './chance.ts'
import type { Chance, Relation, RelationKind } from './shape.ts'

/** Days after an incident within which an answer, a second blow or a campaign is looked for. Our judgement, 2026-11. */
const ANSWER_DAYS = 3
const FOLLOW_UP_DAYS = 3
export const CAMPAIGN_DAYS = 7
/** Fewer are no campaign. */
const CAMPAIGN_OF = 3

/** One way in which an incident can stand to an earlier one by time, place and actors alone. */
interface Inference {
  kind: RelationKind
  other: Occurrence
  /** Chance must be unlikely by each of them. */
  questions: Question[]
}

/** Where the inferences look. */
export interface Lookout {
  /** As `listsOf` makes them. */
  lists: ReadonlyMap<string, readonly Occurrence[]>
  chanceOf: ChanceOf
}

/** What can be counted on to have its day, its place and a doer by its own or an outlet's word: an accusation is no basis. */
function canBeRelated({ isExact, told, family, parts, grounds }: Occurrence): boolean {
  return isExact && told.length > 0 && VIOLENT_FAMILIES.has(family) && parts.did.size > 0 && grounds.length > 0
}

/** The lists an occurrence is found in, and of what answers what it was also those of the blows that went the other way. */
export function listedUnder(occurrence: Occurrence): { own: string[]; answered: string[] } {
  if (!canBeRelated(occurrence)) return { own: [], answered: [] }
  const { did, harmed } = occurrence.parts
  const answered = [...did.keys()].flatMap((actor) => [...harmed.keys()].map((on) => blow(on, actor)))
  return { own: keysOf(occurrence), answered }
}

/** Those that can be related, by who did it where, and by who did it to whom, in order of time. */
export function listsOf(occurrences: readonly Occurrence[]): Map<string, Occurrence[]> {
  const lists = new Map<string, Occurrence[]>()
  for (const occurrence of occurrences.filter(canBeRelated)) {
    for (const key of keysOf(occurrence)) {
      const list = lists.get(key)
      if (list) list.push(occurrence)
      else lists.set(key, [occurrence])
    }
  }
  return lists
}

function keysOf({ parts, grounds }: Occurrence): string[] {
  const at = coverGround(grounds)!.key
  return [...parts.did.keys()].flatMap((actor) => {
    const blows = [...parts.harmed.keys()].map((on) => blow(actor, on))
    return [by(actor, at), ...blows]
  })
}

function by(actor: string, at: string): string {
  return `${actor} in ${at}`
}

function blow(actor: string, on: string): string {
  return `${actor} on ${on}`
}

/** Later ones that may be inferred to belong to this one: near it on the same day, or the next by the same actor in the area. */
export function laterOf(one: Occurrence, occurrences: readonly Occurrence[]): Occurrence[] {
  if (!canBeRelated(one)) return []
  const lists = listsOf(occurrences)
  const at = coverGround(one.grounds)!.key
  const found = [...one.parts.did.keys()].flatMap((actor) => {
    const later = (lists.get(by(actor, at)) ?? []).filter((other) => compareInTime(other, one) > 0)
    return later.filter((other, i) => i === 0 || (other.days.from <= one.days.to && isNear(other, one)))
  })
  return [...new Set(found)]
}

/** The relations of an incident to earlier ones that chance is unlikely to have made, each other incident once. */
export function inferredRelations(one: Occurrence, stated: ReadonlySet<string>, lookout: Lookout): Relation[] {
  if (!canBeRelated(one)) return []
  const ground = coverGround(one.grounds)!
  const seen = new Set(stated)
  return WAYS.flatMap((way) => way(one, ground, lookout)).flatMap(({ kind, other, questions }) => {
    if (seen.has(other.incident)) return []
    const chance = likeliest(questions.map(lookout.chanceOf))
    if (chance === null || chance.probability > MOST_BY_CHANCE) return []
    seen.add(other.incident)
    return [{ kind, incident: other.incident, basis: 'inferred' as const, evidence: [], chance }]
  })
}

function likeliest(chances: readonly (Chance | null)[]): Chance | null {
  return chances.reduce((a, b) => (a === null || b === null ? null : a.probability < b.probability ? b : a))
}

/** From one incident in its area, each way it can stand to an earlier one. */
type Way = (one: Occurrence, ground: Ground, lookout: Lookout) => Inference[]

/**
 * The one that was hit did it, to the one that hit it, within days; the two may lie countries apart. That an answer follows a
 * blow by chance, and that a blow goes before an answer by chance, must both be unlikely.
 */
const answers: Way = (one, ground, { lists }) =>
  [...one.parts.did].flatMap(([actor, name]) =>
    [...one.parts.harmed].flatMap(([on, onName]) => {
      const blows = lists.get(blow(on, actor)) ?? []
      const other = before(one, blows).find((it) => isWithin(it, one, ANSWER_DAYS))
      if (!other) return []
      const asked = { day: other.days.from, windowDays: ANSWER_DAYS, count: 1 }
      const key = blow(actor, on)
      const what = (by: string, whom: string) => `incidents by ${by} on ${whom}`
      const questions = [
        { ...asked, key, occurrences: lists.get(key) ?? [], ground, what: what(name, onName) },
        {
          ...asked,
          key: blow(on, actor),
          occurrences: blows,
          ground: coverGround(other.grounds)!,
          what: what(onName, name),
        },
      ]
      return [{ kind: 'in-response-to' as const, other, questions }]
    }),
  )

/** The same actor, near, on the same day: as many others as there are. */
const sameAttacks: Way = (one, ground, lookout) =>
  byActor(one, ground, lookout, (earlier, asked) => {
    const same = earlier.filter((it) => it.days.to >= one.days.from && isNear(it, one))
    if (same.length === 0) return null
    const windowDays = lengthOf({ from: same.at(-1)!.days.from, to: one.days.to })
    return inference('part-of-same-attack', same[0]!, { ...asked, windowDays, count: same.length })
  })

/** The same actor, near, within days. */
const followUps: Way = (one, ground, lookout) =>
  byActor(one, ground, lookout, (earlier, asked) => {
    const other = earlier.find((it) => isWithin(it, one, FOLLOW_UP_DAYS) && isNear(it, one))
    return other ? inference('follow-up', other, { ...asked, windowDays: FOLLOW_UP_DAYS, count: 1 }) : null
  })

/** The same actor in the same area, several times in a week. */
const campaigns: Way = (one, ground, lookout) =>
  byActor(one, ground, lookout, (earlier, asked) => {
    const week = earlier.filter(({ days }) => days.from > one.days.from - CAMPAIGN_DAYS)
    if (week.length + 1 < CAMPAIGN_OF) return null
    const question = { ...asked, windowDays: CAMPAIGN_DAYS, count: week.length }
    return inference('same-campaign', week[0]!, question, week.at(-1)!.days.from)
  })

/** The likeliest reading first: what has one relation gets no second. */
const WAYS: readonly Way[] = [answers, sameAttacks, followUps, campaigns]

interface Asked {
  key: string
  lists: Lookout['lists']
  ground: Ground
  what: string
}

function byActor(
  one: Occurrence,
  ground: Ground,
  { lists }: Lookout,
  infer: (earlier: readonly Occurrence[], asked: Asked) => Inference | null,
): Inference[] {
  return [...one.parts.did].flatMap(([actor, name]) => {
    const key = by(actor, ground.key)
    const what = `incidents by ${name} in ${ground.name}`
    return infer(before(one, lists.get(key) ?? []), { key, lists, ground, what }) ?? []
  })
}

/** The rate is that of the time before all that is counted. */
function inference(
  kind: RelationKind,
  other: Occurrence,
  { lists, ...asked }: Asked & Pick<Question, 'windowDays' | 'count'>,
  day = other.days.from,
): Inference {
  return { kind, other, questions: [{ ...asked, occurrences: lists.get(asked.key) ?? [], day }] }
}

/** A barrage of a thousand costs each of them no more than this many looks. */
const LOOKS = 50

/** Those before an incident in the order of time, the latest first. */
function before(one: Occurrence, list: readonly Occurrence[]): Occurrence[] {
  const own = firstIndex(list, (it) => compareInTime(it, one) >= 0)
  return list.slice(Math.max(0, own - LOOKS), own).reverse()
}

function isWithin(earlier: Occurrence, later: Occurrence, days: number): boolean {
  return earlier.days.to < later.days.from && later.days.from - earlier.days.to <= days
}

function isNear({ place: a }: Occurrence, { place: b }: Occurrence): boolean {
  return a !== null && b !== null && isNearArea(a, b)
}
