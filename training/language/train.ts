import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { GoldSentence } from './conllu.ts'
import { readTraining } from './corpora.ts'
import { type Example, formsOf, recased } from './examples.ts'
import { learnLemmas } from './lemma-table.ts'
import { quantiseSparse } from './perceptron.ts'
import { createRandom } from './random.ts'
import { trainTagger } from './train-tagger.ts'
import { bytesOf, writeModel } from './write-model.ts'

const TAG_BITS = 18
const ROUNDS = 8
const SEED = 20261122
// Share of sentences that are also shown in capitals, and in small letters.
const RECASED = 0.1

const { values } = parseArgs({
  options: { corpora: { type: 'string' }, out: { type: 'string', default: 'packages/reader/models/english.bin' } },
})
if (!values.corpora) throw new Error('usage: npx tsx training/language/train.ts --corpora DIRECTORY [--out FILE]')

const log = (line: string) => console.log(`${(performance.now() / 1000).toFixed(0)} s  ${line}`)
const random = createRandom(SEED)
const gold = readTraining(values.corpora)
log(`${gold.length} sentences`)

const tags = tagList(gold)
const tagNumber = new Map(tags.map((tag, i) => [tag, i]))
const all: GoldSentence[] = []
for (const sentence of gold) {
  all.push(sentence)
  if (random() < RECASED) all.push(recased(sentence, 'upper'))
  if (random() < RECASED) all.push(recased(sentence, 'lower'))
}
const examples = all.map(toExample)
const tagger = trainTagger(examples, tags.length, { bits: TAG_BITS, rounds: ROUNDS, random, log })
const tagWeights = quantiseSparse(tagger, 2)
const file = writeModel(
  { tags, tagBits: TAG_BITS, relations: [], actionBits: 0, relationBits: 0 },
  {
    'tag-counts': tagWeights.counts,
    'tag-entries': bytesOf(tagWeights.entries),
    lemmas: new TextEncoder().encode(learnLemmas(gold)),
  },
)
writeFileSync(values.out, file)
log(`${values.out}: ${file.length} bytes`)

/** The joint tags of the corpus; those seen fewer than five times are folded into a commoner one. */
function tagList(sentences: readonly GoldSentence[]): string[] {
  const counts = new Map<string, number>()
  for (const sentence of sentences) {
    sentence.pos.forEach((pos, i) => {
      const tag = `${pos}|${sentence.tags[i]}`
      counts.set(tag, (counts.get(tag) ?? 0) + 1)
    })
  }
  const common = [...counts].filter(([tag, count]) => count >= 5 && !tag.endsWith('|GW'))
  return common.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([tag]) => tag)
}

function toExample(sentence: GoldSentence): Example {
  return {
    forms: formsOf(sentence.words, sentence.spaced),
    tags: Uint8Array.from(sentence.pos, (pos, i) => numberOfTag(pos, sentence.tags[i]!)),
    heads: Int32Array.from(sentence.heads),
    relations: new Uint8Array(sentence.heads.length),
  }
}

function numberOfTag(pos: string, tag: string): number {
  const exact = tagNumber.get(`${pos}|${tag}`)
  if (exact !== undefined) return exact
  const samePos = tags.findIndex((other) => other.startsWith(`${pos}|`))
  return Math.max(samePos, 0)
}
