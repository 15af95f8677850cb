import { type FieldName, type FieldStatus, type Grades, type Incident, onlyGrades } from '@sitrep/monitor'
import { useState } from 'preact/hooks'
import { type IncidentAnswer, useAnswer } from '../api.ts'
import { FieldSection } from '../parts/field-section.tsx'
import { GradeFilter } from '../parts/grade-filter.tsx'
import { IncidentSources } from '../parts/incident-sources.tsx'
import { Key } from '../parts/key.tsx'
import { Await, ReviewMark, SampleMark, SampleNote } from '../parts/notices.tsx'
import { useTitle } from '../title.ts'
import { counted } from '../words/counts.ts'
import { FIELD_LABELS } from '../words/labels.ts'
import { placeWithPrecision } from '../words/places.ts'
import { whenText } from '../words/times.ts'

/** One incident: what is agreed, what is not, and who says which. */
export function IncidentPage({ id }: { id: string }) {
  const answer = useAnswer<IncidentAnswer>(`/api/incidents/${encodeURIComponent(id)}`)
  return (
    <Await of={answer} page="Incident">
      {(value) => <IncidentView {...value} />}
    </Await>
  )
}

const ALL_GRADES: Grades = { reliability: null, credibility: null }

function IncidentView(answer: IncidentAnswer) {
  const { incident, summary, attribution, reports } = answer
  const [grades, setGrades] = useState(ALL_GRADES)
  useTitle(incident.title, { sample: incident.sample })
  const { incident: shown, hidden } = onlyGrades(incident, grades)
  const names = (Object.keys(FIELD_LABELS) as FieldName[]).filter((name) => shown.fields[name])
  const withStatus = (...all: FieldStatus[]) => names.filter((name) => all.includes(shown.fields[name]!.status))
  const rest = withStatus('agreed', 'compatible', 'single-origin')
  return (
    <>
      <Heading incident={incident} />
      <div class="summary">
        <p>{summary}</p>
        <p>{attribution}</p>
      </div>
      <GradeFilter grades={grades} onChange={setGrades} hidden={hidden} all={incident.claims.length} />
      <Fields title="Disputed" names={withStatus('disputed')} incident={shown} reports={reports} />
      <Fields title="Updated" names={withStatus('updated')} incident={shown} reports={reports} />
      <Fields title="Agreed, compatible, or from one origin" names={rest} incident={shown} reports={reports} />
      <IncidentSources {...answer} />
      <Key />
    </>
  )
}

function Heading({ incident }: { incident: Incident }) {
  return (
    <>
      <h1>
        <SampleMark sample={incident.sample} /> {incident.title}
      </h1>
      <p class="when-where">
        <time>{whenText(incident)}</time> · {placeWithPrecision(incident.where)}
      </p>
      <p class="who">
        {counted(incident.reports.length, 'report')}, {counted(incident.origins.length, 'independent origin')} ·{' '}
        <ReviewMark review={incident.review} reviewed={incident.reviewed} />
      </p>
      <SampleNote sample={incident.sample} />
    </>
  )
}

interface FieldsProps {
  title: string
  names: FieldName[]
  incident: Incident
  reports: IncidentAnswer['reports']
}

function Fields({ title, names, incident, reports }: FieldsProps) {
  if (names.length === 0) return null
  return (
    <>
      <h2>{title}</h2>
      {names.map((name) => (
        <FieldSection key={name} name={name} incident={incident} reports={reports} />
      ))}
    </>
  )
}
