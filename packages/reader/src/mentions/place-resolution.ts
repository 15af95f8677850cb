import type { Candidate } from '../gazetteer/gazetteer.ts'
import type { Document } from '../language/document.ts'
import type { PlaceName } from './place-names.ts'

/** A name with the place it means, and why that one. */
export interface Resolved {
  place: Candidate
  reasons: string[]
  /** Nothing in the text speaks for this one but its size. */
  isGuess: boolean
  /** A guess, and in another country than the one the report was filed from. */
  isFarGuess: boolean
}

/** Countries and regions the text names, and how often; how far apart its surely known places lie. */
interface Setting {
  countries: Map<string, number>
  regions: Map<string, number>
  sentences: Map<number, Set<string>>
  anchors: Candidate[]
  /** What each city's name has itself added to its country: no name speaks for itself. */
  own: Map<string, number>
  title: Set<string>
  dateline: string | null
}

/** Countries told outside of the text's own sentences: in its title, and where it was filed from. */
export interface Given {
  title: readonly string[]
  dateline: string | null
}

/** More namesakes than this are not weighed: the most populous are kept (San José has over 200). */
const MOST_CANDIDATES = 60
/** Set on the four geoparsing dev sets and MUC-4 dev, 2026-11. */
const DATELINE_SUPPORT = 1.5
/** Places the text surely means that are compared with each namesake. */
const MOST_ANCHORS = 40

/** Chooses for every name the place that fits the countries, regions and other places of the text best. */
export function resolveNames(
  document: Document,
  names: PlaceName[],
  { title, dateline }: Given,
): Map<PlaceName, Resolved> {
  const setting = { ...settingOf(document, names), title: new Set(title), dateline }
  const chosen = new Map<string, Resolved>()
  const resolved = new Map<PlaceName, Resolved>()
  for (const name of [...names].sort(
    (a, b) => Number(b.within !== null) - Number(a.within !== null) || a.first - b.first,
  )) {
    const known = chosen.get(name.key)
    const found = known && fits(known.place, name) ? known : best(document, name, setting)
    if (!known) chosen.set(name.key, found)
    resolved.set(name, found)
  }
  return resolved
}

function fits(place: Candidate, { within }: PlaceName): boolean {
  return (
    within === null ||
    ((!within.country || within.country === place.country) && (!within.admin1 || within.admin1 === place.admin1))
  )
}

function settingOf(document: Document, names: PlaceName[]): Setting {
  const setting: Setting = {
    countries: new Map(),
    regions: new Map(),
    sentences: new Map(),
    anchors: [],
    own: new Map(),
    title: new Set(),
    dateline: null,
  }
  for (const name of names) {
    const sure = sureMeaning(name)
    if (!sure) continue
    if (sure.kind !== 'country' && sure.kind !== 'region' && setting.anchors.length < MOST_ANCHORS)
      setting.anchors.push(sure)
    if (!sure.country) continue
    add(setting.countries, sure.country, name.adjectival || sure.kind !== 'country' ? 0.7 : 1)
    if (sure.kind !== 'country' && sure.kind !== 'admin1') {
      add(setting.own, `${name.key} ${sure.country}`, 0.7)
      continue
    }
    if (sure.kind === 'admin1' && sure.admin1) add(setting.regions, `${sure.country}.${sure.admin1}`, 1)
    const sentence = document.tokens[name.first]!.sentence
    const here = setting.sentences.get(sentence) ?? new Set()
    setting.sentences.set(sentence, here.add(sure.country))
  }
  return setting
}

/** What a name means whatever the text is about: a country, a region, or a city that dwarfs its namesakes. */
function sureMeaning(name: PlaceName): Candidate | null {
  const area =
    name.candidates.find(({ kind }) => kind === 'country') ?? name.candidates.find(({ kind }) => kind === 'admin1')
  if (area) return area
  const [first, second] = name.candidates
  if (!first || name.isSound) return null
  if (name.candidates.length === 1) return first.kind === 'city' && first.population < 20_000 ? null : first
  return first.population > 500_000 && first.population > 10 * (second?.population ?? 0) ? first : null
}

function add(counts: Map<string, number>, key: string, amount: number): void {
  counts.set(key, (counts.get(key) ?? 0) + amount)
}

function best(document: Document, name: PlaceName, setting: Setting): Resolved {
  let top: { place: Candidate; score: number; reason: string; isGuess: boolean } | null = null
  for (const place of name.candidates.slice(0, MOST_CANDIDATES)) {
    const { score, reason, isGuess } = weigh(document, name, place, setting)
    if (top === null || score > top.score) top = { place, score, reason, isGuess }
  }
  const { place, reason, isGuess } = top!
  const count = name.candidates.length
  const reasons = [count === 1 ? 'the only place of that name' : `best of ${count}`, reason].filter(
    (words) => words !== '',
  )
  if (name.isSound) reasons.push('spelt otherwise, sounds alike')
  const isFarGuess = isGuess && setting.dateline !== null && place.country !== setting.dateline
  return { place, reasons: [reasons.join(', ')], isGuess, isFarGuess }
}

/** Size counts by orders of magnitude, words of the text that name country or region by more, nearness in between. */
function weigh(document: Document, name: PlaceName, place: Candidate, setting: Setting) {
  const reasons: string[] = []
  let score = sizeOf(place)
  let support = 0
  const country = place.country ?? ''
  if (name.within !== null) {
    const holds = fits(place, name)
    support += holds ? 12 : -6
    if (holds) reasons.push(`in ${name.within.admin1 ?? name.within.country} as the text says`)
  }
  const others = (setting.countries.get(country) ?? 0) - (setting.own.get(`${name.key} ${country}`) ?? 0)
  if (place.kind !== 'country') {
    if (setting.sentences.get(document.tokens[name.first]!.sentence)?.has(country)) {
      support += 2.5
      reasons.push(`${country} named in the sentence`)
    }
    if (setting.title.has(country)) {
      support += 3.5
      reasons.push(`${country} named in the title`)
    }
    if (setting.dateline === country) {
      support += DATELINE_SUPPORT
      reasons.push(`filed from ${country}`)
    }
    if (others > 0.1) {
      support += 1 + Math.min(2, Math.log2(1 + others) / 1.5)
      if (reasons.length === 0) reasons.push(`${country} named in the text`)
    }
    if (setting.regions.has(`${country}.${place.admin1}`)) {
      support += 3
      reasons.push(`${place.admin1} named in the text`)
    }
    const near = nearest(place, setting.anchors)
    if (near < 150) {
      support += near < 50 ? 2.5 : 1.5
      reasons.push('near other places of the text')
    }
  }
  score += support
  if (reasons.length === 0 && name.candidates.length > 1) reasons.push('the best known')
  return { score, reason: reasons.join(', '), isGuess: support <= 0 }
}

function sizeOf({ kind, population, flags, radiusKm }: Candidate): number {
  if (kind === 'country') return 12 + radiusKm / 10_000
  const people = Math.log10(population + 10) * 1.1
  const rank = { capital: 2.5, region: 10, admin1: 8, water: 10, site: 7, border: 0, neighbourhood: -1.5, city: 0 }[
    kind
  ]
  return people + rank - (flags & 8 ? 1 : 0)
}

function nearest(place: Candidate, anchors: Candidate[]): number {
  let least = Number.POSITIVE_INFINITY
  for (const anchor of anchors) {
    if (anchor.id === place.id || Math.abs(anchor.latitude - place.latitude) > 2) continue
    least = Math.min(least, roughKm(place, anchor))
  }
  return least
}

/** Distance good enough to compare near things. */
export function roughKm(
  one: { latitude: number; longitude: number },
  other: { latitude: number; longitude: number },
): number {
  const narrowing = Math.cos((one.latitude * Math.PI) / 180)
  return 111.2 * Math.hypot(one.latitude - other.latitude, (one.longitude - other.longitude) * narrowing)
}
