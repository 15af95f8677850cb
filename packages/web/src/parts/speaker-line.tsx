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
  const days = new Set(line.claims.map(dayOf))
  const isOneDay = days.size === 1
  return (
    <>
      {line.manner} <span class="speaker">{line.speaker}</span> ({line.vantage})
      {line.updates ? <em>, updating its earlier figure</em> : null}:{' '}
      {line.claims.map((claim, i) => (
        <>
          {i > 0 ? ', ' : ''}
          <SentenceLink claim={claim} words={outletOf(claim, i, line.claims)} reports={reports} />
          {isOneDay ? null : <Day day={dayOf(claim)} />}
        </>
      ))}
      {isOneDay ? <Day day={[...days][0]!} /> : null}
      <details class="grade">
        <summary title={line.reasons.join('; ')}>{line.grade}</summary>
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

function dayOf({ saidAt }: Claim): string {
  return saidAt?.slice(0, 10) ?? 'undated'
}
