import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { createAnalyser } from '../../packages/reader/src/language/analyse.ts'
import { readClassifier } from '../../packages/reader/src/linear/classifier.ts'
import { ANSWERS, createJudge, type Judge } from '../../packages/reader/src/statements/judge.ts'
import { trainLogistic, writeClassifier } from '../linear/logistic.ts'
import { createRandom } from '../linear/random.ts'
import {
  type Case,
  casesOf,
  cueExamples,
  endExamples,
  goldWords,
  optionExamples,
  sightExamples,
  sourceExamples,
} from './examples.ts'
import { readArticles, withoutMarks } from './gold.ts'

const BITS = 18
const ROUNDS = 8
const RATE = 0.1
const L2 = 1e-6
// Of so many articles one is also shown without commas and quotation marks.
const BARE = 3
const SEED = 20261122

const { values } = parseArgs({
  options: {
    corpora: { type: 'string' },
    english: { type: 'string', default: 'packages/reader/models/english.bin' },
    out: { type: 'string', default: 'packages/reader/models/attribution.bin' },
  },
})
if (!values.corpora) throw new Error('usage: npx tsx training/statements/train.ts --corpora DIRECTORY [--out FILE]')

const log = (line: string) => console.log(`${(performance.now() / 1000).toFixed(0)} s  ${line}`)
const analyse = createAnalyser(readFileSync(values.english))
const whole = readArticles(values.corpora)
const articles = [...whole, ...whole.filter((_, i) => i % BARE === 0).map(withoutMarks)]
const gold = articles.map((article) => goldWords(analyse(article.text), article))
const sights = gold.flatMap(sightExamples)
const sources = gold.flatMap(sourceExamples)
const bySource = createJudge(readClassifier(learn(sources)))
const cases = gold.flatMap((each) => casesOf(each, bySource))
const cues = cases.filter(({ likenesses }) => likenesses !== null).length
log(`${articles.length} articles, ${cases.length} verbs, ${cues} of them cues`)

const options = optionExamples(cases)
const byOption = createJudge(readClassifier(learn(options)))
const choose = (each: Case) => chosen(byOption, each)
const file = learn([...sights, ...sources, ...options, ...cueExamples(cases, choose), ...endExamples(cases, choose)])
writeFileSync(values.out, file)
log(`${values.out}: ${file.length} bytes`)

function learn(examples: Parameters<typeof trainLogistic>[0]): Uint8Array {
  const settings = { bits: BITS, rounds: ROUNDS, rate: RATE, l2: L2, random: createRandom(SEED) }
  return writeClassifier(trainLogistic(examples, ANSWERS.length, settings), ANSWERS)
}

function chosen(by: Judge, { prose, speech, options }: Case) {
  const scores = options.map((option, rank) => by.option(prose, speech, option, rank))
  return options[scores.indexOf(Math.max(...scores))]!
}
