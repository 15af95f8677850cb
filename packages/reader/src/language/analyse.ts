import { type Model, openModel } from '../linear/model.ts'
import { readCandidates } from '../linear/weights.ts'
import type { Document, Sentence, Token, Upos } from './document.ts'
import { type LemmaTable, lemmatise } from './lemmatise.ts'
import { PAST_FORMS } from './lexicon/past-forms.ts'
import { createParser, type Parser, parseSentence } from './parser.ts'
import { splitSentences } from './sentences.ts'
import { settleBody, settleFiniteVerb, settleShot, settleWords } from './settle-tags.ts'
import { settleVoice } from './settle-voice.ts'
import { createTagger, type Tagger, tagSentence } from './tagger.ts'
import { type Boundaries, tokenise } from './tokenise.ts'
import { readVocabulary, type Vocabulary } from './vocabulary.ts'
import { createWordForms, settleCase, settleUnknown, setWord, type WordForms } from './word-forms.ts'

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
  return {
    vocabulary: readVocabulary(
      numbers('words'),
      new Uint16Array(model.section('word-places').buffer),
      model.section('word-classes'),
    ),
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
  const { tokens, forms } = readWords(text, words, sentences)
  const numbers = new Uint8Array(tokens.length)
  for (const sentence of sentences) {
    const { first, last } = sentence
    settleCase(forms, first, last)
    settleUnknown(forms, first, last, model.vocabulary)
    for (let i = first; i < last; i++) if (PAST_FORMS.has(tokens[i]!.lower)) forms.place[i] = model.tagger.pastForms
    tagSentence(model.tagger, forms, first, last, numbers)
    settleWords(tokens, sentence, numbers, model.names)
    settleBody(tokens, sentence, numbers, model.names)
    settleShot(tokens, sentence, numbers, model.names)
    settleFiniteVerb(tokens, sentence, numbers, model.names)
    parse(model, tokens, forms, numbers, first, last)
  }
  for (const token of tokens) {
    const number = numbers[token.index]!
    token.pos = model.pos[number]!
    token.tag = model.tags[number]!
    token.cluster = forms.cluster[token.index]!
    token.lemma = lemmatise(token.text, token.lower, token.pos, token.tag, model.lemmas)
  }
  settleVoice(tokens)
  return { text, tokens, sentences }
}

function readWords(text: string, words: Boundaries, sentences: Sentence[]): { tokens: Token[]; forms: WordForms } {
  const count = words.starts.length
  const forms = createWordForms(count)
  const tokens: Token[] = new Array(count)
  for (const sentence of sentences) {
    for (let index = sentence.first; index < sentence.last; index++) {
      const start = words.starts[index]!
      const end = words.ends[index]!
      const word = text.slice(start, end)
      const lower = word.toLowerCase()
      tokens[index] = {
        index,
        start,
        end,
        text: word,
        lower,
        lemma: '',
        pos: 'X',
        tag: '',
        head: -1,
        relation: 'dep',
        cluster: 0,
        sentence: sentence.index,
      }
      const blankBefore = index === 0 || words.ends[index - 1]! < start
      const blankAfter = index + 1 >= count || words.starts[index + 1]! > end
      setWord(forms, index, word, lower, blankBefore, blankAfter)
    }
  }
  return { tokens, forms }
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
