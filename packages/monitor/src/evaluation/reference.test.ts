import { execFileSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { temporaryFolder } from '../../test/fakes.ts'
import {
  attributionCorpus,
  labelsCorpus,
  linkingCorpus,
  type MadeUp,
  muc4Corpus,
  namesCorpus,
  placesCorpus,
  rolesCorpus,
  spansCorpus,
  timesCorpus,
  treebank,
} from '../../test/made-up-corpus.ts'
import { madeUpReadings } from '../../test/made-up-readings.ts'
import { evaluatePredictions } from './evaluate.ts'
import type { Figure } from './figures.ts'
import { caseLabel, entitySpans, outerStatements, placeMentions, roleSpans, roleWords } from './from-reading.ts'
import { tasks } from './tasks.ts'

// The reference scorers lie beside the checkout, where they are present at all.
const scorers = resolve(import.meta.dirname, '../../../../../shared/scorers')
const missing = missingReference()
if (missing && process.env.CI !== 'true') console.warn(`\nSKIPPED: agreement with the reference scorers (${missing})\n`)

function missingReference(): string | null {
  if (!existsSync(scorers)) return `no ${scorers}`
  try {
    execFileSync('python3', ['--version'])
    return null
  } catch {
    return 'no python3'
  }
}

const folder = temporaryFolder()
afterAll(() => folder.remove())

function write(name: string, content: readonly object[] | string): string {
  const text = typeof content === 'string' ? content : content.map((each) => `${JSON.stringify(each)}\n`).join('')
  writeFileSync(folder.path(name), text)
  return folder.path(name)
}

/** What a reference scorer prints. */
function reference(script: string, ...args: string[]): string {
  return execFileSync('python3', [join(scorers, script), ...args], { encoding: 'utf8', maxBuffer: 1 << 26 })
}

// biome-ignore lint/suspicious/noExplicitAny: every reference prints a JSON of its own shape
type Printed = any

async function ours(name: string, gold: string, predictions: string, texts?: string): Promise<Map<string, Figure>> {
  const task = tasks.find((each) => each.name === name)!
  const { figures } = await evaluatePredictions(task, gold, predictions, texts)
  return new Map(figures.map((figure) => [figure.name, figure]))
}

/** The same to four digits; the reference rounds some figures to four. */
function expectSame(figure: Figure | undefined, printed: Printed): void {
  const digits = (value: number | null | undefined) => Math.round((value ?? 0) * 1e4)
  expect(figure).toBeDefined()
  const pairs = [
    [figure!.value, printed.F1 ?? printed.f1 ?? printed],
    ...('precision' in figure! ? [[figure.precision, printed.P ?? printed.precision]] : []),
    ...('recall' in figure! ? [[figure.recall, printed.R ?? printed.recall]] : []),
  ]
  for (const [one, other] of pairs) expect(Math.abs(digits(one) - digits(other)), figure!.name).toBeLessThanOrEqual(0)
}

function files(made: MadeUp) {
  return { gold: write('gold.jsonl', made.gold), answers: write('answers.jsonl', made.answers) }
}

it('should have the reference scorers at hand in CI', () => {
  expect(process.env.CI === 'true' ? missing : null).toBeNull()
})

describe.skipIf(missing)('figures', () => {
  it('should agree with the reference on MUC-4', async () => {
    const { gold, answers } = files(muc4Corpus())
    const printed: Printed = JSON.parse(reference('score_muc4.py', answers, gold, '--json'))
    const figures = await ours('muc4', gold, answers)
    for (const table of ['ceaf-ree', 'head', 'head-classic']) {
      expectSame(figures.get(table), printed[table].micro)
      for (const role of ['PerpInd', 'PerpOrg', 'Target', 'Victim', 'Weapon'])
        expectSame(figures.get(`${table} ${role}`), printed[table][role])
    }
    expect(printed['ceaf-ree'].micro.correct).toBeGreaterThan(5)
  })

  it.each(['wikievents', 'rams'])('should agree with the reference on the roles of %s', async (name) => {
    const { gold, answers } = files(rolesCorpus())
    const printed: Printed = JSON.parse(reference('score_roles.py', answers, gold, '--json'))
    const figures = await ours(name, gold, answers)
    expectSame(figures.get('roles'), printed.micro)
    for (const role of ['perpetrator', 'patient', 'weapon', 'place']) expectSame(figures.get(role), printed[role])
    expect(printed.micro.right).toBeGreaterThan(5)
  })

  it('should agree with the reference on labels', async () => {
    const made = labelsCorpus()
    const { gold, answers } = files(made)
    const figures = await ours('case2021', gold, answers)
    const printed: Printed = JSON.parse(reference('score_labels.py', answers, gold, '--json')).documents
    expectSame(figures.get('weighted F1'), printed['weighted F1'])
    expectSame(figures.get('macro F1'), printed['macro F1'])
    expectSame(figures.get('micro F1'), printed.micro)
    expectSame(figures.get('accuracy'), printed.accuracy)
    expectSame(figures.get('GRENADE'), printed.labels.GRENADE)

    const acled = write(
      'acled.jsonl',
      made.gold.filter(({ label }) => label !== 'ORG_CRIME'),
    )
    const some: Printed = JSON.parse(reference('score_labels.py', answers, acled, '--json')).documents
    expectSame(figures.get('weighted F1 over ACLED sub-types'), some['weighted F1'])
  })

  it('should agree with the reference on typed spans', async () => {
    const { gold, answers } = files(spansCorpus())
    const printed: Printed = JSON.parse(reference('score_spans.py', answers, gold, '--json'))
    const figures = await ours('re3d', gold, answers)
    for (const manner of ['exact', 'overlap', 'untyped']) expectSame(figures.get(manner), printed[`entity ${manner}`])
  })

  it('should agree with the reference on attribution', async () => {
    const { gold, answers } = files(attributionCorpus())
    const { note: _note, ...printed }: Printed = JSON.parse(reference('score_attribution.py', answers, gold, '--json'))
    const figures = await ours('polnear', gold, answers)
    for (const [name, figure] of Object.entries(printed)) expectSame(figures.get(name), figure)
    expect(figures.size).toBe(9)
  })

  it('should agree with the reference on places', async () => {
    const { gold, answers } = files(placesCorpus())
    const printed: Printed = JSON.parse(reference('score_geoparse.py', gold, answers))
    const figures = await ours('geo', gold, answers)
    expectSame(figures.get('end to end'), printed.end_to_end)
    expectSame(figures.get('names'), printed.recognition)
    expectSame(figures.get('names overlap'), printed.recognition_overlap)
    for (const [suffix, part] of [
      ['', printed.resolution],
      [' of the resolved', printed.resolved_only],
    ] as const) {
      expectSame(figures.get(`within 161 km${suffix}`), part.accuracy_161km)
      expectSame(figures.get(`area under the error curve${suffix}`), part.auc)
      expect(figures.get(`mean error${suffix}`)!.value).toBeCloseTo(part.mean_km, 0)
      expect(figures.get(`median error${suffix}`)!.value).toBeCloseTo(part.median_km, 0)
    }
  })

  it('should agree with the reference on times', async () => {
    const { gold, answers } = files(timesCorpus())
    const printed: Printed = JSON.parse(reference('score_time.py', gold, answers, '--loose-values'))
    const figures = await ours('time', gold, answers)
    expectSame(figures.get('value'), printed.value_f1)
    expectSame(figures.get('loose value'), printed.loose_value_f1)
    for (const name of ['strict', 'relaxed']) expectSame(figures.get(name), printed[name])
    expectSame(figures.get('type'), printed.type_f1)
    expectSame(figures.get('value accuracy'), printed.value_accuracy)
  })

  it('should agree with the reference on names', async () => {
    const { gold, answers } = files(namesCorpus())
    const printed: Printed = JSON.parse(reference('score_tags.py', 'ner', gold, answers))
    const figures = await ours('ner', gold, answers)
    expectSame(figures.get('names'), printed.ALL)
    for (const label of ['PER', 'LOC', 'ORG']) expectSame(figures.get(label), printed[label])
  })

  it('should agree with the reference on treebanks', async () => {
    const made = treebank()
    const [gold, parsed] = [write('gold.conllu', made.gold), write('parsed.conllu', made.parsed)]
    const printed: Printed = JSON.parse(reference('score_tags.py', 'conllu', gold, parsed))
    const figures = await ours('conllu', gold, parsed)
    for (const name of ['UPOS', 'LAS', 'UAS', 'lemma']) expectSame(figures.get(name), printed[name.toLowerCase()])
    expectSame(figures.get('LAS without punctuation'), printed.las_without_punctuation)
  })

  it('should agree with the reference on clusters of reports', async () => {
    const { gold, answers } = files(linkingCorpus())
    const printed: Printed = JSON.parse(reference('score_linking.py', gold, answers))
    const figures = await ours('linking', gold, answers)
    const { right, said, true: pairs } = printed.pairwise.pairs
    for (const [name, key] of Object.entries({ B3: 'b_cubed', MUC: 'muc', 'CEAF-e': 'ceaf_e', pairwise: 'pairwise' }))
      expectSame(figures.get(name), printed[key])
    expect(figures.get('pairwise')).toMatchObject({ right, said, gold: pairs })
    // the reference takes the mean of figures it has rounded
    expect(Math.abs(figures.get('CoNLL')!.value! - printed.conll_f1)).toBeLessThan(1e-4)
  })

  it('should agree with the reference on labelled incidents', async () => {
    const made = madeUpReadings()
    const [labels, readings, texts] = [
      write('labels.jsonl', made.labels),
      write('readings.jsonl', made.readings.slice(3)),
      write('texts.jsonl', made.texts),
    ]
    const printed: Printed = JSON.parse(reference('score_incidents.py', readings, labels, texts, '--json'))
    const figures = await ours('incidents', labels, readings, texts)
    expectSame(figures.get('all fields'), printed.share)
    for (const [field, [right, all]] of Object.entries<[number, number]>(printed.fields))
      expect(figures.get(field)).toMatchObject({ right, gold: all })
    expect(figures.size).toBe(Object.keys(printed.fields).length + 1)
  })
})

describe.skipIf(missing)('answers from readings', () => {
  const made = madeUpReadings()
  const textOf = new Map(made.texts.map(({ id, text }) => [id, text]))

  /** The reference's answers to a task, in the order of the readings. */
  function answers(task: string): Printed[] {
    const [readings, texts] = [write('readings.jsonl', made.readings), write('texts.jsonl', made.texts)]
    const lines = reference('from_reading.py', task, readings, texts).trim().split('\n')
    return lines.map((line) => JSON.parse(line) as Printed)
  }

  it('should be the words of the roles as the reference has them', () => {
    const mapped = made.readings.map((reading) => ({ id: reading.id, ...roleWords(textOf.get(reading.id)!, reading) }))
    expect(mapped).toEqual(answers('muc4').map(({ VictimAll: _all, ...rest }) => rest))
  })

  it('should be the spans of the roles as the reference has them', () => {
    expect(made.readings.map(roleSpans)).toEqual(answers('roles').map(({ roles }) => roles))
  })

  it('should be the label as the reference has it', () => {
    expect(made.readings.map(caseLabel)).toEqual(answers('types').map(({ label }) => label ?? null))
  })

  it('should be the places as the reference has them', () => {
    const mapped = made.readings.map((reading) =>
      placeMentions(reading, { adjectives: !reading.id.includes('geovirus') }),
    )
    expect(mapped).toEqual(answers('geo').map(({ toponyms }) => toponyms))
  })

  it('should be the statements as the reference has them', () => {
    expect(made.readings.map(outerStatements)).toEqual(answers('polnear').map(({ attributions }) => attributions))
  })

  it('should be the entities as the reference has them', () => {
    expect(made.readings.map(entitySpans)).toEqual(answers('re3d').map(({ entities }) => entities))
  })
})
