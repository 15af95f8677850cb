import type { Evaluation } from '../packages/monitor/src/evaluation/evaluate.ts'
import type { Figure } from '../packages/monitor/src/evaluation/figures.ts'
import { percent, shown } from '../packages/monitor/src/evaluation/table.ts'
import type { Measurement } from './corpora.ts'

/** A measurement that was made. */
export interface Measured {
  measurement: Measurement
  evaluation: Evaluation
}

export interface Circumstances {
  reader: string
  day: string
  command: string
  measured: readonly Measured[]
  /** Corpora that were not there. */
  absent: readonly Measurement[]
  /** The table of what moves when only names are exchanged. */
  fairness: string
}

/** The page of all figures, in Markdown. */
export function accuracyPage({ reader, day, command, measured, absent, fairness }: Circumstances): string {
  return `${[
    '# How well it reads',
    `Measured on ${day} with ${reader}. This page is written by the program; the same command prints the same figures:`,
    `    ${command}`,
    ABOUT,
    '## At a glance',
    ...glance(measured),
    ...measured.flatMap(section),
    ...(absent.length > 0 ? [absentNote(absent)] : []),
    FAIRNESS,
    fairness,
    ...CLOSING,
  ].join('\n\n')}\n`
}

const ABOUT = `All numbers are per cent. P is the share of what the reader said that is right, R the share of the gold that it found, F1 their
harmonic mean; the measures are defined in [packages/monitor/src/evaluation](../packages/monitor/src/evaluation), one file each, and one
corpus is scored by \`sitrep evaluate TASK GOLD [TEXTS]\`. The corpora are public and are not part of this repository. **Train** is what
models were trained on or words were collected from, **dev** and **tune** are what rules and thresholds were tuned on, so the figures
below are friendlier than those on texts nobody has looked at. WikiEvents, RAMS and the corpora of places and times have no train part:
there the rules were tuned on dev itself. **Unseen** reports were not looked at before they were scored. No test half was used.`

const FAIRNESS = `## Whose names they are

What moves when only the names in a sentence are exchanged: 200 sentences of our own (evaluation/fairness), each read with three
exchanges of a kind. The kind of event, its factuality with the outcome, and who fills which role should stay; the figures are the per
cent of pairs in which something did not. An invented group has the shape of the known one whose place it takes. The last column is
left out of the others: there ACLED itself tells the sub-type by who acts ("Government regains territory", "Non-state actor overtakes
territory"). The sentences and names were settled, and a rule for unknown groups was tuned, with these figures in sight: on other
sentences more may move. Of the pairs looked at, many moved with the form of a name (one word or three, singular or plural). \`npx tsx evaluation/fairness.ts --pairs\` lists every pair that moved.`

const CLOSING = [
  '## Reading these figures',
  `- The labels of \`incidents\` are one annotator's, so there is no figure of agreement between people.
- PolNeAR's own annotators agree with each other by 73.4 (attribution overlap), 84.8 (attributed sentence), 77.7 (source exact) and 68.6
  (content exact); no system can be expected to be much better than that here.
- Small parts move by chance: one report more or less of 54 is about two points.
- GUM's dev part holds genres that the language model was not trained on, for their licence; EWT's is like its train part.`,
]

/** Every figure that has an aim, with whether it is reached. */
function glance(measured: readonly Measured[]): string[] {
  const rows = measured.flatMap(({ measurement, evaluation }) =>
    Object.entries(measurement.aims ?? {}).map(([name, [least, aim]]) => {
      const { value } = figureNamed(evaluation, name)
      const reached = 100 * (value ?? 0) >= aim ? 'yes' : 100 * (value ?? 0) >= least ? 'the least' : 'no'
      return [nameOf(measurement), name, percent(value ?? 0), String(least), String(aim), reached]
    }),
  )
  return [
    table(['corpus', 'figure', 'measured', 'at least', 'aimed at', 'reached'], rows, 2),
    summaryOf(rows.map((row) => row.at(-1)!)),
  ]
}

function summaryOf(reached: readonly string[]): string {
  const count = (word: string) => reached.filter((each) => each === word).length
  return `Of ${reached.length} figures with an aim, ${count('yes')} reach what is aimed at, ${count('the least')} more reach the least that is wanted, and ${count('no')} reach neither.`
}

function nameOf({ task, gold, part }: Measurement): string {
  const folder = gold.split('/').at(-2)!
  return ['geo', 'time', 'ner', 'conllu', 'linking'].includes(task) ? `${folder} ${part}` : `${task} ${part}`
}

function section({ measurement, evaluation }: Measured): string[] {
  const { task, corpus, gold, texts, part, figures } = measurement
  const rows = figures
    .map((name) => figureNamed(evaluation, name))
    .map((figure) => [figure.name, shown(figure), percent(figure.precision), percent(figure.recall), countsOf(figure)])
  const command = ['sitrep evaluate', task, gold, ...(texts ? [texts] : [])].join(' ')
  return [
    `## ${nameOf(measurement)}`,
    `${corpus}. ${evaluation.records.toLocaleString('en')} records, ${part} part; \`${command}\``,
    table(['figure', 'F1 or share', 'P', 'R', 'right of'], rows, 1),
  ]
}

/** "12 of 40", or "12 of 40 said, 50 gold". */
function countsOf({ right, said, gold }: Figure): string {
  if (right === undefined) return ''
  return said === undefined ? `${right} of ${gold}` : `${right} of ${said} said, ${gold} gold`
}

function figureNamed({ figures }: Evaluation, name: string): Figure {
  return figures.find((figure) => figure.name === name) ?? { name, value: null }
}

function absentNote(absent: readonly Measurement[]): string {
  return `Not measured, as it was not there: ${absent.map(nameOf).join(', ')}.`
}

/** A Markdown table; columns from `firstNumber` to the one before the last stand to the right. */
function table(heading: string[], rows: string[][], firstNumber: number): string {
  const rule = heading.map((_, i) => (i >= firstNumber && i < heading.length - 1 ? '---:' : '---'))
  return [heading, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
