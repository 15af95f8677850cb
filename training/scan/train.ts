import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { isViolent } from '../../packages/reader/src/events/relevance.ts'
import { eachSentence } from '../../packages/reader/src/events/scan.ts'
import { createReader, MODELS, type ModelName } from '../../packages/reader/src/index.ts'
import { readClassifier } from '../../packages/reader/src/linear/classifier.ts'
import { readTexts } from '../language/running-text.ts'
import { type LabelledExample, trainLogistic, writeClassifier } from '../linear/logistic.ts'
import { createRandom } from '../linear/random.ts'
import { readEwt } from '../names/plain.ts'

const SEED = 20261122
const BITS = 16
const ROUNDS = 5
const RATE = 0.05
const L2 = 1e-6
// One text in five sets the threshold and is not learned from.
const HELD_OUT = 5
const THRESHOLDS = [-5.5, -5, -4.5, -4, -3.5, -3, -2.5, -2, -1.5, -1, -0.5, 0]

const { values } = parseArgs({
  options: { corpora: { type: 'string' }, out: { type: 'string', default: 'packages/reader/models/scan.bin' } },
})
if (!values.corpora) throw new Error('usage: npx tsx training/scan/train.ts --corpora DIRECTORY [--out FILE]')

/** A text's sentences, and whether the full reading finds violence in any. */
interface Scanned {
  sentences: LabelledExample[]
  tells: boolean
}

const log = (line: string) => console.log(`${(performance.now() / 1000).toFixed(0)} s  ${line}`)
const folder = new URL('../../packages/reader/', import.meta.url)
const bytes = (path: string) => new Uint8Array(readFileSync(new URL(path, folder)))
const others = MODELS.filter((name) => name !== 'scan').map((name) => [name, bytes(`models/${name}.bin`)] as const)
const models = { ...Object.fromEntries(others), scan: emptyScan() } as Record<ModelName, Uint8Array>
const reader = createReader({ models, gazetteer: bytes('data/gazetteer.bin') })

const texts = [...readTexts(values.corpora, ['muc4', 'polnear', 'fa-kes', 're3d']), ...readEwt(values.corpora)]
const scanned = texts.map((text, i) => {
  if (i % 500 === 0) log(`${i} of ${texts.length} texts read`)
  return scan(text)
})
const learned = scanned.filter((_, i) => i % HELD_OUT !== 0).flatMap(({ sentences }) => sentences)
log(`${learned.length} sentences, ${learned.filter(({ label }) => label === 1).length} of them tell of violence`)
const options = { bits: BITS, rounds: ROUNDS, rate: RATE, l2: L2, random: createRandom(SEED) }
const file = writeClassifier(trainLogistic(learned, 2, options), ['other', 'violence'])
writeFileSync(values.out, file)
log(`${values.out}: ${file.length} bytes`)
printThresholds(
  file,
  scanned.filter((_, i) => i % HELD_OUT === 0),
)

function scan(text: string): Scanned {
  const { events } = reader.read({ text })
  const triggers = events.filter(isViolent).map(({ trigger }) => trigger.start)
  const sentences: LabelledExample[] = []
  eachSentence(text, (features, count, start, end) => {
    const label = triggers.some((at) => at >= start && at < end) ? 1 : 0
    sentences.push({ features: features.slice(0, count), label })
  })
  return { sentences, tells: triggers.length > 0 }
}

/** For each threshold: texts with violence that pass, texts without that are dismissed, sentences of these that pass. */
function printThresholds(model: Uint8Array, held: readonly Scanned[]): void {
  const { mask, rows, scale } = readClassifier(model)
  const weight = (feature: number) => rows[(feature & mask) * 2 + 1]! - rows[(feature & mask) * 2]!
  const scored = held.map(({ sentences, tells }) => {
    const odds = sentences.map(({ features }) => features.reduce((sum, feature) => sum + weight(feature), 0) * scale)
    return { tells, odds, most: Math.max(Number.NEGATIVE_INFINITY, ...odds) }
  })
  const [telling, others] = [scored.filter(({ tells }) => tells), scored.filter(({ tells }) => !tells)]
  log(`held out: ${telling.length} texts with violence, ${others.length} without`)
  for (const threshold of THRESHOLDS) {
    const kept = telling.filter(({ most }) => most >= threshold).length
    const dismissed = others.filter(({ most }) => most < threshold).length
    const all = others.flatMap(({ odds }) => odds)
    const passing = all.filter((each) => each >= threshold).length
    const share = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`
    console.log(
      `  ${threshold}: keeps ${share(kept, telling.length)}, dismisses ${share(dismissed, others.length)}, reads ${share(passing, all.length)} of the others' sentences`,
    )
  }
}

/** The scan takes no part in a full reading. */
function emptyScan(): Uint8Array {
  return writeClassifier(new Float32Array(4), ['other', 'violence'])
}
