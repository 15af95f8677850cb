import type { FieldName, Incident } from '@sitrep/monitor'
import { type IncidentAnswer, useAnswer } from '../api.ts'
import { counted, FIELD_LABELS, whenText, whereText } from '../format.ts'
import { FieldSection } from '../parts/field-section.tsx'
import { Await, ReviewMark, SampleMark } from '../parts/notices.tsx'
import { useTitle } from '../title.ts'

/** One incident: what is agreed, what is not, and who says which. */
export function IncidentPage({ id }: { id: string }) {
  const answer = useAnswer<IncidentAnswer>(`/api/incidents/${encodeURIComponent(id)}`)
  return <Await of={answer}>{(value) => <IncidentView {...value} />}</Await>
}

function IncidentView({ incident, summary, reports }: IncidentAnswer) {
  useTitle(incident.title)
  const names = (Object.keys(FIELD_LABELS) as FieldName[]).filter((name) => incident.fields[name])
  const disputed = names.filter((name) => incident.fields[name]!.status === 'disputed')
  const others = names.filter((name) => !disputed.includes(name))
  const sections = (list: FieldName[]) =>
    list.map((name) => (
      <FieldSection key={name} name={name} field={incident.fields[name]!} incident={incident} reports={reports} />
    ))
  return (
    <>
      <h1>
        <SampleMark sample={incident.sample} /> {incident.title}
      </h1>
      <p class="who">
        {whenText(incident)} · {whereText(incident)} · <ReviewMark review={incident.review} />
      </p>
      <p class="summary">{summary}</p>
      {disputed.length > 0 ? <h2>Disputed</h2> : null}
      {sections(disputed)}
      <h2>Claims</h2>
      {sections(others)}
      <Origins incident={incident} />
      <Relations incident={incident} />
      <Reports incident={incident} reports={reports} />
    </>
  )
}

function Origins({ incident }: { incident: Incident }) {
  return (
    <section aria-labelledby="origins">
      <h2 id="origins">{counted(incident.origins.length, 'independent origin')}</h2>
      <ul>
        {incident.origins.map((origin) => (
          <li key={origin.id}>
            <b>{origin.speaker ?? origin.outlets[0] ?? 'unnamed'}</b>
            <span class="who">
              {origin.outlets.length > 0 ? ` in ${origin.outlets.join(', ')}` : ''} — {origin.why}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Relations({ incident }: { incident: Incident }) {
  if (incident.relations.length === 0) return null
  return (
    <section aria-labelledby="relations">
      <h2 id="relations">Relations</h2>
      <ul>
        {incident.relations.map((relation) => (
          <li key={relation.incident} class={relation.basis}>
            {relation.kind.replaceAll('-', ' ')} <a href={`/incidents/${relation.incident}`}>another incident</a>
            <span class="who"> — {relation.basis.replaceAll('-', ' ')}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Reports({ incident, reports }: { incident: Incident; reports: IncidentAnswer['reports'] }) {
  return (
    <section aria-labelledby="reports">
      <h2 id="reports">{counted(incident.reports.length, 'report')}</h2>
      <ul>
        {reports.map((report) => (
          <li key={report.id}>
            <a href={`/reports/${encodeURIComponent(report.id)}`}>{report.title ?? 'without a title'}</a>
            <span class="who">
              {' '}
              {report.publisher ?? 'unnamed outlet'}
              {report.publishedAt ? `, ${report.publishedAt.slice(0, 16).replace('T', ' ')}` : ', undated'}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
