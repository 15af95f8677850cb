import { z } from 'zod'
import { distanceKm, type Point } from './distance.ts'
import { addTo, emptyTally, type Figure, scoreOf, type Tally } from './figures.ts'
import { placeMentions } from './from-reading.ts'
import { reportOf, reportShape } from './gold-report.ts'
import { bySpan, overlaps, spanKey, spanShape } from './span.ts'
import type { Pair, Task } from './task.ts'

/** A place is right within 161 km (100 miles), as geoparsers are compared. */
const TOLERANCE_KM = 161
/** Half of the way around the Earth: the error of a name without coordinates. */
const FARTHEST_KM = 20039

const toponymsShape = z.array(spanShape.extend({ lat: z.number().nullish(), lon: z.number().nullish() })).nullish()
const goldShape = reportShape.extend({ toponyms: toponymsShape })
const answerShape = z.object({ id: z.coerce.string(), toponyms: toponymsShape })
type Gold = z.output<typeof goldShape>
type Answer = z.output<typeof answerShape>
type Toponym = NonNullable<Answer['toponyms']>[number]

/** Place names in text, and where on Earth they are. */
export const geo: Task<Gold, Answer> = {
  name: 'geo',
  about: 'place names and their coordinates (GeoWebNews, LGL, TR-News, GeoVirus)',
  format: 'jsonl',
  gold: goldShape,
  answers: answerShape,
  async answer(gold, { read }) {
    // The gold of GeoVirus has no adjectives ("Syrian"); that of the others has.
    const adjectives = !gold.id.includes('geovirus')
    return { id: gold.id, toponyms: placeMentions(await read(reportOf(gold)), { adjectives }) }
  },
  score(pairs): Figure[] {
    const found = { endToEnd: emptyTally(), exact: emptyTally(), overlap: emptyTally(), errors: [] as PlaceError[] }
    for (const pair of pairs) compare(pair, found)
    return [
      scoreOf('end to end', found.endToEnd),
      scoreOf('names', found.exact),
      scoreOf('names overlap', found.overlap),
      ...resolution('', found.errors),
      ...resolution(
        ' of the resolved',
        found.errors.filter(({ isResolved }) => isResolved),
      ),
    ]
  },
}

interface PlaceError {
  km: number
  isResolved: boolean
}

interface Found {
  endToEnd: Tally
  exact: Tally
  overlap: Tally
  errors: PlaceError[]
}

function compare({ gold, answer }: Pair<Gold, Answer>, found: Found): void {
  const [expected, said] = [bySpanKey(gold.toponyms ?? [], 'last'), bySpanKey(answer?.toponyms ?? [], 'first')]
  const hits = [...said.keys()].filter((key) => expected.has(key))
  addTo(found.exact, { right: hits.length, said: said.size, gold: expected.size })
  addTo(found.overlap, { right: overlapping(expected, said), said: said.size, gold: expected.size })
  const errors = hits.flatMap((key) => errorOf(expected.get(key)!, said.get(key)!))
  found.errors.push(...errors)
  // What stands on a name whose coordinates the gold lacks is neither right nor wrong.
  const unplaced = hits.filter((key) => !pointOf(expected.get(key)!)).length
  addTo(found.endToEnd, {
    right: errors.filter(({ km }) => km <= TOLERANCE_KM).length,
    said: said.size - unplaced,
    gold: [...expected.values()].filter(pointOf).length,
  })
}

function bySpanKey(toponyms: readonly Toponym[], kept: 'first' | 'last'): Map<string, Toponym> {
  const byKey = new Map<string, Toponym>()
  for (const toponym of toponyms) {
    const key = spanKey(toponym)
    if (kept === 'last' || !byKey.has(key)) byKey.set(key, toponym)
  }
  return byKey
}

/** Names that share a character, one to one, leftmost first. */
function overlapping(expected: Map<string, Toponym>, said: Map<string, Toponym>): number {
  const left = [...said.values()].sort(bySpan)
  return [...expected.values()].sort(bySpan).filter((name) => {
    const at = left.findIndex((other) => overlaps(name, other))
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  }).length
}

function pointOf({ lat, lon }: Toponym): Point | null {
  return typeof lat === 'number' && typeof lon === 'number' ? { lat, lon } : null
}

/** How far off a found name is; nothing where the gold has no coordinates. */
function errorOf(gold: Toponym, answer: Toponym): PlaceError[] {
  const [truly, said] = [pointOf(gold), pointOf(answer)]
  if (!truly) return []
  return [{ km: said ? distanceKm(truly, said) : FARTHEST_KM, isResolved: said !== null }]
}

/** Over names found by exact span that have coordinates in the gold. */
function resolution(suffix: string, errors: readonly PlaceError[]): Figure[] {
  const km = errors.map((error) => error.km).sort((a, b) => a - b)
  const count = km.length
  const within = km.filter((each) => each <= TOLERANCE_KM).length
  const mean = km.reduce((sum, each) => sum + each, 0) / count
  const median = ((km[count >> 1] ?? 0) + (km[(count - 1) >> 1] ?? 0)) / 2
  const orNull = (value: number) => (count === 0 ? null : value)
  return [
    { name: `within 161 km${suffix}`, value: orNull(within / count), right: within, gold: count },
    { name: `mean error${suffix}`, value: orNull(mean), unit: 'km' },
    { name: `median error${suffix}`, value: orNull(median), unit: 'km' },
    { name: `area under the error curve${suffix}`, value: orNull(errorArea(km)) },
  ]
}

/** Area under the sorted errors on a logarithmic scale: 0 is best, 1 is worst. */
function errorArea(sortedKm: readonly number[]): number {
  const heights = sortedKm.map((km) => Math.log1p(Math.min(km, FARTHEST_KM)) / Math.log1p(FARTHEST_KM))
  if (heights.length < 2) return heights[0] ?? 0
  const trapezes = heights.slice(1).map((height, i) => (height + heights[i]!) / 2)
  return trapezes.reduce((sum, area) => sum + area, 0) / trapezes.length
}
