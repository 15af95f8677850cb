import type { Candidate } from '../gazetteer/gazetteer.ts'
import type { Document } from '../language/document.ts'
import { introducingCountry } from './adjectives.ts'
import type { PlaceName } from './place-names.ts'

/** What the words around a name say it lies in: "Hit, Iraq", "Hit (Iraq)", "the Iraqi town of Hit". */
export function containerOf(
  document: Document,
  name: PlaceName,
  covering: ReadonlyMap<number, PlaceName>,
): PlaceName['within'] {
  const { tokens } = document
  const next = /^[,(]$/.test(tokens[name.last]?.text ?? '') ? covering.get(name.last + 1) : undefined
  if (next && next.first === name.last + 1 && !next.adjectival) {
    const area = next.candidates.find(({ kind }) => kind === 'admin1' || kind === 'country')
    const country = next.candidates.find(({ kind }) => kind === 'country')
    const holder = holderOf(name, [area, country])
    if (holder) return { country: holder.country, admin1: holder.kind === 'admin1' ? holder.admin1 : null }
  }
  const country = introducingCountry(document, name.first, covering)
  return country && name.candidates.some((candidate) => candidate.country === country)
    ? { country, admin1: null }
    : null
}

/** Of the areas a following name may mean, one that holds some place of the first name. */
function holderOf(name: PlaceName, areas: (Candidate | undefined)[]): Candidate | null {
  for (const area of areas) {
    if (!area) continue
    const holds = (each: Candidate) =>
      each.country === area.country && each.id !== area.id && (area.kind === 'country' || each.admin1 === area.admin1)
    if (name.candidates.some(holds)) return area
  }
  return null
}
