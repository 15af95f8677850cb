import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { kindsOf } from '../../packages/reader/src/language/parse-state.ts'
import { findWord, readVocabulary } from '../../packages/reader/src/language/vocabulary.ts'
import { settleUnknown } from '../../packages/reader/src/language/word-forms.ts'
import { type Perceptron, sumUp } from '../linear/perceptron.ts'
import { createRandom } from '../linear/random.ts'
import { bytesOf, writeModel } from '../linear/write-model.ts'
import { featuresWithRoom, packPairs, packWeights, type Room } from '../linear/write-weights.ts'
import { collectLabels, collectLexicon, pack } from './candidates.ts'
import { clusterWords } from './clusters.ts'
import type { GoldSentence } from './conllu.ts'
import { readTraining } from './corpora.ts'
import { type Example, formsOf, recased } from './examples.ts'
import { joinWords } from './join-words.ts'
import { learnLemmas } from './lemma-table.ts'
import { readRunningText } from './running-text.ts'
import { trainLabels } from './train-labels.ts'
import { trainParser } from './train-parser.ts'
import { tagUnseen, trainTagger } from './train-tagger.ts'

const TAG_ROUNDS = 8
const PARSE_ROUNDS = 8
const LABEL_ROUNDS = 5
// The parser learns on tags from taggers that have not seen the sentence, so many parts of the corpus at a time.
const PARTS = 4
const SEED = 20261122
// Share of sentences that are also shown in capitals, and in small letters.
const RECASED = 0.1

const { values } = parseArgs({
  options: {
    corpora: { type: 'string' },
    out: { type: 'string', default: 'packages/reader/models/english.bin' },
    again: { type: 'string', default: '0' },
  },
})
const again = Number(values.again)
if (!values.corpora || !Number.isInteger(again) || again < 0)
  throw new Error('usage: npx tsx training/language/train.ts --corpora DIRECTORY [--out FILE] [--again TIMES]')

// Where the features that have a place are learned again, so many are offered that hardly a place stays free.
const TAG_ROOM = { bits: 17, features: again > 0 ? 150_000 : 120_000 }
const ACTION_ROOM = { bits: 19, features: again > 0 ? 700_000 : 400_000 }
const LABEL_ROOM = { bits: 17, features: again > 0 ? 130_000 : 100_000 }

const log = (line: string) => console.log(`${(performance.now() / 1000).toFixed(0)} s  ${line}`)
const random = createRandom(SEED)
const gold = readTraining(values.corpora)
const tags = tagList(gold)
const relations = relationList(gold)
const tagNumber = new Map(tags.map((tag, i) => [tag, i]))
const relationNumber = new Map(relations.map((relation, i) => [relation, i]))
const examples = gold.flatMap((sentence, i) => versionsOf(sentence).map((version) => toExample(version, i)))
log(`${gold.length} sentences in ${examples.length} versions, ${tags.length} tags, ${relations.length} relations`)

const plain = [
  ...readRunningText(values.corpora),
  ...gold.map((sentence) => formsOf(sentence.words, sentence.spaced).word),
]
const lexicon = collectLexicon(examples, tags.length, clusterWords(plain, log))
const vocabulary = readVocabulary(lexicon.words, lexicon.places, lexicon.classes)
for (const { forms } of examples) {
  forms.word.forEach((hash, i) => {
    forms.number[i] = findWord(vocabulary, hash)
  })
  settleUnknown(forms, 0, forms.count, vocabulary)
}
const tagLists = pack(lexicon.lists)
log(`${lexicon.words.length} known words, ${lexicon.lists.length} tag lists`)
const tagging = { rounds: TAG_ROUNDS, candidates: tagLists.candidates, random, log }
const tagger = learnAgain('weights', TAG_ROOM, (features) => trainTagger(examples, tags.length, tagging, features))
const tagWeights = packWeights(tagger, TAG_ROOM)
const tagged = tagUnseen(examples, tags.length, PARTS, { ...tagging, rounds: 4 })
const labelLists = pack(collectLabels(tagged, tags.length, relations.length))
const kinds = kindsOf(tags)
const parsing = { rounds: PARSE_ROUNDS, kinds, random, log }
const actions = learnAgain('pairs', ACTION_ROOM, (features) => trainParser(tagged, parsing, features))
const labelling = {
  rounds: LABEL_ROUNDS,
  candidates: labelLists.candidates,
  kinds,
  tagCount: tags.length,
  random,
  log,
}
const labels = learnAgain('weights', LABEL_ROOM, (features) =>
  trainLabels(tagged, relations.length, labelling, features),
)
const labelWeights = packWeights(labels, LABEL_ROOM)
const file = writeModel(
  { tags, relations },
  {
    words: bytesOf(lexicon.words),
    'word-places': bytesOf(lexicon.places),
    'word-classes': lexicon.classes,
    'tag-candidate-counts': tagLists.counts,
    'tag-candidates': tagLists.classes,
    'relation-candidate-counts': labelLists.counts,
    'relation-candidates': labelLists.classes,
    'tag-slots': bytesOf(tagWeights.slots),
    'tag-entries': bytesOf(tagWeights.entries),
    actions: bytesOf(packPairs(actions, ACTION_ROOM)),
    'relation-slots': bytesOf(labelWeights.slots),
    'relation-entries': bytesOf(labelWeights.entries),
    lemmas: new TextEncoder().encode(learnLemmas(gold)),
  },
)
writeFileSync(values.out, file)
log(`${values.out}: ${file.length} bytes`)

/**
 * Learn with every feature and, with --again N, then N times more, each in an order of its own, with those alone that the
 * model file has room for, which so make up for the others; the sum of these errs less and costs the reader nothing.
 */
function learnAgain(form: 'weights' | 'pairs', room: Room, learn: (features?: Int32Array) => Perceptron): Perceptron {
  const first = learn()
  if (again === 0) return first
  const features = featuresWithRoom(first, room, form)
  return sumUp(Array.from({ length: again }, () => learn(features)))
}

/** A sentence as written and as our own cutting has it; some also in capitals and in small letters. */
function versionsOf(sentence: GoldSentence): GoldSentence[] {
  const versions = [sentence]
  const joined = joinWords(sentence)
  if (joined) versions.push(joined)
  if (random() < RECASED) versions.push(recased(joined ?? sentence, 'upper'))
  if (random() < RECASED) versions.push(recased(joined ?? sentence, 'lower'))
  return versions
}

/** The relations of the corpus, the root's first, then by frequency; rare subtypes are folded into their base. */
function relationList(sentences: readonly GoldSentence[]): string[] {
  const counts = new Map<string, number>()
  for (const sentence of sentences) {
    for (const relation of sentence.relations) counts.set(relation, (counts.get(relation) ?? 0) + 1)
  }
  counts.delete('root')
  const kept = [...counts].filter(([relation, count]) => !relation.includes(':') || count >= 20)
  return ['root', ...kept.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([relation]) => relation)]
}

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

function toExample(sentence: GoldSentence, group: number): Example {
  return {
    group,
    forms: formsOf(sentence.words, sentence.spaced),
    tags: Uint8Array.from(sentence.pos, (pos, i) => numberOfTag(pos, sentence.tags[i]!)),
    heads: Int32Array.from(sentence.heads),
    relations: Uint8Array.from(sentence.relations, numberOfRelation),
  }
}

function numberOfTag(pos: string, tag: string): number {
  const exact = tagNumber.get(`${pos}|${tag}`)
  if (exact !== undefined) return exact
  const samePos = tags.findIndex((other) => other.startsWith(`${pos}|`))
  return Math.max(samePos, 0)
}

function numberOfRelation(relation: string): number {
  return relationNumber.get(relation) ?? relationNumber.get(relation.split(':')[0]!) ?? relationNumber.get('dep')!
}
