import type { Document } from '../language/document.ts'
import type { Place } from '../reading.ts'
import type { Mention } from './mentions.ts'

/** A mention with all that its Place will say; mentions with one `key` share a Place. */
export interface PlaceMention {
  key: string
  place: Omit<Place, 'id' | 'mentions' | 'start' | 'end'>
  /** Tokens of the mention's own span. */
  first: number
  last: number
  /** Tokens of the phrase, with the noun of an area ("province"), and the one that heads it. */
  phraseFirst: number
  phraseLast: number
  head: number
}

/** Gathers mentions, in text order, into places "p1", "p2" …. */
export function gatherPlaces(document: Document, found: PlaceMention[]): { entities: Place[]; mentions: Mention[] } {
  const entities = new Map<string, Place>()
  const mentions: Mention[] = []
  for (const each of [...found].sort((a, b) => a.first - b.first || b.last - a.last)) {
    const start = document.tokens[each.first]!.start
    const end = document.tokens[each.last - 1]!.end
    let place = entities.get(each.key)
    if (!place) {
      place = { id: `p${entities.size + 1}`, start, end, mentions: [], ...each.place }
      entities.set(each.key, place)
    }
    place.mentions.push({ start, end })
    mentions.push({
      entity: place.id,
      kind: 'place',
      start,
      end,
      first: each.phraseFirst,
      last: each.phraseLast,
      head: each.head,
      isPronoun: false,
    })
  }
  return { entities: [...entities.values()], mentions }
}
