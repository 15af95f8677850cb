import type { Claim, Incident } from '../assessment/incident.ts'
import { isCount, isName, isPlace, isTime } from '../assessment/values.ts'
import { type Cell, toCsv } from './csv.ts'
import { valueText } from './value-text.ts'

/** One column of an export: its name in the header and what stands in it. */
export interface Column<T> {
  name: string
  cell: (row: T) => Cell
}

interface Row {
  incident: Incident
  claim: Claim
}

/** The columns of `sitrep export --format claims`, in order (docs/exports.md). */
export const CLAIM_COLUMNS: readonly Column<Row>[] = [
  { name: 'sample', cell: ({ incident }) => (incident.sample ? 'SAMPLE' : '') },
  { name: 'incident', cell: ({ incident }) => incident.id },
  { name: 'claim', cell: ({ claim }) => claim.id },
  { name: 'field', cell: ({ claim }) => claim.field },
  { name: 'polarity', cell: ({ claim }) => claim.polarity },
  { name: 'value', cell: ({ claim }) => valueText(claim.value) },
  { name: 'key', cell: ({ claim: { value } }) => (isName(value) || isPlace(value) ? value.key : null) },
  { name: 'kind', cell: ({ claim: { value } }) => (isName(value) ? (value.kind ?? null) : null) },
  { name: 'min', cell: ({ claim: { value } }) => (isCount(value) ? value.min : null) },
  { name: 'max', cell: ({ claim: { value } }) => (isCount(value) ? value.max : null) },
  { name: 'approximate', cell: ({ claim: { value } }) => (isCount(value) ? value.approximate : null) },
  { name: 'of', cell: ({ claim: { value } }) => (isCount(value) ? (value.of ?? null) : null) },
  { name: 'status', cell: ({ claim: { value } }) => (isCount(value) ? (value.status ?? null) : null) },
  { name: 'scope', cell: ({ claim: { value } }) => (isCount(value) ? (value.scope ?? null) : null) },
  { name: 'stage', cell: ({ claim: { value } }) => (isCount(value) ? (value.stage ?? null) : null) },
  { name: 'latitude', cell: ({ claim: { value } }) => (isPlace(value) ? value.latitude : null) },
  { name: 'longitude', cell: ({ claim: { value } }) => (isPlace(value) ? value.longitude : null) },
  { name: 'radius_km', cell: ({ claim: { value } }) => (isPlace(value) ? value.radiusKm : null) },
  { name: 'country', cell: ({ claim: { value } }) => (isPlace(value) ? value.country : null) },
  { name: 'earliest', cell: ({ claim: { value } }) => (isTime(value) ? value.earliest : null) },
  { name: 'latest', cell: ({ claim: { value } }) => (isTime(value) ? value.latest : null) },
  { name: 'speaker', cell: ({ claim }) => claim.speaker },
  { name: 'vantage', cell: ({ claim }) => claim.vantage },
  { name: 'outlet', cell: ({ claim }) => claim.outlet },
  { name: 'origin', cell: ({ claim }) => claim.origin },
  { name: 'said_at', cell: ({ claim }) => claim.saidAt },
  { name: 'reliability', cell: ({ claim }) => claim.reliability },
  { name: 'credibility', cell: ({ claim }) => claim.credibility },
  { name: 'reasons', cell: ({ claim }) => claim.reasons.join('; ') },
  { name: 'supersedes', cell: ({ claim }) => claim.supersedes },
  { name: 'review', cell: ({ claim }) => claim.review },
  { name: 'report', cell: ({ claim }) => claim.report },
  { name: 'statement', cell: ({ claim }) => claim.statement },
  { name: 'start', cell: ({ claim }) => claim.start },
  { name: 'end', cell: ({ claim }) => claim.end },
  { name: 'outlet_reliability', cell: ({ claim }) => claim.outletReliability },
]

/** All claims of the incidents as CSV, one a row. */
export function exportClaims(incidents: readonly Incident[]): string {
  const rows = incidents.flatMap((incident) => incident.claims.map((claim) => ({ incident, claim })))
  return toCsv(
    CLAIM_COLUMNS.map(({ name }) => name),
    rows.map((row) => CLAIM_COLUMNS.map(({ cell }) => cell(row))),
  )
}
