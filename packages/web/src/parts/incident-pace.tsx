import type { IncidentAnswer } from '../api.ts'
import { IncidentLink } from './incident-relations.tsx'
import { wordsAddress } from './words-address.ts'

/** This incident against the record before it, and what its reports say of the pace with the record beside. */
export function IncidentPace({ incident, pace, related }: IncidentAnswer) {
  const { said } = incident.context
  if (pace.context.length === 0 && said.length === 0) return null
  return (
    <section aria-labelledby="pace">
      <h2 id="pace">Pace</h2>
      <ul>
        {pace.context.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        {said.map((one, i) => (
          <li key={`${one.report} ${one.start}`}>
            A report says: <a href={wordsAddress(one)}>“{one.words}”</a>
            <span class="who"> {pace.said[i]}</span>
            {one.record !== null && one.record.count > 0 ? (
              <ul>
                {one.record.incidents.map((id) => (
                  <li key={id}>
                    <IncidentLink id={id} related={related} />
                  </li>
                ))}
              </ul>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
