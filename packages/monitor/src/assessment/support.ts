import type { Draft } from './draft.ts'
import { isName, isTime, relate, type ValueRelation } from './values.ts'

/** One value of a field with all drafts that assert it. */
export interface Supported {
  drafts: Draft[]
  /** Keys of the independent origins that say this very value. */
  origins: Set<string>
}

/** How a value stands to the other live values of its field, by independent origin. */
export interface Standing {
  contradictedBy: Set<string>
  entailedBy: Set<string>
  compatibleWith: Set<string>
}

/** The standing of one value among the others of its field. */
export function standingOf(value: Supported, others: readonly Supported[]): Standing {
  const standing: Standing = { contradictedBy: new Set(), entailedBy: new Set(), compatibleWith: new Set() }
  for (const other of others) {
    if (other === value) continue
    const relation = relationOf(other, value)
    const keys = [...other.origins].filter((origin) => !value.origins.has(origin))
    const set = setFor(relation, standing)
    for (const key of keys) set?.add(key)
  }
  return standing
}

/** How value `a` stands to value `b`; what one origin says together ("X and Y did it") does not contradict itself. */
export function relationOf(a: Supported, b: Supported): ValueRelation {
  const [one, other] = [a.drafts[0]!, b.drafts[0]!]
  const relation = relate(one.field, one.value, other.value)
  if (relation !== 'contradicts' || !isName(one.value)) return relation
  return [...a.origins].some((origin) => b.origins.has(origin)) ? 'compatible' : relation
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
