import type { Draft } from './draft.ts'
import type { FieldName } from './incident.ts'
import { isCount, isName } from './values.ts'

/** Who has a stake in what is told of an incident, by actor key. */
export interface Interests {
  /** Named as having done it, by whomever. */
  named: ReadonlySet<string>
  /** Say themselves that they did it. */
  claimants: ReadonlySet<string>
}

const NAMED: ReadonlySet<FieldName> = new Set(['perpetrator', 'claimedBy', 'accused', 'denied'])

export function interestsOf(drafts: readonly Draft[]): Interests {
  const keys = (isWanted: (field: FieldName) => boolean) =>
    new Set(
      drafts.flatMap(({ field, value, aside }) =>
        !aside && isWanted(field) && isName(value) && !value.vague ? [value.key] : [],
      ),
    )
  return { named: keys((field) => NAMED.has(field)), claimants: keys((field) => field === 'claimedBy') }
}

/** Does the speaker tell of a deed that is laid at its own door? */
export function speaksOfItself({ voice }: Draft, { named }: Interests): boolean {
  return voice.institution !== null && named.has(voice.institution)
}

/**
 * Is it told against the speaker's own interest? A side that owns its dead and wounded, a side that claims an attack and owns
 * that it killed civilians or failed. To claim an attack is no admission: it is often a boast.
 */
export function isAdmission(draft: Draft, { claimants }: Interests): boolean {
  const { field, value, polarity, voice, harmed } = draft
  if (voice.institution === null || polarity === 'denies') return false
  const isClaimant = claimants.has(voice.institution)
  if (field === 'outcome') return isClaimant && isName(value) && FAILURES.has(value.key)
  if ((field !== 'killed' && field !== 'injured') || !isCount(value) || (value.min ?? 0) === 0) return false
  return harmed === voice.institution || (isClaimant && value.status === 'civilian')
}

const FAILURES: ReadonlySet<string> = new Set(['failed', 'intercepted', 'foiled'])
