import type { EventMention, Filler, Reading } from '@sitrep/reader'
import { areaOf } from '../linking/happening.ts'
import type { Told } from './draft.ts'

/** The place, the place of launch and the time one mention gives. */
export function wheresOf(event: EventMention, reading: Reading): Told[] {
  return [
    ...placeOf('place', event.place, reading),
    ...placeOf('launch', event.launch, reading),
    ...timeOf(event.time, reading),
  ]
}

function placeOf(field: 'place' | 'launch', filler: Filler | null, reading: Reading): Told[] {
  const place = filler && reading.places.find(({ id }) => id === filler.id)
  if (!place) return []
  const { admin1, admin2, admin3, pcode, reasons } = place
  const value = { ...areaOf(place), admin1, admin2, admin3, pcode, reasons }
  const told: Told = { field, value, polarity: 'asserts', ...wordsOf(filler, place) }
  // Whoever is quoted on the event did not say where the report is set.
  return [filler.start === undefined ? { ...told, isOutlets: true } : told]
}

function timeOf(filler: Filler | null, reading: Reading): Told[] {
  const time = filler && reading.times.find(({ id }) => id === filler.id)
  if (!time) return []
  const { value, edtf, earliest = null, latest = null } = time
  return [{ field: 'time', value: { value, edtf, earliest, latest }, polarity: 'asserts', ...wordsOf(filler, time) }]
}

/** The words that fill the role here, or where they are carried over, those that first name it. */
function wordsOf(filler: Filler, named: { start: number; end: number }): { start: number; end: number } {
  const { start, end } = filler
  return start === undefined || end === undefined ? { start: named.start, end: named.end } : { start, end }
}
