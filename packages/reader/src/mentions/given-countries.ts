import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import { nameKey } from '../gazetteer/name-key.ts'
import { endOfDateline } from '../language/datelines.ts'
import type { Document } from '../language/document.ts'
import type { PlaceName } from './place-names.ts'
import { resolveNames } from './place-resolution.ts'

/** The countries a title names, outright or by their adjective, word by word. */
export function countriesOfTitle(title: string | null, gazetteer: Gazetteer): string[] {
  const words = title?.match(/\p{Lu}\p{L}+/gu)?.slice(0, 60) ?? []
  return words.flatMap((word) => {
    const found =
      word === 'Us' || word.length < 3
        ? undefined
        : gazetteer.byKey(nameKey(word)).find(({ kind }) => kind === 'country')
    return found?.country ? [found.country] : []
  })
}

/** The country a text was filed from, where its first sentence, whose names these are, is a dateline. */
export function countryOfDateline(document: Document, names: PlaceName[], title: readonly string[]): string | null {
  const first = document.sentences[0]
  if (!first || endOfDateline(document.text, first.start) !== first.end) return null
  const [filedFrom] = resolveNames(document, names, { title, dateline: null }).values()
  return filedFrom?.place.country ?? null
}
