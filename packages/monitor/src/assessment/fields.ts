import { compare } from '../linking/order.ts'
import type { Draft } from './draft.ts'
import type { Field, FieldName, FieldStatus, FieldValue } from './incident.ts'
import { canCorroborate, relationOf, type Supported, supported } from './support.ts'
import type { Updates } from './updates.ts'
import { isName, valueKey } from './values.ts'

/** The fields whose values are numbers. */
export const COUNT_FIELDS = [
  'munitions',
  'killed',
  'injured',
  'missing',
  'captured',
  'detained',
  'displaced',
] as const satisfies readonly FieldName[]

/** The order in which an incident's fields are shown and exported. */
export const FIELD_NAMES: readonly FieldName[] = [
  'type',
  'perpetrator',
  'claimedBy',
  'accused',
  'denied',
  'target',
  'victim',
  'weapon',
  ...COUNT_FIELDS,
  'place',
  'launch',
  'time',
  'outcome',
]

/** The drafts of a field by value: what is asserted before what is denied, those with most origins first. */
export function valuesOf(drafts: readonly Draft[], updates: Updates): Supported[] {
  const values = new Map<string, Draft[]>()
  for (const draft of drafts) {
    const key = `${draft.polarity} ${valueKey(draft.value)}`
    const value = values.get(key)
    if (value) value.push(draft)
    else values.set(key, [draft])
  }
  return [...values.values()]
    .map((said) => supported(said, updates))
    .sort(
      (a, b) =>
        compare(a.drafts[0]!.polarity, b.drafts[0]!.polarity) ||
        b.origins.size - a.origins.size ||
        compare(keyOf(a), keyOf(b)),
    )
}

/** One field: its status, and every value with its origins and claims; superseded values stay listed, last. */
export function fieldOf(drafts: readonly Draft[], updates: Updates, claimIds: ReadonlyMap<Draft, string>): Field {
  const values = valuesOf(drafts, updates)
  const live = values.filter(({ isLive }) => isLive)
  const isUpdated = drafts.some((draft) => updates.superseded.has(draft) && !draft.aside)
  return {
    status: statusOf(live, isUpdated),
    values: [...live, ...values.filter((value) => !value.isLive)].map((value) => shown(value, claimIds)),
  }
}

/**
 * disputed: two values cannot both be true, or one says what another denies; agreed: one value from two origins;
 * updated: a speaker has replaced its own; single-origin: all from one; compatible: several that can all be true.
 */
export function statusOf(live: readonly Supported[], isUpdated: boolean): FieldStatus {
  if (isDisputed(live)) return 'disputed'
  if (live.some(isAgreed)) return 'agreed'
  if (isUpdated) return 'updated'
  const origins = new Set(live.flatMap((value) => [...value.origins]))
  return origins.size <= 1 ? 'single-origin' : 'compatible'
}

function isAgreed(value: Supported): boolean {
  return value.origins.size > 1 && canCorroborate(value.drafts[0]!)
}

function isDisputed(live: readonly Supported[]): boolean {
  return live.some((a, i) =>
    live.slice(i + 1).some((b) => {
      const [one, other] = [a.drafts[0]!, b.drafts[0]!]
      const relation = relationOf(a, b)
      if (one.polarity === other.polarity) return one.polarity === 'asserts' && relation === 'contradicts'
      return relation === 'same' && !(isName(one.value) && one.value.vague)
    }),
  )
}

function shown({ drafts, origins }: Supported, claimIds: ReadonlyMap<Draft, string>): FieldValue {
  const said = drafts.map(({ statedAt }) => statedAt).filter((time) => time !== null)
  said.sort(compare)
  return {
    value: drafts[0]!.value,
    origins: origins.size,
    claims: drafts.map((draft) => claimIds.get(draft)!),
    first: said[0] ?? null,
    last: said.at(-1) ?? null,
  }
}

function keyOf({ drafts }: Supported): string {
  return `${drafts[0]!.polarity} ${valueKey(drafts[0]!.value)}`
}
