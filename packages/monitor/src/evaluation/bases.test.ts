import { expect, test } from 'vitest'
import { bases } from './bases.ts'

function figures(keys: object[], perpetrators: object[]) {
  const gold = bases.gold.parse({ id: 'one', text: '', templates: [{ details: { PerpOrg: keys } }, { details: null }] })
  const answer = bases.answers.parse({ id: 'one', perpetrators })
  const scored = bases.score([{ gold, answer }])
  return Object.fromEntries(scored.map(({ name, right, gold }) => [name, [right, gold]]))
}

const front = { mentions: ['NORTHERN FRONT', 'THE FRONT'], confidence: ['CLAIMED OR ADMITTED'] }

test('should ask on what those are named whom key and reading both name', () => {
  const said = [{ names: ['the Northern Front'], bases: ['claimed', 'outlet'] }]
  expect(figures([front, { mentions: ['RIVER GUARD'], confidence: ['POSSIBLE'] }], said)).toMatchObject({
    basis: [1, 1],
    'claimed or admitted': [1, 1],
    possible: [0, 0],
    found: [1, 2],
  })
})

test('should not take a suspicion for a fact, nor a fact for a suspicion', () => {
  const suspected = { ...front, confidence: ['SUSPECTED OR ACCUSED BY AUTHORITIES'] }
  expect(figures([suspected], [{ names: ['Northern Front'], bases: ['outlet'] }]).basis).toEqual([0, 1])
  const reported = { ...front, confidence: ['REPORTED AS FACT'] }
  expect(figures([reported], [{ names: ['Northern Front'], bases: ['accused', 'accused', 'outlet'] }]).basis).toEqual([
    0, 1,
  ])
})

test('should hold a key that occurs in two templates for one, right on either ground', () => {
  const also = { mentions: ['FRONT', 'NORTHERN FRONT'], confidence: ['REPORTED AS FACT'] }
  expect(figures([front, also], [{ names: ['front'], bases: ['outlet'] }])).toMatchObject({
    basis: [1, 1],
    found: [1, 1],
  })
})

test('should count nobody right whom the key acquits', () => {
  const acquitted = { ...front, confidence: ['ACQUITTED'] }
  for (const basis of ['claimed', 'accused', 'outlet']) {
    expect(figures([acquitted], [{ names: ['Northern Front'], bases: [basis] }]).basis).toEqual([0, 1])
  }
})
