import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { createGazetteer } from '../../packages/reader/src/gazetteer/gazetteer.ts'
import { createAnalyser } from '../../packages/reader/src/language/analyse.ts'
import type { Document } from '../../packages/reader/src/language/document.ts'
import { readClassifier } from '../../packages/reader/src/linear/classifier.ts'
import { createKnowledge } from '../../packages/reader/src/mentions/knowledge.ts'
import { hintsIn } from '../../packages/reader/src/mentions/names/hints.ts'
import { bestOf, decideNames, NAME_LABELS } from '../../packages/reader/src/mentions/names/tagger.ts'
import { type LabelledExample, trainLogistic, writeClassifier } from '../linear/logistic.ts'
import { createRandom } from '../linear/random.ts'
import { examplesOf, labelsOf } from './examples.ts'
import { readGum } from './gum.ts'
import { readEwt, readNews } from './plain.ts'
import { readRe3d } from './re3d.ts'
import { silverLabels } from './silver.ts'

const SEED = 20261122
const BITS = 17
const ROUNDS = 6
const RATE = 0.02
const L2 = 2e-6
// Share of the features left out of each decision while learning.
const DROPPED = 0.4
// Weight of the copies in capitals and in small letters beside the text as written.
const RECASED = 0.3
// Weight of texts whose labels are guessed.
const SILVER = 0.3
// Features seen fewer times than this are left out, so that they do not crowd the table.
const RARE = 3

const { values } = parseArgs({
  options: { corpora: { type: 'string' }, out: { type: 'string', default: 'packages/reader/models/names.bin' } },
})
if (!values.corpora) throw new Error('usage: npx tsx training/names/train.ts --corpora DIRECTORY [--out FILE]')

const log = (line: string) => console.log(`${(performance.now() / 1000).toFixed(0)} s  ${line}`)
const reader = new URL('../../packages/reader/', import.meta.url)
const analyse = createAnalyser(readFileSync(new URL('models/english.bin', reader)))
const gazetteer = createGazetteer(readFileSync(new URL('data/gazetteer.bin', reader)))
const knowledge = createKnowledge()
const random = createRandom(SEED)

const gold = [...readGum(values.corpora, 'train'), ...readRe3d(values.corpora, analyse)]
const learned = gold.flatMap((text) => versionsOf(text.text, text.isPartial, 1, (document) => labelsOf(document, text)))
const first = train(learned)
log('first tagger')
const plain = [...readEwt(values.corpora), ...readNews(values.corpora)]
const file = train([...learned, ...silverExamples(plain)])
writeFileSync(values.out, file)
log(`${values.out}: ${file.length} bytes`)

function train(examples: readonly LabelledExample[]): Uint8Array {
  log(`${examples.length} decisions`)
  const options = { bits: BITS, rounds: ROUNDS, rate: RATE, l2: L2, random }
  return writeClassifier(trainLogistic(withoutRare(examples), NAME_LABELS.length, options), NAME_LABELS)
}

/** Examples from texts without labels, by the first tagger's guesses. */
function silverExamples(texts: readonly string[]): LabelledExample[] {
  const classifier = readClassifier(first)
  const guessed = texts.map((text) => {
    const document = analyse(text)
    const shares: Float64Array[] = []
    decideNames(classifier, document, hintsIn(document, gazetteer, knowledge), (standing, given, previous) => {
      shares[standing.at] = given.slice()
      return standing.isBridge ? bestOf(given, 0, previous) : bestOf(given)
    })
    return { document, shares }
  })
  const labels = silverLabels(guessed, NAME_LABELS.length)
  return texts.flatMap((text, i) => versionsOf(text, false, SILVER, () => labels[i]!))
}

/** A text as written, in capitals and in small letters. */
function versionsOf(
  text: string,
  isPartial: boolean,
  weight: number,
  labelsFor: (document: Document) => Uint8Array,
): LabelledExample[] {
  const labels = labelsFor(analyse(text))
  const version = (changed: string, share: number) => {
    const document = analyse(changed)
    if (document.tokens.length !== labels.length) return []
    const hints = hintsIn(document, gazetteer, knowledge)
    return examplesOf(document, labels, hints, { dropped: DROPPED, random, weight: weight * share, isPartial })
  }
  return [...version(text, 1), ...version(recased(text, 'upper'), RECASED), ...version(recased(text, 'lower'), RECASED)]
}

/** The same text in capitals or in small letters; characters whose other case has another length stay as they are. */
function recased(text: string, manner: 'upper' | 'lower'): string {
  const change = (character: string) => {
    const other = manner === 'upper' ? character.toUpperCase() : character.toLowerCase()
    return other.length === character.length ? other : character
  }
  return Array.from(text, change).join('')
}

function withoutRare(all: readonly LabelledExample[]): LabelledExample[] {
  const counts = new Map<number, number>()
  for (const { features } of all) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  const kept = all.map((example) => ({
    ...example,
    features: example.features.filter((feature) => counts.get(feature)! >= RARE),
  }))
  log(`${[...counts.values()].filter((count) => count >= RARE).length} of ${counts.size} features`)
  return kept
}
