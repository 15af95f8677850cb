import type { IncidentAnswer } from '../api.ts'
import { counted } from '../words/counts.ts'
import { publishedText } from '../words/times.ts'
import { IncidentPace } from './incident-pace.tsx'
import { IncidentRelations } from './incident-relations.tsx'
import { OriginsSection } from './origins-section.tsx'
import { WhyHere } from './why-here.tsx'

/** What an incident rests on: its origins, its reports, and the incidents beside it. */
export function IncidentSources(answer: IncidentAnswer) {
  const { incident, reports } = answer
  return (
    <>
      <OriginsSection incident={incident} reports={reports} />
      <Reports incident={incident} reports={reports} />
      <IncidentRelations {...answer} />
      <IncidentPace {...answer} />
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
            <WhyHere report={report.id} incident={incident} reports={reports} />
          </li>
        ))}
      </ul>
    </section>
  )
}
