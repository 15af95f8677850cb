import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { SitrepError } from '../packages/monitor/src/errors.ts'
import { type Evaluation, evaluateReader } from '../packages/monitor/src/evaluation/evaluate.ts'
import { figuresTable } from '../packages/monitor/src/evaluation/table.ts'
import { tasks } from '../packages/monitor/src/evaluation/tasks.ts'
import { openReader } from '../packages/monitor/src/intake/reader.ts'
import { openReadingDesk, type ReadingDesk } from '../packages/monitor/src/intake/reading-desk.ts'
import { accuracyPage, type Measured } from './accuracy-page.ts'
import { type Measurement, measurements } from './corpora.ts'
import { fairnessRows, fairnessTable, measureFairness, readSentences } from './fairness/measure.ts'
import { reuseSet } from './reuse/corpus.ts'

const USAGE = `Every figure of the reader, on the corpora that are there; writes docs/accuracy.md.

  npm run evaluate -- --corpora DIR [--unseen] [--only TASK] [--out FILE]

  --unseen     scores the reports kept unseen as well; not to be used while anything is tuned
  --only TASK  prints one task and writes no page`

const ROOT = fileURLToPath(new URL('..', import.meta.url))

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      corpora: { type: 'string' },
      unseen: { type: 'boolean', default: false },
      only: { type: 'string' },
      out: { type: 'string', default: join(ROOT, 'docs/accuracy.md') },
    },
  })
  if (!values.corpora || !existsSync(values.corpora)) {
    console.error(values.corpora ? `${values.corpora}: there is no such directory` : USAGE)
    process.exit(2)
  }
  const wanted = chosen(values.unseen).filter(({ task }) => values.only === undefined || task === values.only)
  const began = performance.now()
  const desk = await openReadingDesk(1)
  try {
    const { measured, absent } = await measureAll(wanted, values.corpora, desk)
    const reader = await desk.version()
    const seconds = (performance.now() - began) / 1000
    console.log(`${reader}, ${seconds.toFixed(0)} s`)
    if (values.only !== undefined) return
    const day = new Date().toISOString().slice(0, 10)
    const fairness = fairnessTable(fairnessRows(measureFairness(await openReader(), readSentences())))
    console.log(`\nwhose names they are\n${fairness}`)
    const command = `npm run evaluate -- --corpora ${values.corpora}${values.unseen ? ' --unseen' : ''}`
    writeFileSync(values.out, accuracyPage({ reader, day, command, measured, absent, fairness }))
  } finally {
    await desk.close()
  }
}

/** How many are kept unseen beside so many to tune on. */
const UNSEEN: Record<string, string> = { 54: '30', 220: '100' }

/** The unseen reports follow the ones to tune on. */
function chosen(withUnseen: boolean): Measurement[] {
  if (!withUnseen) return measurements
  return measurements.flatMap((measurement) =>
    measurement.own
      ? [
          measurement,
          {
            ...measurement,
            corpus: measurement.corpus.replace(/^\d+/, (seen) => `${UNSEEN[seen] ?? seen} more`),
            gold: measurement.gold.replace('tune', 'unseen'),
            part: 'unseen',
          },
        ]
      : [measurement],
  )
}

async function measureAll(wanted: readonly Measurement[], corpora: string, desk: ReadingDesk) {
  const measured: Measured[] = []
  const absent: Measurement[] = []
  for (const measurement of wanted) {
    const { gold, texts } = filesOf(measurement, corpora)
    if (!existsSync(gold) || (texts !== undefined && !existsSync(texts))) {
      absent.push(measurement)
      console.log(`\n${measurement.task} · ${measurement.gold}: not there\n`)
      continue
    }
    const evaluation = await measure(measurement, gold, texts, desk)
    measured.push({ measurement, evaluation })
    const figures = measurement.figures.flatMap((name) => evaluation.figures.filter((figure) => figure.name === name))
    console.log(
      `\n${measurement.task} · ${measurement.gold} (${measurement.part})\n${figuresTable({ ...evaluation, figures })}`,
    )
  }
  return { measured, absent }
}

function filesOf({ gold, own, made, texts }: Measurement, corpora: string) {
  if (made) return { gold: makeSet(corpora), texts: undefined }
  return { gold: own ? join(ROOT, gold) : join(corpora, gold), texts: texts && join(corpora, texts) }
}

/** The set of reused texts, in a file of its own; nowhere where its corpora are not. */
function makeSet(corpora: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'sitrep-reuse-')), 'made.jsonl')
  const set = reuseSet(corpora, 'figure')
  if (set !== null) writeFileSync(file, set.map((text) => `${JSON.stringify(text)}\n`).join(''))
  process.on('exit', () => rmSync(dirname(file), { recursive: true, force: true }))
  return file
}

function measure(
  { task, gold: name }: Measurement,
  gold: string,
  texts: string | undefined,
  desk: ReadingDesk,
): Promise<Evaluation> {
  return evaluateReader(tasks.find((each) => each.name === task)!, gold, {
    texts,
    // The desk stays open for the next corpus.
    openDesk: async () => ({ ...desk, close: async () => {} }),
    progress: (done) => {
      if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${name}: ${done}`)
    },
  }).finally(() => {
    if (process.stderr.isTTY) process.stderr.write('\r\u001b[K')
  })
}

main().catch((error: unknown) => {
  if (!(error instanceof SitrepError)) throw error
  console.error(`${error.message} [${error.code}]`)
  process.exit(2)
})
