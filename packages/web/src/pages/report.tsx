import type { Span } from '@sitrep/reader'
import { type ReportAnswer, useAnswer } from '../api.ts'
import { Legend, MarkedText } from '../parts/marked-text.tsx'
import { Await, ReviewMark, SampleMark, SampleNote } from '../parts/notices.tsx'
import { PlacesList } from '../parts/places-list.tsx'
import { Unread } from '../parts/unread.tsx'
import { useTitle } from '../title.ts'
import { publishedText } from '../words/times.ts'

interface Props {
  id: string
  /** "START-END": the words of the claim that led here. */
  at: string | null
}

/** One report as it was published, with who says what marked in it. */
export function ReportPage({ id, at }: Props) {
  const answer = useAnswer<ReportAnswer>(`/api/reports/${encodeURIComponent(id)}`)
  return (
    <Await of={answer} page="Report">
      {(value) => <ReportView {...value} claim={spanFrom(at)} />}
    </Await>
  )
}

function spanFrom(at: string | null): Span | null {
  const match = at?.match(/^(\d+)-(\d+)$/)
  return match ? { start: Number(match[1]), end: Number(match[2]) } : null
}

function ReportView({ report, reading, incidents, claim }: ReportAnswer & { claim: Span | null }) {
  const title = report.title ?? 'Report without a title'
  useTitle(title, { sample: report.sample })
  return (
    <>
      <h1>
        <SampleMark sample={report.sample} /> {title}
      </h1>
      <p class="who">
        {report.publisher ?? 'unnamed outlet'}, {publishedText(report.publishedAt)}
        {reading.report.wire.length > 0 ? ` · wire: ${reading.report.wire.join(', ')}` : ''}
        <Address url={report.url} /> · <ReviewMark review="machine" />
      </p>
      <SampleNote sample={report.sample} />
      <Told incidents={incidents} />
      {reading.language === 'en' ? (
        <Legend reading={reading} text={report.text} withClaim={claim !== null} />
      ) : (
        <Unread reading={reading} what="report" />
      )}
      <MarkedText text={report.text} reading={reading} claim={claim} />
      <PlacesList places={reading.places} />
    </>
  )
}

function Address({ url }: { url: string | null }) {
  if (!url || !/^https?:/.test(url) || !URL.canParse(url)) return null
  return (
    <>
      {' · '}
      <a href={url} rel="noreferrer nofollow">
        {new URL(url).hostname}
      </a>
    </>
  )
}

/** The way back to the incidents, before the text. */
function Told({ incidents }: Pick<ReportAnswer, 'incidents'>) {
  return (
    <nav class="told" aria-labelledby="told">
      <h2 id="told">Incidents it tells of</h2>
      {incidents.length === 0 ? <p>None.</p> : null}
      <ul>
        {incidents.map((incident) => (
          <li key={incident.id}>
            <a href={`/incidents/${encodeURIComponent(incident.id)}`}>{incident.title}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
