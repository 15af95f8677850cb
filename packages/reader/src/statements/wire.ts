import type { Document } from '../language/document.ts'
import { AGENCIES, AGENCY_WORDS } from './lexicon/wire.ts'

const NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries(AGENCIES).flatMap(([wire, names]) => names.map((name) => [name, wire] as const)),
)
const NAME = [...NAMES.keys()]
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'))
  .join('|')
const LIST = `(?:(?:the |The )?(?:${NAME})(?:\\s*(?:,|/|&|and|,\\s*and)\\s*)?)+`

/** "With AFP", "Reporting by Reuters", "Source: AFP / dpa": a credit line says nothing else. */
const CREDIT_LINE = new RegExp(
  `^[([\\s—–-]*(?:(?:with (?:additional |further )?(?:reporting (?:from|by) |files from |inputs from |material from |agencies[,:]? )?|` +
    `(?:additional )?reporting by |source:? |sources:? |via |from |by )?(?:the )?)?(?:agencies[,:/ ]*)?(?<wires>${LIST})[)\\]\\s.:—–-]*$`,
  'iu',
)
/** "The Associated Press contributed to this report." */
const CONTRIBUTED = new RegExp(`(?<wires>${LIST})\\s*(?:also )?contributed (?:to|reporting)`, 'u')
/** "BAGHDAD (AP) —", "AMMAN, Jan 3 (Reuters) - " */
const DATELINE = new RegExp(`^.{0,60}?[(\\[](?<wires>${LIST})[)\\]]\\s*(?:[—–:-]|--)`, 'u')
/** "KYIV, Ukraine — Reuters" and "Reuters - " */
const LEADING = new RegExp(`^(?<wires>${LIST})\\s*(?:[—–-]|--)\\s`, 'u')
/** "… he said. (AFP)" at the end of a paragraph. */
const TRAILING = new RegExp(`[.!?”"’]\\s*[(\\[—–-]{1,2}\\s*(?<wires>${LIST})\\s*[)\\]]?\\.?$`, 'u')
/** "Meridian Wire", "the Harbour News Agency": no list has every agency, but its last word says what it is. */
const UNLISTED = `(?:[Tt]he )?(?<name>\\p{Lu}[\\p{L}’'-]*(?: \\p{Lu}[\\p{L}’'-]*){0,3} (?:${AGENCY_WORDS.join('|')}))`
/** "(Meridian Wire)", "With Harbour News Agency", "Source: Meridian Wire". */
const UNLISTED_LINE = new RegExp(
  `^(?:[(\\[]\\s*${UNLISTED}\\s*[)\\]]|[—–-]+\\s*${UNLISTED.replace('<name>', '<dashed>')}|` +
    `(?:With(?: (?:reporting (?:from|by)|files from|material from))?|Reporting by|Sources?:?|Via|From|By) ${UNLISTED.replace('<name>', '<credited>')})[.:]?$`,
  'u',
)
/** "PORT HALDEN (Meridian Press) —". */
const UNLISTED_DATELINE = new RegExp(`^[^.!?(\\[]{1,60}[(\\[]${UNLISTED}[)\\]]\\s*(?:[—–:-]|--)`, 'u')
/** Credit lines are short. */
const MAX_CREDIT = 120
/** Credits stand at the top and at the foot of a text: only that many paragraphs are looked at on each side. */
const EDGE_PARAGRAPHS = 6

/** Finds the agencies whose text a report carries, from its credits and datelines, in order of appearance. */
export function findWire(document: Document): string[] {
  const paragraphs = paragraphsOf(document)
  const wires = new Set<string>()
  for (const [i, paragraph] of paragraphs.entries()) {
    const isTop = i < EDGE_PARAGRAPHS
    const isFoot = i >= paragraphs.length - EDGE_PARAGRAPHS
    if (!isTop && !isFoot) continue
    for (const name of creditsIn(paragraph, isTop, isFoot)) wires.add(name)
  }
  return [...wires]
}

function creditsIn(paragraph: string, isTop: boolean, isFoot: boolean): string[] {
  const head = paragraph.slice(0, MAX_CREDIT)
  const tail = paragraph.slice(-MAX_CREDIT)
  const found: (RegExpExecArray | null)[] = []
  if (paragraph.length <= MAX_CREDIT) found.push(CREDIT_LINE.exec(paragraph))
  if (isTop) found.push(DATELINE.exec(head), LEADING.exec(head))
  if (isFoot) found.push(CONTRIBUTED.exec(paragraph.slice(-3 * MAX_CREDIT)), TRAILING.exec(tail))
  const listed = found.flatMap((match) => (match ? namesIn(match.groups!.wires!) : []))
  return listed.length > 0 ? listed : unlistedIn(paragraph, isTop)
}

/** The agency of a credit that no list has. */
function unlistedIn(paragraph: string, isTop: boolean): string[] {
  const line = paragraph.length <= MAX_CREDIT ? UNLISTED_LINE.exec(paragraph.trim()) : null
  const match = line ?? (isTop ? UNLISTED_DATELINE.exec(paragraph.slice(0, MAX_CREDIT)) : null)
  const name = match?.groups?.name ?? match?.groups?.dashed ?? match?.groups?.credited
  return name === undefined ? [] : [name]
}

function namesIn(list: string): string[] {
  return [...list.matchAll(new RegExp(NAME, 'giu'))]
    .map((match) => NAMES.get(match[0]) ?? byAnyCase(match[0]))
    .filter((name) => name !== undefined)
}

function byAnyCase(name: string): string | undefined {
  for (const [known, wire] of NAMES) if (known.toLowerCase() === name.toLowerCase()) return wire
  return undefined
}

function paragraphsOf(document: Document): string[] {
  const paragraphs: string[] = []
  const { sentences, text } = document
  for (let i = 0; i < sentences.length; ) {
    let last = i
    while (last + 1 < sentences.length && sentences[last + 1]!.paragraph === sentences[i]!.paragraph) last++
    paragraphs.push(text.slice(sentences[i]!.start, sentences[last]!.end))
    i = last + 1
  }
  return paragraphs
}
