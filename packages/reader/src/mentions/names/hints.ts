import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import type { Document } from '../../language/document.ts'
import type { Knowledge } from '../knowledge.ts'
import { capitalsOf, placeNames } from '../place-names.ts'
import type { NameHints } from './signs.ts'

/** What the gazetteer and the knowledge of actors have under the words of a text. */
export function hintsIn(document: Document, gazetteer: Gazetteer, knowledge: Knowledge): NameHints {
  const places = document.sentences.map((sentence) => {
    const capitals = capitalsOf(document, sentence)
    return placeNames(document, sentence, capitals, gazetteer)
  })
  return { places, actors: knowledge.namesIn(document) }
}
