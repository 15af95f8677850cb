import type { Incident } from '@sitrep/monitor'
import type { IncidentAnswer } from '../api.ts'
import { repeatText } from '../words/reuse.ts'
import { repeatsOf } from './origin-tree.ts'

interface Props {
  report: string
  incident: Incident
  reports: IncidentAnswer['reports']
}

/** Whose words a report has, and, folded, why it was put to this incident. */
export function WhyHere({ report, incident: { happenings, independence }, reports }: Props) {
  const told = happenings.filter((happening) => happening.report === report)
  return (
    <div class="why-here">
      {repeatsOf(report, independence.edges).map((repeat) => {
        const id = repeat.to.slice('report:'.length)
        const other = reports.find((one) => one.id === id)
        const name = other ? `“${other.title ?? 'without a title'}”` : 'a report beside this incident'
        return (
          <p key={id}>
            <a href={`/reports/${encodeURIComponent(id)}`}>{repeatText(repeat, name)}</a>
          </p>
        )
      })}
      <details>
        <summary>why it is here</summary>
        <ul>
          {told.flatMap(({ start, reasons }) =>
            (reasons.length === 0 ? ['the incident begins with it'] : reasons).map((reason) => (
              <li key={`${start} ${reason}`}>{reason}</li>
            )),
          )}
        </ul>
      </details>
    </div>
  )
}
