import type { EventMention, Reading } from '@sitrep/reader'
import { countsOf } from './counts.ts'
import type { Told } from './draft.ts'
import { namesOf } from './names.ts'
import { wheresOf } from './wheres.ts'

/** All that one mention says, field by field. */
export function toldBy(event: EventMention, reading: Reading, text: string): Told[] {
  const told = [...namesOf(event, reading, text), ...countsOf(event, reading, text), ...wheresOf(event, reading)]
  return event.factuality === 'denied' ? deny(told) : told
}

/**
 * "X denied having shelled the town" denies X's part; "officials denied that anyone was killed" the toll; where neither
 * is named it denies the happening itself. Where and when it is said to have been is not asserted by denying it.
 */
function deny(told: readonly Told[]): Told[] {
  const particular = told.filter(({ field }) => field === 'denied' || field === 'killed' || field === 'injured')
  const denied = particular.length > 0 ? particular : told.filter(({ field }) => field === 'type')
  return denied.map((one) => ({ ...one, polarity: 'denies' }))
}
