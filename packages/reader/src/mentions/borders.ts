import type { Candidate, Gazetteer } from '../gazetteer/gazetteer.ts'
import type { Document, Sentence } from '../language/document.ts'
import type { PlaceMention } from './place-entities.ts'
import type { PlaceName } from './place-names.ts'
import type { Resolved } from './place-resolution.ts'

/** A country that a sentence names, with the tokens that name it. */
interface NamedCountry {
  code: string
  first: number
  last: number
}

/** The countries of a sentence, by the tokens with which their names begin and end. */
interface Countries {
  codes: Set<string>
  byFirst: Map<number, NamedCountry>
  byLast: Map<number, NamedCountry>
}

/** "on the Syrian border", "the border with Jordan": between which countries is told by the words beside it, else by the sentence. */
export function borderMentions(
  document: Document,
  sentence: Sentence,
  names: readonly PlaceName[],
  resolved: ReadonlyMap<PlaceName, Resolved>,
  gazetteer: Gazetteer,
): PlaceMention[] {
  let countries: Countries | null = null
  const found: PlaceMention[] = []
  for (let at = sentence.first; at < sentence.last; at++) {
    const { lower } = document.tokens[at]!
    if (lower !== 'border' && lower !== 'frontier') continue
    countries ??= countriesOf(names, resolved)
    const beside = besideOf(document, countries, at)
    const border = beside.length > 0 ? borderOf(beside, countries, gazetteer) : null
    if (border) found.push(mentionOf(document, beside, at, border))
  }
  return found
}

function countriesOf(names: readonly PlaceName[], resolved: ReadonlyMap<PlaceName, Resolved>): Countries {
  const countries: Countries = { codes: new Set(), byFirst: new Map(), byLast: new Map() }
  for (const name of names) {
    const code = resolved.get(name)?.place.country
    if (!code) continue
    const named = { code, first: name.first, last: name.last }
    countries.codes.add(code)
    countries.byFirst.set(named.first, named)
    countries.byLast.set(named.last, named)
  }
  return countries
}

/** The countries named right before ("Syrian-Iraqi border") and after ("border with Jordan", "border between Mali and Niger"). */
function besideOf(document: Document, { byFirst, byLast }: Countries, at: number): NamedCountry[] {
  const { tokens } = document
  const own = tokens[at - 1]?.tag === 'POS' ? byLast.get(at - 1) : byLast.get(at)
  if (own) {
    const other = tokens[own.first - 1]?.text === '-' ? byLast.get(own.first - 1) : undefined
    return other ? [other, own] : [own]
  }
  const link = tokens[at + 1]?.lower
  const one = link === 'with' || link === 'between' ? byFirst.get(at + 2) : undefined
  if (!one) return []
  const two = link === 'between' && tokens[one.last]?.lower === 'and' ? byFirst.get(one.last + 1) : undefined
  return two ? [one, two] : [one]
}

function borderOf(beside: NamedCountry[], { codes }: Countries, gazetteer: Gazetteer): Candidate | null {
  const [one, two] = beside
  if (two) return gazetteer.border(one!.code, two.code)
  for (const other of codes) {
    const border = other === one!.code ? null : gazetteer.border(one!.code, other)
    if (border) return border
  }
  return null
}

function mentionOf(document: Document, beside: NamedCountry[], at: number, border: Candidate): PlaceMention {
  const { tokens, text } = document
  const first = Math.min(at, beside[0]!.first)
  const last = Math.max(at + 1, beside.at(-1)!.last)
  return {
    key: border.id,
    place: {
      name: text.slice(tokens[first]!.start, tokens[last - 1]!.end),
      adjectival: false,
      latitude: border.latitude,
      longitude: border.longitude,
      radiusKm: border.radiusKm,
      precision: border.radiusKm > 75 ? 3 : 2,
      country: null,
      admin1: null,
      admin2: null,
      admin3: null,
      pcode: null,
      disputed: border.disputed,
      gazetteer: border.id,
      reasons: [`${border.name}, by the countries the sentence names`],
    },
    first,
    last,
    phraseFirst: first,
    phraseLast: last,
    head: at,
  }
}
