import { describe, expect, it } from 'vitest'
import { tasks } from '../packages/monitor/src/evaluation/tasks.ts'
import { accuracyPage } from './accuracy-page.ts'
import { type Measurement, measurements } from './corpora.ts'

const measurement: Measurement = {
  task: 'time',
  corpus: 'Made up',
  gold: 'made-up/dev.jsonl.gz',
  part: 'dev',
  figures: ['value', 'unheard of'],
  aims: { value: [40, 80] },
}

function pageWith(value: number): string {
  const figures = [{ name: 'value', value, precision: 0.5, recall: 0.25, right: 1, said: 2, gold: 4 }]
  return accuracyPage({
    reader: 'a-reader 1.2.3',
    day: '2031-03-04',
    command: 'npm run evaluate -- --corpora corpora',
    measured: [{ measurement, evaluation: { records: 4, answered: 4, figures } }],
    absent: [{ ...measurement, gold: 'lost/dev.jsonl.gz' }],
    fairness: '| one nation for another | 180 |',
  })
}

describe('the page of figures', () => {
  it('should say when, with what and by which command it was measured', () => {
    for (const said of ['2031-03-04', 'a-reader 1.2.3', '    npm run evaluate -- --corpora corpora', 'lost dev'])
      expect(pageWith(0.3)).toContain(said)
  })

  it.each([
    [0.3, 'no'],
    [0.4, 'the least'],
    [0.8, 'yes'],
  ])('should say of %s whether it reaches the aim: %s', (value, reached) => {
    const row = `| made-up dev | value | ${(value * 100).toFixed(2)} | 40 | 80 | ${reached} |`
    expect(pageWith(value)).toContain(row)
  })

  it('should put a dash where nothing was measured', () => {
    expect(pageWith(0.3)).toMatch(/^\| unheard of \| – \|/m)
  })
})

describe('the list of corpora', () => {
  it('should begin with the measure of this repository and name only tasks there are', () => {
    expect(measurements[0]!.task).toBe('incidents')
    for (const { task } of measurements) expect(tasks.map(({ name }) => name)).toContain(task)
  })

  it('should hold no test part and nothing kept unseen', () => {
    for (const { gold } of measurements) expect(gold).not.toMatch(/test|unseen/)
  })
})
