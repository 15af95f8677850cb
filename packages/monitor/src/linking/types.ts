import { FAMILY_LIKENESS, FAMILY_OF_SUB_TYPE, type Family, SUB_TYPE_LIKENESS } from './lexicon/type-families.ts'

const families = new Map(
  FAMILY_LIKENESS.flatMap(([a, b, value]) => [[`${a}|${b}`, value] as const, [`${b}|${a}`, value]]),
)
const subTypes = new Map(
  SUB_TYPE_LIKENESS.flatMap(([a, b, value]) => [[`${a}|${b}`, value] as const, [`${b}|${a}`, value]]),
)

/** The family of an ACLED sub-type; one we do not know is "other". */
export function familyOf(subType: string): Family {
  return FAMILY_OF_SUB_TYPE[subType] ?? 'other'
}

/** How far two sub-types can be two tellings of one happening, 0–1. */
export function typeLikeness(a: string, b: string): number {
  if (a === b) return 1
  const pair = subTypes.get(`${a}|${b}`)
  if (pair !== undefined) return pair
  const [one, other] = [familyOf(a), familyOf(b)]
  return one === other ? 1 : (families.get(`${one}|${other}`) ?? 0)
}
