import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { analyseWords, type LanguageModel, loadModel } from '../packages/reader/src/language/analyse.ts'
import type { Document } from '../packages/reader/src/language/document.ts'
import { createWordAnalyser } from '../packages/reader/src/language/given-words.ts'
import { splitSentences } from '../packages/reader/src/language/sentences.ts'
import { tokenise } from '../packages/reader/src/language/tokenise.ts'
import { openModel } from '../packages/reader/src/linear/model.ts'
import { type GoldSentence, readConllu } from '../training/language/conllu.ts'

// Measures the language layer on the words of a treebank as given.
// npx tsx evaluation/language.ts --gold dev.conllu.gz [--upper] [--out parsed.conllu]

const { values } = parseArgs({
  options: {
    gold: { type: 'string' },
    model: { type: 'string', default: 'packages/reader/models/english.bin' },
    upper: { type: 'boolean', default: false },
    out: { type: 'string' },
  },
})
if (!values.gold)
  throw new Error('usage: npx tsx evaluation/language.ts --gold FILE.conllu[.gz] [--upper] [--out FILE]')

const bytes = readFileSync(values.model)
const model = loadModel(openModel(bytes))
const analyse = createWordAnalyser(bytes)
const gold = readConllu(values.gold)
const read = gold.map((sentence) => {
  const { words, spaced } = values.upper ? capitals(sentence) : sentence
  return analyse(words, spaced)
})
report(gold, read)
reportSpeed(model, gold)
if (values.out) writeFileSync(values.out, gold.map((sentence, i) => toConllu(sentence, read[i]!)).join(''))

function capitals(sentence: GoldSentence): GoldSentence {
  return { ...sentence, words: sentence.words.map((word) => word.toUpperCase()) }
}

function report(sentences: readonly GoldSentence[], documents: readonly Document[]): void {
  const right = { upos: 0, penn: 0, lemma: 0, head: 0, labelled: 0 }
  let words = 0
  sentences.forEach((sentence, s) => {
    for (const token of documents[s]!.tokens) {
      const i = token.index
      words++
      if (token.pos === sentence.pos[i]) right.upos++
      if (token.tag === sentence.tags[i]) right.penn++
      if (token.lemma === sentence.lemmas[i]) right.lemma++
      if (token.head !== sentence.heads[i]) continue
      right.head++
      if (base(token.relation) === base(sentence.relations[i]!)) right.labelled++
    }
  })
  const share = (count: number) => ((100 * count) / words).toFixed(2)
  console.log(`${sentences.length} sentences, ${words} words${values.upper ? ', all capitals' : ''}`)
  console.log(`UPOS ${share(right.upos)}  Penn ${share(right.penn)}  lemma ${share(right.lemma)}`)
  console.log(`UAS ${share(right.head)}  LAS ${share(right.labelled)}`)
}

function base(relation: string): string {
  return relation.split(':')[0]!
}

/** Tokens a second on running text, the whole layer and cutting alone. */
function reportSpeed(language: LanguageModel, sentences: readonly GoldSentence[]): void {
  const text = sentences.map((sentence) => sentence.text).join('\n\n')
  const timed = (label: string, run: () => number) => {
    for (let i = 0; i < 2; i++) run()
    const start = performance.now()
    let tokens = 0
    for (let i = 0; i < 5; i++) tokens += run()
    console.log(`${label}: ${Math.round(tokens / (performance.now() - start))} k tokens/s`)
  }
  timed('tokenise and split', () => {
    const words = tokenise(text)
    return splitSentences(text, words).at(-1)!.last
  })
  timed('whole layer', () => {
    const words = tokenise(text)
    return analyseWords(language, text, words, splitSentences(text, words)).tokens.length
  })
}

function toConllu(sentence: GoldSentence, document: Document): string {
  const lines = document.tokens.map((token) =>
    [
      token.index + 1,
      sentence.words[token.index],
      token.lemma,
      token.pos,
      token.tag,
      '_',
      token.head + 1,
      token.head < 0 ? 'root' : token.relation,
      '_',
      sentence.spaced[token.index] ? '_' : 'SpaceAfter=No',
    ].join('\t'),
  )
  return `# sent_id = ${sentence.id}\n# text = ${sentence.text}\n${lines.join('\n')}\n\n`
}
