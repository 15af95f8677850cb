import type { Reading } from '@sitrep/reader'
import { expect, test } from 'vitest'
import { counts } from './counts.ts'
import type { Tools } from './task.ts'

const template = {
  casualties: { killed: { sum_of_numbers: 5, exact: true }, injured: { sum_of_numbers: 2, exact: false } },
  date: { alternatives: [{ start: '1990-03-04', end: '1990-03-04' }] },
  location: { alternatives: [{ country: 'EL SALVADOR', path: [{ name: 'SAN MIGUEL', type: 'CITY' }] }] },
}
const happening = {
  killed: [2, 3, 5],
  injured: [2],
  days: ['1990-03-04'],
  countries: ['el salvador'],
  places: ['san miguel'],
}

function figures(templates: object[], happenings: object[]) {
  const gold = counts.gold.parse({ id: 'one', text: '', templates })
  const answer = counts.answers.parse({ id: 'one', happenings })
  return Object.fromEntries(counts.score([{ gold, answer }]).map(({ name, right, gold }) => [name, [right, gold]]))
}

test('should find each value of a template in the happening that gives it', () => {
  const none = [0, 0]
  expect(figures([template], [happening])).toEqual({
    killed: [1, 1],
    injured: none,
    day: [1, 1],
    country: [1, 1],
    town: [1, 1],
  })
})

test('should not let one happening answer for two templates', () => {
  expect(figures([template, template], [happening]).day).toEqual([1, 2])
})

test('should ask nothing where the key is optional, vague or open', () => {
  const vague = {
    casualties: { killed: { sum_of_numbers: 0, exact: false } },
    date: { alternatives: [{ start: null, end: '1990-03-04' }] },
    location: { alternatives: [{ country: null, path: [{ name: 'MORAZAN', type: 'DEPARTMENT' }] }] },
  }
  for (const templates of [[vague], [{ ...template, optional: true }]]) {
    expect(Object.values(figures(templates, [happening]))).toEqual(Array(5).fill([0, 0]))
  }
})

test('should take a part of a town for the town, not what lies beside it', () => {
  const path = [
    { name: 'SAN MIGUEL', type: 'CITY' },
    { name: 'EL CALVARIO', type: 'NEIGHBORHOOD' },
  ]
  const inTown = { ...template, location: { alternatives: [{ country: 'EL SALVADOR', path }] } }
  for (const places of [['el calvario'], ['san miguel']])
    expect(figures([inTown], [{ ...happening, places }]).town).toEqual([1, 1])
  expect(figures([inTown], [{ ...happening, places: ['near san miguel'] }]).town).toEqual([0, 1])
})

test('should have the report read with its dateline, and count fights and parts of towns', async () => {
  const gold = counts.gold.parse({
    id: 'one',
    dateline: 'LUMBO, 3 JAN 90',
    text: 'Rebels fought soldiers.',
    templates: [],
  })
  const given: string[] = []
  const place = { id: 'p1', name: 'northern Lumbo', country: 'MZ' }
  const event = { happening: 'h1', subType: 'Armed clash', factuality: 'happened', place: { id: 'p1' }, time: null }
  const reading = { events: [{ ...event, casualties: [] }], places: [place], times: [] } as unknown as Reading
  const answer = await counts.answer(gold, {
    read: async ({ text }) => {
      given.push(text)
      return reading
    },
  } as Tools)
  expect(given).toEqual(['LUMBO, 3 JAN 90 -- Rebels fought soldiers.'])
  expect(answer.happenings).toMatchObject([{ places: ['lumbo'], countries: ['mozambique'] }])
})
