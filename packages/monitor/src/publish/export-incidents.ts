import { countryName } from '../assessment/country-name.ts'
import type { CountValue, FieldName, Incident } from '../assessment/incident.ts'
import { liveValues } from '../assessment/live.ts'
import { isCount } from '../assessment/values.ts'
import { attributionNotes, claimantOf } from './attribution.ts'
import { toCsv } from './csv.ts'
import type { Column } from './export-claims.ts'
import { valueText } from './value-text.ts'

/** The columns of `sitrep export --format incidents`, in order (docs/exports.md). */
export const INCIDENT_COLUMNS: readonly Column<Incident>[] = [
  { name: 'sample', cell: ({ sample }) => (sample ? 'SAMPLE' : '') },
  { name: 'incident', cell: ({ id }) => id },
  { name: 'title', cell: ({ title }) => title },
  { name: 'review', cell: ({ review }) => review },
  { name: 'date', cell: ({ when }) => when.edtf },
  { name: 'earliest', cell: ({ when }) => when.earliest },
  { name: 'latest', cell: ({ when }) => when.latest },
  { name: 'place', cell: ({ where }) => where.name },
  { name: 'admin1', cell: ({ where }) => where.admin1 },
  { name: 'country', cell: ({ where }) => where.country },
  { name: 'latitude', cell: ({ where }) => where.latitude },
  { name: 'longitude', cell: ({ where }) => where.longitude },
  { name: 'radius_km', cell: ({ where }) => where.radiusKm },
  { name: 'type', cell: (incident) => firstOf(incident, 'type') },
  { name: 'type_status', cell: ({ fields }) => fields.type?.status ?? null },
  { name: 'perpetrator', cell: perpetratorOf },
  { name: 'target', cell: (incident) => listOf(incident, 'target') },
  { name: 'weapon', cell: (incident) => listOf(incident, 'weapon') },
  { name: 'outcome', cell: (incident) => listOf(incident, 'outcome') },
  { name: 'outcome_status', cell: ({ fields }) => fields.outcome?.status ?? null },
  { name: 'killed_min', cell: (incident) => tollOf(incident, 'killed').min },
  { name: 'killed_max', cell: (incident) => tollOf(incident, 'killed').max },
  { name: 'killed_status', cell: ({ fields }) => fields.killed?.status ?? null },
  { name: 'injured_min', cell: (incident) => tollOf(incident, 'injured').min },
  { name: 'injured_max', cell: (incident) => tollOf(incident, 'injured').max },
  { name: 'injured_status', cell: ({ fields }) => fields.injured?.status ?? null },
  { name: 'reports', cell: ({ reports }) => reports.length },
  { name: 'origins', cell: ({ origins }) => origins.length },
  { name: 'previous', cell: ({ context }) => context.previous },
  { name: 'days_since_previous', cell: ({ context }) => context.daysSincePrevious },
  { name: 'notes', cell: (incident) => attributionNotes(incident).join('; ') },
]

/** The incidents as CSV, one a row. */
export function exportIncidents(incidents: readonly Incident[]): string {
  return toCsv(
    INCIDENT_COLUMNS.map(({ name }) => name),
    incidents.map((incident) => INCIDENT_COLUMNS.map(({ cell }) => cell(incident))),
  )
}

/** Named only where it claimed the act; who accuses whom stands in the notes. */
function perpetratorOf(incident: Incident): string {
  const country = incident.where.country === null ? 'place unknown' : countryName(incident.where.country)
  return claimantOf(incident) ?? `Unidentified Armed Group (${country})`
}

function firstOf(incident: Incident, name: FieldName): string | null {
  const first = liveValues(incident, name)[0]
  return first ? valueText(first.value) : null
}

function listOf(incident: Incident, name: FieldName): string | null {
  return [...new Set(liveValues(incident, name).map(({ value }) => valueText(value)))].join(' | ') || null
}

/** The agreed toll; without one the span of all that still stands, from the lowest to the highest. */
function tollOf(incident: Incident, name: 'killed' | 'injured'): { min: number | null; max: number | null } {
  const values = liveValues(incident, name).filter(({ value }) => isCount(value) && value.scope === 'event')
  const whole = values.filter(({ value }) => (value as CountValue).of === undefined)
  const shown = whole.length > 0 ? whole : values
  const agreed = shown.filter(({ origins }) => origins > 1)
  const counts = (agreed.length > 0 ? agreed : shown).map(({ value }) => value as CountValue)
  if (counts.length === 0) return { min: null, max: null }
  const mins = counts.map(({ min }) => min)
  const maxes = counts.map(({ max }) => max)
  return {
    min: mins.includes(null) ? null : Math.min(...(mins as number[])),
    max: maxes.includes(null) ? null : Math.max(...(maxes as number[])),
  }
}
