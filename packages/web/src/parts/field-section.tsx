import type { Claim, Field, FieldName, FieldValue, Incident } from '@sitrep/monitor'
import type { IncidentAnswer } from '../api.ts'
import { counted, FIELD_LABELS, STATUS_WORDS, VANTAGE_WORDS, valueText } from '../format.ts'

interface Props {
  name: FieldName
  field: Field
  incident: Incident
  reports: IncidentAnswer['reports']
}

/** One field of an incident: each value that was claimed, side by side, and who claims it. */
export function FieldSection({ name, field, incident, reports }: Props) {
  const status = STATUS_WORDS[field.status]
  return (
    <section class={`field ${field.status}`} aria-labelledby={`field-${name}`}>
      <h3 id={`field-${name}`}>
        {FIELD_LABELS[name]}{' '}
        <span class="status" title={status.meaning}>
          <span aria-hidden="true">{status.mark}</span> {field.status}
        </span>
      </h3>
      <ul class="values">
        {field.values.map((value) => (
          <li key={value.claims[0]}>
            <ValueRow name={name} value={value} claims={claimsOf(value, incident)} reports={reports} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function claimsOf(value: FieldValue, incident: Incident): Claim[] {
  return incident.claims.filter(({ id }) => value.claims.includes(id))
}

interface RowProps {
  name: FieldName
  value: FieldValue
  claims: Claim[]
  reports: IncidentAnswer['reports']
}

function ValueRow({ name, value, claims, reports }: RowProps) {
  return (
    <>
      <p class="value">
        <b>{valueText(name, value.value)}</b>{' '}
        <span class="origins">{counted(value.origins, 'independent origin')}</span>
      </p>
      <ul class="claims">
        {claims.map((claim) => (
          <li key={claim.id}>
            <ClaimLine claim={claim} name={name} title={titleOf(claim, reports)} />
          </li>
        ))}
      </ul>
    </>
  )
}

function titleOf(claim: Claim, reports: IncidentAnswer['reports']): string {
  return reports.find(({ id }) => id === claim.report)?.title ?? 'report without a title'
}

function ClaimLine({ claim, name, title }: { claim: Claim; name: FieldName; title: string }) {
  const address = `/reports/${encodeURIComponent(claim.report)}?at=${claim.start}-${claim.end}`
  const speaker = claim.speaker ?? claim.outlet ?? 'unnamed outlet'
  return (
    <>
      <a href={address} title={`The sentence in “${title}”`}>
        {speaker} {verbOf(claim, name)}
      </a>{' '}
      <span class="who">
        {VANTAGE_WORDS[claim.vantage]}
        {claim.speaker && claim.outlet ? `, in ${claim.outlet}` : ''}
        {claim.saidAt ? `, ${claim.saidAt.slice(0, 10)}` : ''} ·{' '}
        <abbr title={claim.reasons.join('; ') || 'no reasons given'}>
          source {claim.reliability}, information {claim.credibility}
        </abbr>
        {claim.supersedes ? ' · updates an earlier figure' : ''}
      </span>
    </>
  )
}

/** An accusation stays an accusation in every line that shows it. */
function verbOf(claim: Claim, name: FieldName): string {
  if (claim.polarity === 'denies' || name === 'denied') return 'denies it'
  if (name === 'accused') return 'accuses'
  if (name === 'claimedBy') return 'claims it'
  return claim.speaker ? 'says so' : 'reports it'
}
