import { common, runsOf } from './shingles.ts'
import { fingerprintsOf } from './winnow.ts'

/** A text to compare; the order of the list decides which of two is the original. */
export interface Text {
  text: string
}

/**
 * full: all of it, but for light edits; shortened: a cut of the original; extended: the original with more; partial: a part of the
 * original among other text; stitched: one of several originals put together.
 */
export type CopyKind = 'full' | 'shortened' | 'extended' | 'partial' | 'stitched'

export interface Copy {
  /** Position in the list of the text whose words it repeats. */
  of: number
  kind: CopyKind
  /** Share of the shorter text's five-word runs that stand in the other. */
  share: number
}

/**
 * A text is a copy of another when half of the shorter one's runs stand in the other. Prints cut by 40 % under a new lead keep
 * .88 or more of them (gvc and fa-kes train); of 63,903 pairs of different reports in gvc train, 2 lie between .5 and .9,
 * and our own samples of one night share under .08.
 */
const COPY_SHARE = 0.5
/** From here on it repeats a part. Set with ADDED_SHARE on the tuning half of the made set of reused texts (evaluation/reuse), 2026-11. */
const PART_SHARE = 0.3
/** What a second original must add to what the first one has, as a share of this text's runs. */
const ADDED_SHARE = 0.06
/** Fewer runs than this in common are a quotation or a phrase. */
const LEAST_RUNS = 16
/** Where a text has fewer runs than this, only the very same words make it a copy. */
const SHORT_TEXT = 12
/** Under this share of the longer text's length the shorter one is a cut of it, not an edit. */
const CUT_LENGTH = 0.75
/** What stands in more originals than this is an outlet's boilerplate. */
const ORIGINALS_PER_RUN = 4
/** Originals compared as a whole, those with most fingerprints in common first. */
const COMPARED = 6

/** Every text whose words a text repeats, the one it has most of first; cost per text does not grow with their number. */
export function findReuse(texts: readonly Text[]): Copy[][] {
  const originals = new Map<number, ReadonlySet<number>>()
  const filed = new Map<number, number[]>()
  return texts.map(({ text }, position) => {
    const ordered = runsOf(text)
    const fingerprints = fingerprintsOf(ordered)
    const runs = new Set(ordered)
    const edges = edgesOf(runs, mostAlike(fingerprints, filed), originals)
    if (runs.size > 0 && coveredBy(edges, runs, originals) < COPY_SHARE) {
      originals.set(position, runs)
      for (const fingerprint of fingerprints) remember(filed, fingerprint, position)
    }
    return edges
  })
}

/** The text that each is a copy of on the whole, or null. */
export function primaryCopy(edges: readonly Copy[]): Copy | null {
  return edges.find(({ share }) => share >= COPY_SHARE) ?? null
}

/** Originals are taken one by one; each must have something that those before it do not. */
function edgesOf(
  runs: ReadonlySet<number>,
  candidates: readonly number[],
  originals: ReadonlyMap<number, ReadonlySet<number>>,
): Copy[] {
  const edges: Copy[] = []
  const ranked = candidates
    .map((of) => ({ of, shared: common(runs, originals.get(of)!) }))
    .sort((a, b) => b.shared - a.shared || a.of - b.of)
  const left = new Set(runs)
  for (const { of, shared } of ranked) {
    const original = originals.get(of)!
    const added = [...left].filter((run) => original.has(run))
    if (edges.length > 0 && (added.length < LEAST_RUNS || added.length / runs.size < ADDED_SHARE)) continue
    const edge = edgeTo(of, shared, runs, original)
    if (edge === null) continue
    edges.push(edge)
    for (const run of added) left.delete(run)
  }
  return edges.length > 1 ? edges.map((edge) => ({ ...edge, kind: 'stitched' as const })) : edges
}

function edgeTo(of: number, shared: number, runs: ReadonlySet<number>, original: ReadonlySet<number>): Copy | null {
  const [short, long] = [Math.min(runs.size, original.size), Math.max(runs.size, original.size)]
  const share = shared / short
  if (short < SHORT_TEXT) return shared === long ? { of, kind: 'full', share } : null
  if (share < PART_SHARE || (share < COPY_SHARE && shared < LEAST_RUNS)) return null
  if (share < COPY_SHARE) return { of, kind: 'partial', share }
  if (short / long >= CUT_LENGTH) return { of, kind: 'full', share }
  return { of, kind: runs.size < original.size ? 'shortened' : 'extended', share }
}

/** Share of a text's runs that stand in one of the originals it repeats. */
function coveredBy(
  edges: readonly Copy[],
  runs: ReadonlySet<number>,
  originals: ReadonlyMap<number, ReadonlySet<number>>,
): number {
  let covered = 0
  for (const run of runs) if (edges.some(({ of }) => originals.get(of)!.has(run))) covered++
  return covered / runs.size
}

/** The originals that share most fingerprints. */
function mostAlike(fingerprints: ReadonlySet<number>, filed: ReadonlyMap<number, number[]>): number[] {
  const shared = new Map<number, number>()
  for (const fingerprint of fingerprints) {
    for (const position of filed.get(fingerprint) ?? []) shared.set(position, (shared.get(position) ?? 0) + 1)
  }
  return [...shared]
    .sort(([a, x], [b, y]) => y - x || a - b)
    .slice(0, COMPARED)
    .map(([position]) => position)
}

function remember(filed: Map<number, number[]>, fingerprint: number, position: number): void {
  const positions = filed.get(fingerprint)
  if (positions === undefined) filed.set(fingerprint, [position])
  else if (positions.length < ORIGINALS_PER_RUN) positions.push(position)
}
