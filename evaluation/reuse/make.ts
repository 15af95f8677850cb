import { createRandom } from '../../training/linear/random.ts'

type Random = () => number

/** A text of the set, and the originals whose words are in it. */
export interface MadeText {
  id: string
  text: string
  sources: string[]
  /** How it was made; null for an original. */
  manner: Manner | null
}

export type Manner = 'copied' | 'cut' | 'reheadlined' | 're-led' | 'stitched' | 'edited'

export interface Original {
  id: string
  text: string
}

/**
 * A set to measure reuse of text by: every original, then as many texts made from some of them, each by one manner. The same seed
 * gives the same set.
 */
export function makeReuse(given: readonly Original[], seed: number): MadeText[] {
  const originals = distinct(given)
  const random = createRandom(seed)
  const kept = originals.map(({ id, text }) => ({ id, text, sources: [], manner: null }))
  const made = originals.flatMap((original, i) => {
    if (random() < 0.4) return []
    const manner = MANNERS[Math.floor(random() * MANNERS.length)]!
    const other = originals[(i + 1 + Math.floor(random() * (originals.length - 1))) % originals.length]!
    const { text, sources } = MAKE[manner](original, other, random)
    return [{ id: `made-${original.id}`, text, sources, manner }]
  })
  return [...kept, ...made]
}

type Maker = (original: Original, other: Original, random: Random) => { text: string; sources: string[] }

const MANNERS: readonly Manner[] = ['copied', 'cut', 'reheadlined', 're-led', 'stitched', 'edited']

const MAKE: Record<Manner, Maker> = {
  copied: ({ id, text }) => ({ text: text.replace(/\s+/g, ' '), sources: [id] }),
  cut: (original, _other, random) => {
    const sentences = sentencesOf(original.text)
    const kept = Math.max(3, Math.round(sentences.length * (0.3 + 0.4 * random())))
    return { text: sentences.slice(0, kept).join(' '), sources: [original.id] }
  },
  reheadlined: (original, other) => ({
    text: `${shuffled(wordsOf(other.text).slice(0, 9)).join(' ').toUpperCase()}\n\n${sentencesOf(original.text).slice(1).join(' ')}`,
    sources: [original.id],
  }),
  're-led': (original, _other, random) => {
    const sentences = sentencesOf(original.text)
    const lead = sentences.slice(0, 2).map((sentence) => reworded(sentence, 0.6, random))
    return { text: [...lead, ...sentences.slice(2)].join(' '), sources: [original.id] }
  },
  stitched: (original, other, random) => {
    const share = 0.4 + 0.3 * random()
    const parts = [original, other].map(({ text }) => {
      const sentences = sentencesOf(text)
      return sentences.slice(0, Math.max(4, Math.round(sentences.length * share)))
    })
    return { text: parts.flat().join(' '), sources: [original.id, other.id] }
  },
  edited: (original, _other, random) => ({ text: reworded(original.text, 0.06, random), sources: [original.id] }),
}

/** The text with some of its words left out, replaced or followed by another. */
function reworded(text: string, share: number, random: Random): string {
  const words = text.split(/\s+/)
  return words
    .flatMap((word, i) => {
      if (random() >= share) return [word]
      const manner = random()
      if (manner < 0.3) return []
      return manner < 0.6 ? [STAND_INS[i % STAND_INS.length]!] : [word, STAND_INS[(i * 7) % STAND_INS.length]!]
    })
    .join(' ')
}

const STAND_INS = 'later reportedly local early nearby several also meanwhile about further outside again'.split(' ')

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?]["”]?)\s+(?=[\p{Lu}"“])/u)
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? []
}

function shuffled(words: readonly string[]): string[] {
  return words
    .map((word, i) => [word, (i * 5) % 9] as const)
    .sort((a, b) => a[1] - b[1])
    .map(([word]) => word)
}

/** So many words in a row are no phrase: an outlet's boilerplate, a long quotation or a reprint. */
const WORDS_IN_A_ROW = 20

/** Texts without those that repeat an earlier one at length: corpora hold reprints of their own, which nobody has marked. */
function distinct(texts: readonly Original[]): Original[] {
  const seen = new Set<string>()
  return texts.filter(({ text }) => {
    const words = wordsOf(text.toLowerCase())
    const rows = words.slice(WORDS_IN_A_ROW - 1).map((_, i) => words.slice(i, i + WORDS_IN_A_ROW).join(' '))
    const isNew = rows.length > 0 && !rows.some((row) => seen.has(row))
    for (const row of rows) seen.add(row)
    return isNew
  })
}
