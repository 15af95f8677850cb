import type { Claim, DecidedValue, FieldName, FieldValue, Incident } from '@sitrep/monitor'
import type { IncidentAnswer } from '../api.ts'
import { counted } from '../words/counts.ts'
import { AGREED_ACCUSATION, FIELD_LABELS, FIELD_NOTES, STATUS_WORDS } from '../words/labels.ts'
import { valueText } from '../words/values.ts'
import { SpeakerLineView } from './speaker-line.tsx'
import { type SpeakerLine, speakerLines } from './speakers.ts'

interface Props {
  name: FieldName
  incident: Incident
  reports: IncidentAnswer['reports']
}

/** More speakers than these of one value are folded away, and their claims counted. */
const SHOWN_SPEAKERS = 2

/** One field of an incident: each value that was claimed, side by side, and who claims it. */
export function FieldSection({ name, incident, reports }: Props) {
  const field = incident.fields[name]!
  const status = STATUS_WORDS[field.status]
  // A denial stands wherever the accusation stands.
  const denials = name === 'accused' ? (incident.fields.denied?.values ?? []) : []
  return (
    <section class={`field ${field.status}`} aria-labelledby={`field-${name}`}>
      <div class="about">
        <h3 id={`field-${name}`}>{FIELD_LABELS[name]}</h3>
        <p class="status">
          <span class="status-name">
            <span aria-hidden="true">{status.mark}</span> {field.status}
          </span>
          : {name === 'accused' && field.status === 'agreed' ? AGREED_ACCUSATION : status.meaning}
        </p>
        {FIELD_NOTES[name] ? <p class="note">{FIELD_NOTES[name]}</p> : null}
        {name === 'accused' && denials.length === 0 ? <p class="note">No denial in these reports.</p> : null}
      </div>
      <ul class="values">
        {field.decided ? <Decided name={name} decided={field.decided} /> : null}
        {[...field.values, ...denials].map((value) => (
          <li key={value.claims[0]}>
            <ValueView name={name} value={value} incident={incident} reports={reports} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What a person decided stands above what reports say, which stays listed. */
function Decided({ name, decided }: { name: FieldName; decided: DecidedValue }) {
  const { value, by, at, decision } = decided
  return (
    <li class="decided">
      <p class="value">
        <b>{valueText(name, value).words}</b>{' '}
        <span class="origins">
          decided by {by}, {at.slice(0, 10)} (decision {decision}); reports say:
        </span>
      </p>
    </li>
  )
}

function ValueView({ name, value, incident, reports }: Props & { value: FieldValue }) {
  const claims = incident.claims.filter(({ id }) => value.claims.includes(id))
  const lines = speakerLines(claims, name)
  const { words, precision, why } = valueText(name, value.value)
  const shown = lines.length <= SHOWN_SPEAKERS + 1 ? lines : lines.slice(0, SHOWN_SPEAKERS)
  const folded = lines.slice(shown.length)
  return (
    <>
      <p class="value">
        {claims[0]?.polarity === 'denies' && name !== 'denied' ? <span class="denies">denied: </span> : null}
        <b>{words}</b>
        {precision ? ', ' : null}
        {precision ? (
          <span class="precision" title={why}>
            {precision}
          </span>
        ) : null}{' '}
        <span class="origins">
          {counted(value.origins, 'independent origin')}
          {isReplaced(claims, incident) ? ', updated since' : ''}
        </span>
      </p>
      <SpeakerList lines={shown} reports={reports} />
      {folded.length > 0 ? (
        <details class="more">
          <summary>{counted(folded.flatMap(({ claims }) => claims).length, 'more claim')}</summary>
          <SpeakerList lines={folded} reports={reports} />
        </details>
      ) : null}
    </>
  )
}

/** Every claim of the value has been replaced by its speaker. */
function isReplaced(claims: Claim[], incident: Incident): boolean {
  const replaced = new Set(incident.claims.map(({ supersedes }) => supersedes))
  const origins = new Set(claims.filter(({ id }) => replaced.has(id)).map(({ origin }) => origin))
  return claims.every(({ origin }) => origins.has(origin))
}

function SpeakerList({ lines, reports }: { lines: SpeakerLine[]; reports: Props['reports'] }) {
  return (
    <ul class="claims">
      {lines.map((line) => (
        <li key={line.claims[0]!.id}>
          <SpeakerLineView line={line} reports={reports} />
        </li>
      ))}
    </ul>
  )
}
