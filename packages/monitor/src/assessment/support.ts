import type { Draft } from './draft.ts'
import { isUnnamed } from './origins.ts'
import type { Updates } from './updates.ts'
import { isCount, isName, isTime, relate, type ValueRelation } from './values.ts'

/** One value of a field with all drafts that assert it. */
export interface Supported {
  drafts: Draft[]
  /** Those of them whose speaker has not given another value since; all that count where every one has. */
  standing: Draft[]
  /** Keys of the independent origins that say this very value, and still do. */
  origins: Set<string>
  /** Has any of its speakers not replaced it? */
  isLive: boolean
}

/** A value with what its speakers have done to it since. */
export function supported(drafts: Draft[], { superseded }: Updates): Supported {
  const live = drafts.filter((draft) => !superseded.has(draft))
  const standing = live.length > 0 ? live : drafts.filter(({ aside }) => !aside)
  return { drafts, standing, origins: new Set(standing.map(({ origin }) => origin.key)), isLive: live.length > 0 }
}

/** How a value stands to the other live values of its field, by independent origin. */
export interface Standing {
  contradictedBy: Set<string>
  entailedBy: Set<string>
  compatibleWith: Set<string>
}

/** The standing of one value among the others of its field; what one origin says bears out nothing else it says. */
export function standingOf(value: Supported, others: readonly Supported[]): Standing {
  const standing: Standing = { contradictedBy: new Set(), entailedBy: new Set(), compatibleWith: new Set() }
  for (const other of others) {
    if (other === value) continue
    const relation = relationOf(other, value)
    const set = setFor(relation, standing)
    for (const key of other.origins) if (relation === 'contradicts' || !value.origins.has(key)) set?.add(key)
  }
  return standing
}

/**
 * How value `a` stands to value `b`. What one origin says together ("X and Y did it") does not contradict itself, nor do the
 * numbers of a toll that runs, whose order nobody can tell.
 */
export function relationOf(a: Supported, b: Supported): ValueRelation {
  const [one, other] = [a.drafts[0]!, b.drafts[0]!]
  const relation = relate(one.field, one.value, other.value)
  if (relation !== 'contradicts') return relation
  if (isName(one.value)) return [...a.origins].some((origin) => b.origins.has(origin)) ? 'compatible' : relation
  return isCount(one.value) && isOneTeller([...a.standing, ...b.standing]) ? 'compatible' : relation
}

/** Two sources without a name are two where they disagree, though they count as one where they agree. */
function isOneTeller(drafts: readonly Draft[]): boolean {
  const tellers = drafts.map((draft) => (isUnnamed(draft.origin) ? draft.happening.read.report.id : draft.saidBy))
  return tellers.every((teller) => teller === tellers[0])
}

function setFor(relation: ValueRelation, standing: Standing): Set<string> | null {
  if (relation === 'contradicts') return standing.contradictedBy
  if (relation === 'same' || relation === 'entails') return standing.entailedBy
  return relation === 'compatible' || relation === 'entailed' ? standing.compatibleWith : null
}

/** Does this value tell one thing from another? A description ("gunmen") and a day that stays relative do not. */
export function canCorroborate({ value }: Draft): boolean {
  if (isName(value)) return value.vague !== true
  return isTime(value) ? value.earliest !== null : true
}
