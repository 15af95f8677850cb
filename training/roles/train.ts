import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { MODEL_ROLES } from '../../packages/reader/src/events/role-model/add-roles.ts'
import { createGazetteer } from '../../packages/reader/src/gazetteer/gazetteer.ts'
import { readClassifier } from '../../packages/reader/src/linear/classifier.ts'
import { createKnowledge } from '../../packages/reader/src/mentions/knowledge.ts'
import { createNameTagger } from '../../packages/reader/src/mentions/names/tagger.ts'
import { createJudge } from '../../packages/reader/src/statements/judge.ts'
import { type LabelledExample, trainLogistic, writeClassifier } from '../linear/logistic.ts'
import { createRandom } from '../linear/random.ts'
import { readKeyedDocuments, readPeacefulDocuments } from './corpus.ts'
import { createExampleReader, type RoleExample } from './examples.ts'
import { settleThresholds } from './thresholds.ts'

const READER = new URL('../../packages/reader/', import.meta.url)
const CLASSES = ['none', ...MODEL_ROLES]
/** Set on MUC-4's dev part, 2026-11-22. */
const OPTIONS = { bits: 17, rounds: 12, rate: 0.01, l2: 0.01, dropout: 0.5, minExamples: 3 }
const SEED = 20261122
const FOLDS = 5

const { values } = parseArgs({
  options: { corpora: { type: 'string' }, out: { type: 'string', default: 'packages/reader/models/roles.bin' } },
})
if (!values.corpora) throw new Error('usage: npx tsx training/roles/train.ts --corpora DIRECTORY [--out FILE]')

const log = (line: string) => console.log(`${(performance.now() / 1000).toFixed(0)} s  ${line}`)
const read = createExampleReader(readFileSync(new URL('models/english.bin', READER)), {
  gazetteer: createGazetteer(readFileSync(new URL('data/gazetteer.bin', READER))),
  knowledge: createKnowledge(),
  judge: createJudge(readClassifier(readFileSync(new URL('models/attribution.bin', READER)))),
  tagNames: createNameTagger(readFileSync(new URL('models/names.bin', READER))),
})
const documents = readKeyedDocuments(values.corpora).map((keyed) => ({ keyed, examples: read(keyed) }))
const peaceful = readPeacefulDocuments(values.corpora).map((keyed) => ({ keyed, examples: read(keyed) }))
log(`${documents.length} documents, ${documents.reduce((sum, { examples }) => sum + examples.length, 0)} candidates`)

const train = (part: readonly { examples: readonly RoleExample[] }[]) =>
  trainLogistic(
    [...part, ...peaceful].flatMap(({ examples }) => examples.flatMap(labelled)),
    CLASSES.length,
    {
      ...OPTIONS,
      random: createRandom(SEED),
    },
  )
const folds = Array.from({ length: FOLDS }, (_, fold) => ({
  weights: train(documents.filter((_, i) => i % FOLDS !== fold)),
  held: documents.filter((_, i) => i % FOLDS === fold),
}))
for (const line of settleThresholds(folds)) log(line)
const file = writeClassifier(train(documents), CLASSES)
writeFileSync(values.out, file)
log(`${values.out}: ${file.length} bytes`)

/** What is in no role is an example of none, what is in two roles one of each. */
function labelled({ features, roles }: RoleExample): LabelledExample[] {
  return (roles.length > 0 ? roles : [0]).map((label) => ({ features, label }))
}
