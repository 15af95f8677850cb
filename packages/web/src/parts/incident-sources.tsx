import type { Incident } from '@sitrep/monitor'
import type { IncidentAnswer } from '../api.ts'
import { counted } from '../words/counts.ts'
import { publishedText } from '../words/times.ts'
import { IncidentPace } from './incident-pace.tsx'
import { IncidentRelations } from './incident-relations.tsx'

/** What an incident rests on: its reports, its origins, and the incidents beside it. */
export function IncidentSources(answer: IncidentAnswer) {
  const { incident, reports } = answer
  return (
    <>
      <Reports incident={incident} reports={reports} />
      <Origins incident={incident} />
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
          </li>
        ))}
      </ul>
    </section>
  )
}

function Origins({ incident }: { incident: Incident }) {
  return (
    <section aria-labelledby="origins">
      <h2 id="origins">{counted(incident.origins.length, 'independent origin')}</h2>
      <ul>
        {incident.origins.map(({ id, speaker, outlets, why }) => (
          <li key={id}>
            {/* The reason already names the speaker; where nobody is named it is all there is. */}
            {speaker !== null && why.startsWith(speaker) ? (
              <>
                <b>{speaker}</b>
                {why.slice(speaker.length)}
              </>
            ) : (
              why
            )}
            <span class="who">{outlets.length > 0 ? `, carried by ${outlets.join(', ')}` : ''}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
