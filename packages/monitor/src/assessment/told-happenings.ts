import type { Happening } from '../linking/happening.ts'
import type { LinkedIncident } from '../linking/link.ts'
import { reasonText } from '../linking/reasons.ts'
import { placeOf } from '../linking/told-places.ts'
import type { DecidedOn } from './decided.ts'
import type { ToldHappening } from './incident.ts'

/** Where an incident is told, and why each telling was put there: by whom it was decided, and what speaks for it. */
export function toldHappenings(
  { happenings, reasons }: LinkedIncident,
  { putBy }: Pick<DecidedOn, 'putBy'>,
): ToldHappening[] {
  return happenings.map((happening: Happening) => {
    const decided = putBy(happening).map((number) => `an analyst decided so (decision ${number})`)
    return { ...placeOf(happening), reasons: [...decided, ...(reasons.get(happening) ?? []).map(reasonText)] }
  })
}
