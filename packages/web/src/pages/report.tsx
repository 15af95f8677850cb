import type { Span } from '@sitrep/reader'
import { type ReportAnswer, useAnswer } from '../api.ts'
import { Legend, MarkedText } from '../parts/marked-text.tsx'
import { Await, SampleMark } from '../parts/notices.tsx'
import { useTitle } from '../title.ts'

interface Props {
  id: string
  /** "START-END": the words of the claim that led here. */
  at: string | null
}

/** One report as it was published, with who says what marked in it. */
export function ReportPage({ id, at }: Props) {
  const answer = useAnswer<ReportAnswer>(`/api/reports/${encodeURIComponent(id)}`)
  return <Await of={answer}>{(value) => <ReportView {...value} claim={spanFrom(at)} />}</Await>
}

function spanFrom(at: string | null): Span | null {
  const match = at?.match(/^(\d+)-(\d+)$/)
  return match ? { start: Number(match[1]), end: Number(match[2]) } : null
}

function ReportView({ report, reading, incidents, claim }: ReportAnswer & { claim: Span | null }) {
  const title = report.title ?? 'Report without a title'
  useTitle(title)
  return (
    <>
      <h1>
        <SampleMark sample={report.sample} /> {title}
      </h1>
      <p class="who">
        {report.publisher ?? 'unnamed outlet'}
        {report.publishedAt ? `, ${report.publishedAt.slice(0, 16).replace('T', ' ')}` : ', undated'}
        {reading.report.wire.length > 0 ? ` · wire: ${reading.report.wire.join(', ')}` : ''}
        {report.url && /^https?:/.test(report.url) ? (
          <>
            {' · '}
            <a href={report.url} rel="noreferrer nofollow">
              {new URL(report.url).hostname}
            </a>
          </>
        ) : null}
      </p>
      {reading.language === 'en' ? (
        <Legend />
      ) : (
        <p class="empty">
          Not read: the language of this report is {reading.language ?? 'not known'}, and only English is read so far.
        </p>
      )}
      <MarkedText text={report.text} sentences={reading.sentences} statements={reading.statements} claim={claim} />
      <h2>Incidents it tells of</h2>
      {incidents.length === 0 ? <p>None.</p> : null}
      <ul>
        {incidents.map((incident) => (
          <li key={incident.id}>
            <a href={`/incidents/${encodeURIComponent(incident.id)}`}>{incident.title}</a>
          </li>
        ))}
      </ul>
    </>
  )
}
