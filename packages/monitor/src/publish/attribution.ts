import type { Incident } from '../assessment/incident.ts'
import { liveValues, type ShownValue, shownValues } from '../assessment/live.ts'
import { valueText } from './value-text.ts'
import { speakerText } from './who-says.ts'

/** The actor an analyst decided on, else the one that claimed the act; an accusation or an outlet's word never fills this. */
export function claimantOf(incident: Incident): string | null {
  const decided = incident.fields.perpetrator?.decided
  if (decided) return valueText(decided.value)
  const claimants = liveValues(incident, 'claimedBy')
  return claimants.length === 1 ? valueText(claimants[0]!.value) : null
}

/** Who is said to have done it, on what basis and by whom, and who denies it: one sentence each. */
export function attributionNotes(incident: Incident): string[] {
  return [
    ...liveValues(incident, 'claimedBy').map((value) => `${valueText(value.value)} claims it`),
    ...liveValues(incident, 'accused').map((value) => `${accusers(speakers(value))} ${valueText(value.value)}`),
    ...liveValues(incident, 'perpetrator').flatMap((value) => statedBy(value, incident)),
    ...shownValues(incident, 'denied').flatMap(denials),
  ]
}

/** What the reports say of who did it, in a sentence that never makes an accusation a finding. */
export function attributionSentence(incident: Incident): string {
  const claimed = (incident.fields.claimedBy?.values.length ?? 0) > 0
  const nobody = claimed ? [] : ['In these reports nobody claims it']
  return `${[...nobody, ...attributionNotes(incident)].join('; ')}.`
}

/** "Outlet X states that Y did it": neither a claim nor a quoted accusation. */
function statedBy(value: ShownValue, incident: Incident): string[] {
  const claimed = liveValues(incident, 'claimedBy').some((other) => valueText(other.value) === valueText(value.value))
  return claimed ? [] : [`${speakers(value)} states it was ${valueText(value.value)}`]
}

/** "The front denies it" where the named one says so itself; "The ministry denies that the front did it" where another does. */
function denials({ value, said }: ShownValue): string[] {
  const name = valueText(value)
  const sentences = said
    .map(speakerText)
    .map((speaker) => `${speaker} denies ${speaker === name ? 'it' : `that ${name} did it`}`)
  return [...new Set(sentences)]
}

function accusers(names: string): string {
  return `${names} ${/forces$|, /.test(names) ? 'accuse' : 'accuses'}`
}

function speakers({ said }: ShownValue): string {
  return [...new Set(said.map(speakerText))].join(', ')
}
