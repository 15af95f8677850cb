import { type Bounds, boundsOf, DAY, lengthOf, overlapOf } from '../linking/moments.ts'
import type { Field, FieldValue, Incident, PlaceValue, TimeValue } from './incident.ts'
import { isPlace, isTime } from './values.ts'

/** Up to this radius a place can be pointed at; of those the one most origins give is taken, then the smallest. */
const POINTED_AT_KM = 30

/** Where it happened, by the claims: the most exact place most origins give; null where no text says. */
export function whereOf(field: Field | undefined): Incident['where'] {
  const values = (field?.values ?? []).filter(({ value }) => isPlace(value))
  const best = values.sort(byExactness)[0]?.value as PlaceValue | undefined
  if (best === undefined) {
    return { name: null, latitude: null, longitude: null, radiusKm: null, country: null, admin1: null }
  }
  const { name, latitude, longitude, radiusKm, country, admin1 } = best
  return { name, latitude, longitude, radiusKm, country, admin1 }
}

function byExactness(a: FieldValue, b: FieldValue): number {
  const [one, other] = [a.value as PlaceValue, b.value as PlaceValue]
  return (
    Number(isPointedAt(other)) - Number(isPointedAt(one)) ||
    b.origins - a.origins ||
    (one.radiusKm ?? POINTED_AT_KM) - (other.radiusKm ?? POINTED_AT_KM)
  )
}

function isPointedAt({ latitude, radiusKm }: PlaceValue): boolean {
  return latitude !== null && (radiusKm ?? 0) <= POINTED_AT_KM
}

/** When it happened, by the claims: what the time with most origins shares with all others that do not exclude it. */
export function whenOf(field: Field | undefined): Incident['when'] {
  const times = (field?.values ?? []).filter(({ value }) => isTime(value)).map(timed)
  const dated = times.filter(({ bounds }) => bounds !== null).sort((a, b) => b.origins - a.origins)
  const first = dated[0]?.bounds
  if (!first) return { edtf: null, earliest: null, latest: null }
  let shared: Bounds = first
  for (const { bounds } of dated) shared = overlapOf(shared, bounds!) ?? shared
  return { edtf: edtfOf(shared, dated), earliest: iso(shared.earliest), latest: iso(shared.latest) }
}

function timed({ value, origins }: FieldValue) {
  const time = value as TimeValue
  return { time, origins, bounds: boundsOf(time.earliest, time.latest) }
}

/** The words' own EDTF where one claim has just these bounds, else the days between them. */
function edtfOf(shared: Bounds, dated: readonly ReturnType<typeof timed>[]): string {
  const exact = dated.find(
    ({ time, bounds }) => time.edtf && bounds && bounds.earliest === shared.earliest && bounds.latest === shared.latest,
  )
  if (exact?.time.edtf) return exact.time.edtf
  const [from, to] = [iso(shared.earliest).slice(0, 10), iso(shared.latest).slice(0, 10)]
  return lengthOf(shared) < DAY || from === to ? from : `${from}/${to}`
}

function iso(time: number): string {
  return new Date(time).toISOString().replace('.000Z', 'Z')
}
