import { PAST_FORMS } from './lexicon/past-forms.ts'
import { findWord, type Vocabulary } from './vocabulary.ts'
import { setWord, type WordForms } from './word-forms.ts'

/**
 * The words of the reports read before, each with what was worked out of its letters: most words of a text are old
 * friends. Bounded in number; what is remembered never changes what is read.
 */
export interface WordMemory {
  readonly vocabulary: Vocabulary
  readonly capacity: number
  readonly numbers: Map<string, number>
  readonly texts: string[]
  readonly lowers: string[]
  /** The forms of each word, one after another as in `FORMS`. */
  readonly rows: Int32Array
  /** The base form of each word under the tag it had last. */
  readonly lemmas: string[]
  /** That tag; NO_LEMMA where there is none yet. */
  readonly lemmaTags: Uint8Array
}

const FORMS = ['word', 'number', 'isPast', 'suffix2', 'suffix3', 'suffix4', 'prefix2', 'prefix3', 'shape'] as const

export const WORDS_KEPT = 16_384
/** Fewer free places than this at the head of a report, and all words are forgotten. */
const ROOM = 2048
const LONGEST_KEPT = 24
const NO_LEMMA = 255

/** A memory with no words yet. */
export function createWordMemory(vocabulary: Vocabulary, capacity = WORDS_KEPT): WordMemory {
  return {
    vocabulary,
    capacity,
    numbers: new Map(),
    texts: [],
    lowers: [],
    rows: new Int32Array(capacity * FORMS.length),
    lemmas: [],
    lemmaTags: new Uint8Array(capacity),
  }
}

/** Is there little room for the words of another report? */
export function isNearlyFull({ texts, capacity }: WordMemory): boolean {
  return texts.length > capacity - Math.min(ROOM, capacity / 2)
}

/** Forget all words; numbers given out before mean nothing afterwards. */
export function forgetWords({ numbers, texts, lowers, lemmas }: WordMemory): void {
  numbers.clear()
  for (const list of [texts, lowers, lemmas]) list.length = 0
}

/** Fill in the forms of a word but for what stands around it, from memory if it is there. */
export function readWord(memory: WordMemory, forms: WordForms, index: number, text: string): void {
  const known = memory.numbers.get(text)
  if (known !== undefined) {
    copyForms(forms, index, memory.rows, known * FORMS.length)
    forms.known[index] = known
    return
  }
  setWord(forms, index, text, text.toLowerCase())
  forms.number[index] = findWord(memory.vocabulary, forms.word[index]!)
  forms.isPast[index] = PAST_FORMS.has(text.toLowerCase()) ? 1 : 0
  forms.known[index] = keep(memory, forms, index, text)
}

function copyForms(forms: WordForms, index: number, rows: Int32Array, at: number): void {
  forms.word[index] = rows[at]!
  forms.number[index] = rows[at + 1]!
  forms.isPast[index] = rows[at + 2]!
  forms.suffix2[index] = rows[at + 3]!
  forms.suffix3[index] = rows[at + 4]!
  forms.suffix4[index] = rows[at + 5]!
  forms.prefix2[index] = rows[at + 6]!
  forms.prefix3[index] = rows[at + 7]!
  forms.shape[index] = rows[at + 8]!
}

function keep(memory: WordMemory, forms: WordForms, index: number, text: string): number {
  const { texts, lowers, lemmas, lemmaTags, numbers, rows } = memory
  const number = texts.length
  if (number === memory.capacity || text.length > LONGEST_KEPT) return -1
  // Engines keep a longer word as a view of its text; to remember that would be to remember the whole report.
  const own = ` ${text}`.slice(1)
  numbers.set(own, number)
  texts.push(own)
  lowers.push(own.toLowerCase())
  lemmas.push('')
  lemmaTags[number] = NO_LEMMA
  FORMS.forEach((form, at) => {
    rows[number * FORMS.length + at] = forms[form][index]!
  })
  return number
}

/** The base form of a remembered word under a tag, worked out by `lemmatise` unless it had that tag last. */
export function recallLemma(memory: WordMemory, known: number, tag: number, lemmatise: () => string): string {
  if (memory.lemmaTags[known] === tag) return memory.lemmas[known]!
  memory.lemmaTags[known] = tag
  memory.lemmas[known] = lemmatise()
  return memory.lemmas[known]!
}
