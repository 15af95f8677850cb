import type { Reading, Statement } from '@sitrep/reader'
import { expect, it } from 'vitest'
import { hueOf, reportSpeakers } from '../src/parts/report-speakers.ts'

const text = 'The army said it. Residents said so. Colonel Ana Ruiz said more. residents agreed. It was said.'

function statement(id: string, words: string | null, speaker: string | null): Statement {
  const start = words === null ? 0 : text.indexOf(words)
  const source = words === null ? [] : [{ start, end: start + words.length }]
  return {
    id,
    source,
    cue: [],
    content: [],
    speaker,
    kind: 'says',
    vantage: 'official',
    hedged: null,
    via: [],
    within: null,
  }
}

function readingOf(statements: Statement[]): Reading {
  return { statements, actors: [{ id: 'a1', name: 'Army of the Coast' }] } as unknown as Reading
}

it('should number speakers in the order of the text, an actor once however it is called', () => {
  const statements = [
    statement('s1', 'The army', 'a1'),
    statement('s2', 'Residents', null),
    statement('s3', 'Colonel Ana Ruiz', 'a1'),
    statement('s4', 'residents', null),
  ]
  const { list, numbers } = reportSpeakers(readingOf(statements), text)
  expect(list.map(({ number, name, statements }) => [number, name, statements])).toEqual([
    [1, 'Army of the Coast', 2],
    [2, 'Residents', 2],
  ])
  expect([...numbers.values()]).toEqual([1, 2, 1, 2])
})

it('should keep a source without words apart from all named ones', () => {
  const { list } = reportSpeakers(readingOf([statement('s1', null, null), statement('s2', 'Residents', null)]), text)
  expect(list.map(({ name }) => name)).toEqual(['an unnamed source', 'Residents'])
})

it('should give the first eight speakers hues of their own', () => {
  const hues = [1, 2, 3, 4, 5, 6, 7, 8].map(hueOf)
  expect(new Set(hues).size).toBe(8)
  expect(hueOf(9)).toBe(hues[0])
})
