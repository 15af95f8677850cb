import type { Claim } from '@sitrep/monitor'
import type { IncidentAnswer } from '../api.ts'
import type { SpeakerLine } from './speakers.ts'
import { wordsAddress } from './words-address.ts'

interface Props {
  line: SpeakerLine
  reports: IncidentAnswer['reports']
}

/** One speaker, the sentences that carry its words, and its grade with the reasons for it. */
export function SpeakerLineView({ line, reports }: Props) {
  return (
    <>
      {line.manner} <span class="speaker">{line.speaker}</span> ({line.vantage})
      {line.updates ? <em>, updating its earlier figure</em> : null}
      {line.standing ? <em>, {line.standing}</em> : null}:{' '}
      {line.claims.map((claim, i) => (
        <>
          {i > 0 ? ', ' : ''}
          <SentenceLink claim={claim} words={outletOf(claim, i, line.claims)} reports={reports} />
          {isLastOfDay(claim, line.claims[i + 1]) ? <Day day={dayOf(claim)} /> : null}
        </>
      ))}
      <details class="grade">
        <summary>{line.grade}</summary>
        <p>{line.gradeMeaning}</p>
        <ul>
          {line.reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      </details>
    </>
  )
}

function SentenceLink({ claim, words, reports }: { claim: Claim; words: string; reports: Props['reports'] }) {
  const title = reports.find(({ id }) => id === claim.report)?.title ?? 'a report without a title'
  return (
    <a href={wordsAddress(claim)} title={`The sentence in “${title}”`}>
      {words}
    </a>
  )
}

function Day({ day }: { day: string }) {
  return (
    <>
      {' '}
      <span class="day">{day}</span>
    </>
  )
}

/** The outlet; where it carries the speaker's words twice, the second link says so. */
function outletOf(claim: Claim, i: number, claims: Claim[]): string {
  const earlier = claims.slice(0, i).filter(({ report }) => report === claim.report).length
  const outlet = claim.outlet ?? 'unnamed outlet'
  return earlier === 0 ? outlet : `${outlet} (${earlier + 1})`
}

/** A day stands once, behind the last of the outlets that carried it then. */
function isLastOfDay(claim: Claim, next: Claim | undefined): boolean {
  return next === undefined || dayOf(next) !== dayOf(claim)
}

function dayOf({ saidAt }: Claim): string {
  return saidAt?.slice(0, 10) ?? 'undated'
}
