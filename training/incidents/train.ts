import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { INCIDENT_CLASSES, isToldAttack } from '../../packages/reader/src/events/incident-model/drop-talk.ts'
import { incidentFeatures } from '../../packages/reader/src/events/incident-model/features.ts'
import { createGazetteer } from '../../packages/reader/src/gazetteer/gazetteer.ts'
import { readClassifier } from '../../packages/reader/src/linear/classifier.ts'
import { createKnowledge } from '../../packages/reader/src/mentions/knowledge.ts'
import { createNameTagger } from '../../packages/reader/src/mentions/names/tagger.ts'
import { createJudge } from '../../packages/reader/src/statements/judge.ts'
import { trainLogistic, writeClassifier } from '../linear/logistic.ts'
import { createRandom } from '../linear/random.ts'
import { readKeyedDocuments } from '../roles/corpus.ts'
import { findRuledEvents } from '../roles/ruled-events.ts'

const READER = new URL('../../packages/reader/', import.meta.url)
/** Set on MUC-4's dev part, 2026-11-22. */
const OPTIONS = { bits: 16, rounds: 8, rate: 0.01, l2: 0.01, dropout: 0.5, minExamples: 3 }
const SEED = 20261122

const { values } = parseArgs({
  options: { corpora: { type: 'string' }, out: { type: 'string', default: 'packages/reader/models/incidents.bin' } },
})
if (!values.corpora) throw new Error('usage: npx tsx training/incidents/train.ts --corpora DIRECTORY [--out FILE]')

const read = findRuledEvents(readFileSync(new URL('models/english.bin', READER)), {
  gazetteer: createGazetteer(readFileSync(new URL('data/gazetteer.bin', READER))),
  knowledge: createKnowledge(),
  judge: createJudge(readClassifier(readFileSync(new URL('models/attribution.bin', READER)))),
  tagNames: createNameTagger(readFileSync(new URL('models/names.bin', READER))),
})
/** Every attack told in a report of incidents is taken for one, every one told elsewhere for talk. */
const examples = readKeyedDocuments(values.corpora).flatMap((keyed) => {
  const { drafts, roles, context } = read(keyed)
  return drafts.filter(isToldAttack).map((draft) => ({
    features: incidentFeatures(draft, roles.get(draft)!, context),
    label: keyed.relevant ? 1 : 0,
  }))
})
const file = writeClassifier(trainLogistic(examples, 2, { ...OPTIONS, random: createRandom(SEED) }), INCIDENT_CLASSES)
writeFileSync(values.out, file)
console.log(`${examples.length} attacks; ${values.out}: ${file.length} bytes`)
