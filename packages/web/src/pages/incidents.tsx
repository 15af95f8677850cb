import type { FieldName, Incident } from '@sitrep/monitor'
import { useState } from 'preact/hooks'
import { useAnswer } from '../api.ts'
import { Await, ReviewMark, SampleMark, SampleNote } from '../parts/notices.tsx'
import { useTitle } from '../title.ts'
import { counted } from '../words/counts.ts'
import { placeText, placeWithPrecision } from '../words/places.ts'
import { whenText } from '../words/times.ts'
import { valueText } from '../words/values.ts'

/** All incidents, newest first. */
export function IncidentsPage() {
  useTitle('Incidents')
  const answer = useAnswer<{ incidents: Incident[] }>('/api/incidents')
  return (
    <>
      <h1>Incidents</h1>
      <Await of={answer}>
        {({ incidents }) => (incidents.length === 0 ? <EmptyStore /> : <IncidentList incidents={incidents} />)}
      </Await>
    </>
  )
}

function EmptyStore() {
  return (
    <div class="empty">
      <p>No incident is in the store yet.</p>
      <p>
        Add reports with <code>npx sitrep add PATH</code>, or <a href="/read">read one text</a> without keeping it.
      </p>
    </div>
  )
}

function IncidentList({ incidents }: { incidents: Incident[] }) {
  const [words, setWords] = useState('')
  const shown = incidents.filter((incident) => matches(incident, words))
  return (
    <>
      <p class="who">
        Each is one happening, as all reports of it tell it. An independent origin is the speaker or eyewitness behind
        claims, however many outlets repeat them.
      </p>
      <SampleNote sample={incidents.some(({ sample }) => sample)} />
      <p class="filter">
        <label for="filter">Find</label>
        <input
          id="filter"
          type="search"
          value={words}
          placeholder="place, weapon, actor …"
          onInput={(event) => setWords(event.currentTarget.value)}
        />
        <span role="status">
          {counted(shown.length, 'incident')}
          {shown.length < incidents.length ? ` of ${incidents.length}` : ''}
        </span>
      </p>
      <ol class="incidents">
        {shown.map((incident) => (
          <li key={incident.id}>
            <IncidentLine incident={incident} />
          </li>
        ))}
      </ol>
    </>
  )
}

function matches(incident: Incident, words: string): boolean {
  const values = Object.entries(incident.fields).flatMap(([name, field]) =>
    field.values.map(({ value }) => valueText(name as FieldName, value).words),
  )
  const haystack = [incident.title, placeText(incident.where), whenText(incident), ...values].join(' ').toLowerCase()
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => haystack.includes(word))
}

function IncidentLine({ incident }: { incident: Incident }) {
  const disputed = Object.values(incident.fields).filter(({ status }) => status === 'disputed').length
  return (
    <article>
      <h2>
        <SampleMark sample={incident.sample} />{' '}
        <a href={`/incidents/${encodeURIComponent(incident.id)}`}>{incident.title}</a>
      </h2>
      <p>
        <time>{whenText(incident)}</time> · {placeWithPrecision(incident.where)}
      </p>
      <p class="who">
        {counted(incident.reports.length, 'report')}, {counted(incident.origins.length, 'independent origin')}
        {disputed > 0 ? <b class="denies"> · ≠ {counted(disputed, 'disputed field')}</b> : null} ·{' '}
        <ReviewMark review={incident.review} />
      </p>
    </article>
  )
}
