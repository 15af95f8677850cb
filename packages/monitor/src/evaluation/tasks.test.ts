import { describe, expect, it } from 'vitest'
import {
  attributionCorpus,
  labelsCorpus,
  linkingCorpus,
  type MadeUp,
  muc4Corpus,
  namesCorpus,
  placesCorpus,
  reuseCorpus,
  rolesCorpus,
  spansCorpus,
  timesCorpus,
} from '../../test/made-up-corpus.ts'
import { madeUpReadings } from '../../test/made-up-readings.ts'
import { maximumMatching } from './matching.ts'
import { tasks } from './tasks.ts'
import { headWord, plainWords } from './words.ts'

type Json = Record<string, unknown>

const taskNamed = (name: string) => tasks.find((task) => task.name === name)!

/** The figures of a task for records and the answers to them, each given as JSON. */
function figuresOf(name: string, gold: readonly Json[], answers: readonly (Json | undefined)[]) {
  const task = taskNamed(name)
  const pairs = gold.map((record, i) => ({
    gold: task.gold.parse(record),
    answer: answers[i] && task.answers.parse(answers[i]),
  }))
  return new Map(task.score(pairs).map((figure) => [figure.name, figure]))
}

/** Gold said again in the form of an answer, and the figures that have to be 1. */
const repeated: [name: string, made: MadeUp, answerOf: (gold: Json) => Json, perfect: string[]][] = [
  [
    'muc4',
    muc4Corpus({ onlyWords: true }),
    ({ id, relevant, entities }) => ({ id, relevant, ...(entities as Json) }),
    ['ceaf-ree', 'head', 'relevant'],
  ],
  ['case2021', labelsCorpus(), (gold) => gold, ['weighted F1', 'macro F1', 'micro F1', 'accuracy']],
  ['re3d', spansCorpus(), (gold) => ({ ...gold, entities: sure(gold) }), ['exact', 'overlap', 'untyped']],
  [
    'polnear',
    attributionCorpus(),
    (gold) => gold,
    ['attribution overlap', 'source exact', 'content exact', 'sentence is attributed'],
  ],
  ['geo', placesCorpus(), (gold) => gold, ['end to end', 'names', 'within 161 km']],
  ['time', timesCorpus(), (gold) => gold, ['value', 'strict', 'relaxed', 'type']],
  ['ner', namesCorpus(), (gold) => gold, ['names', 'PER', 'LOC']],
  ['reuse', reuseCorpus(), (gold) => gold, ['sources', 'originals left alone', 'stitched']],
  ['linking', linkingCorpus(), (gold) => gold, ['CoNLL', 'pairwise', 'B3', 'MUC', 'CEAF-e']],
]

function sure({ entities }: Json): Json[] {
  return (entities as Json[]).filter(({ confidence }) => (confidence as number) >= 0.5)
}

describe('gold against itself', () => {
  it.each(repeated)('should score 1 on %s', (name, { gold }, answerOf, perfect) => {
    const figures = figuresOf(name, gold, gold.map(answerOf))
    for (const figure of perfect) expect(figures.get(figure), figure).toMatchObject({ value: 1 })
  })
})

describe('no answer at all', () => {
  const corpora: [string, MadeUp][] = [
    ...repeated.map(([name, made]) => [name, made] as [string, MadeUp]),
    ['wikievents', rolesCorpus()],
  ]

  it.each(corpora)('should score 0 on %s', (name, { gold }) => {
    const figures = figuresOf(name, gold, [])
    for (const { name: figure, value, unit } of figures.values()) if (!unit) expect(value ?? 0, figure).toBe(0)
  })

  it('should get the incidents of nobody right', () => {
    const { labels, texts } = madeUpReadings()
    const gold = labels.map((label, i) => ({ ...(label as Json), text: texts[i]!.text }))
    expect(figuresOf('incidents', gold, []).get('all fields')).toMatchObject({ right: 0 })
  })
})

describe('labelled incidents', () => {
  const { texts, readings } = madeUpReadings()
  const reading = readings.find(({ events }) => events.length > 0)!
  const label = {
    id: reading.id,
    text: texts[0]!.text,
    published: '2031-03-04',
    type: ['Grenade'],
    killed: [],
    perp: null,
  }
  const event = { ...reading.events[0]!, news: true, accordingTo: ['s1'], subType: 'Grenade', place: null, time: null }
  const killed = { ...reading.events[0]!, kind: 'killed', min: 4, max: 4, start: 0, end: 1 } as never
  const told = (changes: object): Json => ({
    ...reading,
    events: [{ ...event, casualties: [killed], perpetrators: [], ...changes }],
  })

  it('should count a figure with its speaker where the speaker is right', () => {
    const figures = figuresOf('incidents', [{ ...label, killed: [[4, 'mayor']] }], [told({})])
    expect(figures.get('killed and by whom')).toMatchObject({ right: 1, gold: 1 })
    expect(figures.get('perpetrator left open')).toMatchObject({ right: 1 })
  })

  it("should not take the outlet's own voice for a speaker", () => {
    const figures = figuresOf('incidents', [{ ...label, killed: [[4, 'mayor']] }], [told({ accordingTo: [] })])
    expect(figures.get('killed')).toMatchObject({ right: 1 })
    expect(figures.get('killed and by whom')).toMatchObject({ right: 0 })
  })

  it('should not count what is only recalled, unless the label is about that', () => {
    const recalled = told({ news: false })
    expect(figuresOf('incidents', [label], [recalled]).get('type')).toMatchObject({ right: 0 })
    expect(figuresOf('incidents', [{ ...label, background: true }], [recalled]).get('type')).toMatchObject({ right: 1 })
  })

  it('should not leave a perpetrator open where the reading names one', () => {
    const named = told({ perpetrators: [{ id: 'a2', basis: 'accused' }] })
    expect(figuresOf('incidents', [label], [named]).get('perpetrator left open')).toMatchObject({ right: 0 })
  })
})

describe('a maximum matching', () => {
  it('should find the pairs that a greedy one misses', () => {
    const fits = (one: string, other: string) => ['ax', 'ay', 'bx'].includes(one + other)
    expect(maximumMatching(['a', 'b'], ['x', 'y'], fits)).toBe(2)
  })

  it('should not use an item twice', () => {
    expect(maximumMatching(['a', 'b', 'c'], ['x'], () => true)).toBe(1)
  })
})

describe('words', () => {
  it('should be compared without articles and punctuation', () => {
    expect(plainWords('The F.M.L.N.  rebels, a unit')).toBe('fmln rebels unit')
  })

  it('should not lose a letter that only looks like an article', () => {
    expect(plainWords('doña a')).toBe('doña')
    expect(plainWords('Peña Aná')).toBe('peña aná')
  })

  it('should have the last word with a meaning as head', () => {
    expect(headWord('members of the Guard, who')).toBe('guard')
    expect(headWord('of the')).toBe('the')
    expect(headWord('...')).toBe('')
  })
})
