import type { ClaimValue, FieldName } from '@sitrep/monitor'
import { countText } from './counts.ts'
import { placeText, precisionText } from './places.ts'
import { boundsText } from './times.ts'

/** A claim's value in the words a person would use; how exact it is, and why it was read so, where that is not in them. */
export function valueText(field: FieldName, value: ClaimValue): { words: string; precision: string; why?: string } {
  if ('radiusKm' in value) {
    return { words: placeText(value), precision: precisionText(value), why: value.reasons.join('; ') }
  }
  if ('edtf' in value) return { words: boundsText(value) ?? `${value.edtf ?? value.value} (not dated)`, precision: '' }
  if ('name' in value) return { words: value.name || value.key, precision: '' }
  return { words: countText(field, value), precision: '' }
}
