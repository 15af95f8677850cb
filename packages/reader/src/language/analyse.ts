import { type Model, openModel } from '../linear/model.ts'
import { readCandidates } from '../linear/weights.ts'
import type { Document, Sentence, Token, Upos } from './document.ts'
import { type LemmaTable, lemmatise } from './lemmatise.ts'
import { createParser, type Parser, parseSentence } from './parser.ts'
import { splitSentences } from './sentences.ts'
import { settleCompounds } from './settle-compounds.ts'
import { settleBody, settleFiniteVerb, settleShot, settleWords } from './settle-tags.ts'
import { settleVoice } from './settle-voice.ts'
import { createTagger, forgetSums, type Tagger, tagSentence } from './tagger.ts'
import { type Boundaries, tokenise } from './tokenise.ts'
import { readVocabulary, type Vocabulary } from './vocabulary.ts'
import { createWordForms, setBlanks, settleCase, settleUnknown, type WordForms } from './word-forms.ts'
import { createWordMemory, forgetWords, isNearlyFull, readWord, recallLemma, type WordMemory } from './word-memory.ts'

/** Reads the syntax of a text. */
export type Analyse = (text: string) => Document

/** What the language model's file says of itself. */
export interface LanguageHeader {
  /** Joint tags "UPOS|Penn", by number. */
  readonly tags: readonly string[]
  /** Dependency relations, by number. */
  readonly relations: readonly string[]
}

/** Parts of a model, ready for use. */
export interface LanguageModel {
  readonly vocabulary: Vocabulary
  readonly memory: WordMemory
  readonly tagger: Tagger
  /** Names of the tag classes, "UPOS|Penn", and their two halves. */
  readonly names: readonly string[]
  readonly pos: readonly Upos[]
  readonly tags: readonly string[]
  readonly lemmas: LemmaTable
  readonly parser: Parser
  readonly relations: readonly string[]
}

/** Make an analyser from the bytes of a model file. */
export function createAnalyser(model: Uint8Array): Analyse {
  const loaded = loadModel(openModel(model))
  return (text) => {
    const words = tokenise(text)
    return analyseWords(loaded, text, words, splitSentences(text, words))
  }
}

/** Unpack a model. */
export function loadModel(model: Model<LanguageHeader>): LanguageModel {
  const { header } = model
  const pairs = header.tags.map((tag) => tag.split('|') as [Upos, string])
  const numbers = (name: string) => new Int32Array(model.section(name).buffer)
  const weights = (name: string) => ({
    slots: numbers(`${name}-slots`),
    entries: new Int16Array(model.section(`${name}-entries`).buffer),
  })
  const candidates = (name: string) =>
    readCandidates(model.section(`${name}-candidate-counts`), model.section(`${name}-candidates`))
  const vocabulary = readVocabulary(
    numbers('words'),
    new Uint16Array(model.section('word-places').buffer),
    model.section('word-classes'),
  )
  return {
    vocabulary,
    memory: createWordMemory(vocabulary),
    tagger: createTagger(weights('tag'), candidates('tag'), header.tags),
    names: header.tags,
    pos: pairs.map((pair) => pair[0]),
    tags: pairs.map((pair) => pair[1]),
    lemmas: readLemmas(model.section('lemmas')),
    parser: createParser(numbers('actions'), weights('relation'), candidates('relation'), header.tags),
    relations: header.relations,
  }
}

/** Lines "word|tag<TAB>lemma". */
function readLemmas(bytes: Uint8Array): LemmaTable {
  const table = new Map<string, Map<string, string>>()
  for (const line of new TextDecoder().decode(bytes).split('\n')) {
    const [key, lemma] = line.split('\t')
    if (lemma === undefined) continue
    const bar = key!.lastIndexOf('|')
    const tag = key!.slice(bar + 1)
    const words = table.get(tag)
    if (words) words.set(key!.slice(0, bar), lemma)
    else table.set(tag, new Map([[key!.slice(0, bar), lemma]]))
  }
  return table
}

/** Analyse a text whose words and sentences are already known. */
export function analyseWords(model: LanguageModel, text: string, words: Boundaries, sentences: Sentence[]): Document {
  if (isNearlyFull(model.memory)) {
    forgetWords(model.memory)
    forgetSums(model.tagger)
  }
  const forms = readForms(model.memory, text, words)
  const tokens = createTokens(model.memory, forms, text, words, sentences)
  const numbers = new Uint8Array(tokens.length)
  for (const sentence of sentences) tag(model, tokens, forms, numbers, sentence)
  // Each pass reads its own weights, which fill the processor's cache: so one after the other over the whole text.
  for (const { first, last } of sentences) parse(model, tokens, forms, numbers, first, last)
  for (const token of tokens) {
    const number = numbers[token.index]!
    token.pos = model.pos[number]!
    token.tag = model.tags[number]!
    token.cluster = forms.cluster[token.index]!
    token.lemma = lemmaOf(model, token, number, forms.known[token.index]!)
  }
  settleVoice(tokens)
  settleCompounds(tokens)
  return { text, tokens, sentences }
}

function readForms(memory: WordMemory, text: string, { starts, ends }: Boundaries): WordForms {
  const count = starts.length
  const forms = createWordForms(count)
  for (let i = 0; i < count; i++) {
    readWord(memory, forms, i, text.slice(starts[i]!, ends[i]!))
    const blankBefore = i === 0 || ends[i - 1]! < starts[i]!
    const blankAfter = i + 1 >= count || starts[i + 1]! > ends[i]!
    setBlanks(forms, i, blankBefore, blankAfter)
  }
  return forms
}

function createTokens(
  { texts, lowers }: WordMemory,
  forms: WordForms,
  text: string,
  { starts, ends }: Boundaries,
  sentences: readonly Sentence[],
): Token[] {
  const tokens: Token[] = new Array(starts.length)
  for (const sentence of sentences) {
    for (let index = sentence.first; index < sentence.last; index++) {
      const [start, end] = [starts[index]!, ends[index]!]
      const known = forms.known[index]!
      const word = known < 0 ? text.slice(start, end) : texts[known]!
      tokens[index] = {
        index,
        start,
        end,
        text: word,
        lower: known < 0 ? word.toLowerCase() : lowers[known]!,
        lemma: '',
        pos: 'X',
        tag: '',
        head: -1,
        relation: 'dep',
        cluster: 0,
        sentence: sentence.index,
      }
    }
  }
  return tokens
}

/** Write the number of the tag of each word of a sentence into `numbers`. */
function tag(
  { vocabulary, tagger, names }: LanguageModel,
  tokens: readonly Token[],
  forms: WordForms,
  numbers: Uint8Array,
  sentence: Sentence,
): void {
  const { first, last } = sentence
  settleCase(forms, first, last)
  settleUnknown(forms, first, last, vocabulary)
  for (let i = first; i < last; i++) if (forms.isPast[i] === 1) forms.place[i] = tagger.pastForms
  tagSentence(tagger, forms, first, last, numbers)
  settleWords(tokens, sentence, numbers, names)
  settleBody(tokens, sentence, numbers, names)
  settleShot(tokens, sentence, numbers, names)
  settleFiniteVerb(tokens, sentence, numbers, names)
}

function lemmaOf({ memory, lemmas }: LanguageModel, token: Token, tag: number, known: number): string {
  const workOut = () => lemmatise(token.text, token.lower, token.pos, token.tag, lemmas)
  return known < 0 ? workOut() : recallLemma(memory, known, tag, workOut)
}

/** Write heads and relations into the tokens of a sentence. */
function parse(
  { parser, relations }: LanguageModel,
  tokens: readonly Token[],
  forms: WordForms,
  tags: Uint8Array,
  first: number,
  last: number,
): void {
  const { head, label } = parseSentence(parser, forms, tags, first, last)
  for (let i = first; i < last; i++) {
    const token = tokens[i]!
    const governor = head[i - first]!
    token.head = governor < 0 ? -1 : first + governor
    token.relation = relations[label[i - first]!]!
  }
}
