import type { Relation } from '@sitrep/monitor'
import type { IncidentAnswer } from '../api.ts'
import { counted } from '../words/counts.ts'
import { publishedText } from '../words/times.ts'
import { OriginsSection } from './origins-section.tsx'

/** What an incident rests on: its reports, its origins, and the incidents beside it. */
export function IncidentSources({ incident, reports, related }: IncidentAnswer) {
  return (
    <>
      <Reports incident={incident} reports={reports} />
      <OriginsSection incident={incident} reports={reports} />
      <Relations incident={incident} related={related} />
    </>
  )
}

function Reports({ incident, reports }: Pick<IncidentAnswer, 'incident' | 'reports'>) {
  return (
    <section aria-labelledby="reports">
      <h2 id="reports">{counted(incident.reports.length, 'report')}</h2>
      <ul>
        {reports.map((report) => (
          <li key={report.id}>
            <a href={`/reports/${encodeURIComponent(report.id)}`}>{report.title ?? 'without a title'}</a>
            <span class="who">
              {' '}
              {report.publisher ?? 'unnamed outlet'}, {publishedText(report.publishedAt)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

const BASIS_WORDS: Readonly<Record<Relation['basis'], string>> = {
  'stated-by-actor': 'as an actor states',
  'stated-by-outlet': 'as an outlet states',
  inferred: 'inferred, stated by nobody',
}

function Relations({ incident, related }: Pick<IncidentAnswer, 'incident' | 'related'>) {
  const { relations, context } = incident
  if (relations.length === 0 && context.previous === null) return null
  const linkTo = (id: string) => (
    <a href={`/incidents/${encodeURIComponent(id)}`}>{related.find((one) => one.id === id)?.title ?? id}</a>
  )
  return (
    <section aria-labelledby="relations">
      <h2 id="relations">Related incidents</h2>
      <ul>
        {relations.map((relation) => (
          <li key={relation.incident} class={relation.basis}>
            In response to {linkTo(relation.incident)}
            <span class="who">, {BASIS_WORDS[relation.basis]}</span>
          </li>
        ))}
        {context.previous !== null ? (
          <li>
            Before this one, of its kind here: {linkTo(context.previous)}
            {context.daysSincePrevious !== null ? (
              <span class="who">, {counted(context.daysSincePrevious, 'day')} earlier</span>
            ) : null}
          </li>
        ) : null}
      </ul>
    </section>
  )
}
