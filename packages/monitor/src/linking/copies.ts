import type { Filing } from '../store/filing.ts'
import { createDue, type Due } from './due.ts'
import { keyNumber } from './hash.ts'
import { createMemoryFiling } from './memory-filing.ts'
import { compare } from './order.ts'
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

export interface Copy<Of = number> {
  /** The text whose words it repeats: its position in the list, or its place in the order. */
  of: Of
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
/** What stands in more originals than this is an outlet's boilerplate: only the latest are looked at. */
const ORIGINALS_PER_RUN = 4
/** Of so many fingerprints one is filed: on the made set of reused texts as many are found as with all (99.56 %). 2026-12. */
const PRINTS_OF = 2
/** A text with fewer than this has all of them filed. */
const FEW_PRINTS = 24
/** Originals compared as a whole, those with most fingerprints in common first. */
const COMPARED = 6

/** Whose words a text has. */
export interface Reuse {
  edges: Copy<string>[]
  /** Does it stand for itself, so that later texts are held against it? */
  isOriginal: boolean
}

/** What finding reused text needs of the texts; they are told apart by their place in the order. */
export interface Texts {
  filing: Filing
  /** The words of a text that is there. */
  textAt(order: string): string
  due: Due
  /** Told of every text whose edges are others than before. */
  changed(order: string): void
}

/** Places what is due; cost per text does not grow with their number. */
export function settleReuse(texts: Texts): void {
  const memory: Runs = new Map()
  for (let order = texts.due.next(); order !== null; order = texts.due.next()) placeText(order, texts, memory)
}

function placeText(order: string, texts: Texts, memory: Runs): void {
  const { filing } = texts
  const before = filing.get('reuse', order) as Reuse | null
  const runs = runsAt(order, texts, memory)
  const prints = printsOf(runs.ordered)
  const originals = new Map(mostAlike(prints, order, filing).map((of) => [of, runsAt(of, texts, memory).all] as const))
  const edges = edgesOf(runs.all, originals)
  const isOriginal = runs.all.size > 0 && coveredBy(edges, runs.all, originals) < COPY_SHARE
  filing.put('reuse', order, { edges, isOriginal } satisfies Reuse)
  if (JSON.stringify(before?.edges) !== JSON.stringify(edges)) texts.changed(order)
  if (before?.isOriginal === isOriginal) return
  for (const print of prints) {
    if (before !== null) filing.unfile(keyOf(print, before.isOriginal), order)
    filing.file(keyOf(print, isOriginal), order)
    if (before !== null || isOriginal) tellReaders(print, order, texts)
  }
}

/** Takes a text out; those that were held against it are due. */
export function removeText(order: string, texts: Texts): void {
  const reuse = texts.filing.get('reuse', order) as Reuse | null
  texts.due.drop(order)
  if (reuse === null) return
  texts.filing.remove('reuse', order)
  for (const print of printsOf(runsOf(texts.textAt(order)))) {
    texts.filing.unfile(keyOf(print, reuse.isOriginal), order)
    if (reuse.isOriginal) tellReaders(print, order, texts)
  }
}

/** All later texts with this print, up to where so many other originals have it that this one is not looked at. */
function tellReaders(print: number, order: string, { filing, due }: Texts): void {
  if (due.isAll) return
  const last = filing.after(keyOf(print, true), order, ORIGINALS_PER_RUN)[ORIGINALS_PER_RUN - 1]
  for (const isOriginal of [true, false]) {
    for (const reader of filing.after(keyOf(print, isOriginal), order, Number.MAX_SAFE_INTEGER, last)) due.add(reader)
  }
}

function keyOf(print: number, isOriginal: boolean): number {
  return keyNumber(`${isOriginal ? 'original' : 'copy'} ${print}`)
}

/** Every text whose words a text repeats, the one it has most of first. */
export function findReuse(list: readonly Text[]): Copy[][] {
  const orders = list.map((_, i) => String(i).padStart(12, '0'))
  const due = createDue(true)
  const filing = createMemoryFiling()
  for (const order of orders) due.add(order)
  settleReuse({ filing, due, textAt: (order) => list[Number(order)]!.text, changed: () => {} })
  return orders.map((order) =>
    (filing.get('reuse', order) as Reuse).edges.map((edge) => ({ ...edge, of: Number(edge.of) })),
  )
}

interface TextRuns {
  ordered: number[]
  all: ReadonlySet<number>
}
/** Runs of the texts looked at last, so that a wire's print is not cut into runs for each of its copies. */
type Runs = Map<string, TextRuns>
const RUNS_KEPT = 400

function runsAt(order: string, { textAt }: Texts, memory: Runs): TextRuns {
  const known = memory.get(order)
  if (known !== undefined) {
    memory.delete(order) // and put back as the latest
    memory.set(order, known)
    return known
  }
  const ordered = runsOf(textAt(order))
  const runs = { ordered, all: new Set(ordered) }
  memory.set(order, runs)
  if (memory.size > RUNS_KEPT) memory.delete(memory.keys().next().value!)
  return runs
}

/** The text that each is a copy of on the whole, or null. */
export function primaryCopy<Of>(edges: readonly Copy<Of>[]): Copy<Of> | null {
  return edges.find(({ share }) => share >= COPY_SHARE) ?? null
}

/** Originals are taken one by one; each must have something that those before it do not. */
function edgesOf(runs: ReadonlySet<number>, originals: ReadonlyMap<string, ReadonlySet<number>>): Copy<string>[] {
  const edges: Copy<string>[] = []
  const ranked = [...originals.keys()]
    .map((of) => ({ of, shared: common(runs, originals.get(of)!) }))
    .sort((a, b) => b.shared - a.shared || compare(a.of, b.of))
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

function edgeTo(
  of: string,
  shared: number,
  runs: ReadonlySet<number>,
  original: ReadonlySet<number>,
): Copy<string> | null {
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
  edges: readonly Copy<string>[],
  runs: ReadonlySet<number>,
  originals: ReadonlyMap<string, ReadonlySet<number>>,
): number {
  let covered = 0
  for (const run of runs) if (edges.some(({ of }) => originals.get(of)!.has(run))) covered++
  return covered / runs.size
}

/** The originals that share most prints. */
function mostAlike(prints: readonly number[], order: string, filing: Filing): string[] {
  const shared = new Map<string, number>()
  for (const print of prints) {
    for (const of of filing.before(keyOf(print, true), order, ORIGINALS_PER_RUN))
      shared.set(of, (shared.get(of) ?? 0) + 1)
  }
  return [...shared]
    .sort(([a, x], [b, y]) => y - x || compare(a, b))
    .slice(0, COMPARED)
    .map(([of]) => of)
}

/** The fingerprints a text is filed under: picked by what they are, so that a part of a text has its share of them. */
function printsOf(runs: readonly number[]): number[] {
  const all = [...fingerprintsOf(runs)]
  return all.length < FEW_PRINTS ? all : all.filter((print) => print % PRINTS_OF === 0)
}
