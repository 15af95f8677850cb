import { readFileSync } from 'node:fs'
import { allRecords } from '../gazetteer/records.ts'
import { createGazetteer, type Gazetteer } from '../src/gazetteer/gazetteer.ts'
import { pack } from '../src/gazetteer/pack.ts'
import { createAnalyser } from '../src/language/analyse.ts'
import { createKnowledge } from '../src/mentions/knowledge.ts'
import { hintsIn } from '../src/mentions/names/hints.ts'
import { findPlaces } from '../src/mentions/places.ts'
import { tagNames } from './name-tagger.ts'

/** The whole gazetteer, packed in memory, so that tests need no built file. */
export function packedGazetteer(): Uint8Array {
  return pack(allRecords())
}

/** Reads the places of a text with the real language model. */
export function placeReader(gazetteer: Gazetteer = createGazetteer(packedGazetteer())) {
  const analyse = createAnalyser(readFileSync(new URL('../models/english.bin', import.meta.url)))
  const knowledge = createKnowledge()
  return (text: string, title: string | null = null) => {
    const document = analyse(text)
    const hints = hintsIn(document, gazetteer, knowledge)
    const given = { places: hints.places, tagged: tagNames(document, hints) }
    return { document, ...findPlaces({ document, title, publisher: null, publishedAt: null }, gazetteer, given) }
  }
}
