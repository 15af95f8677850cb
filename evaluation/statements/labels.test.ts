import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

interface Label {
  cue: [number, number]
  source: [number, number] | null
  kind: string
  vantage: string
  hedged?: [number, number]
  drawn: string
}

interface Line {
  id: string
  statements: Label[]
}

const KINDS = ['says', 'accuses', 'claims-responsibility', 'denies', 'confirms', 'warns', 'reports']
const VANTAGES = [
  'official',
  'party',
  'monitor',
  'eyewitness',
  'medical',
  'resident',
  'anonymous',
  'outlet',
  'unstated',
]
const DRAWN = ['window', 'denies', 'confirms', 'warns', 'claims', 'accuses', 'reports', 'who']
const KEYS = ['cue', 'drawn', 'hedged', 'kind', 'source', 'vantage']

const read = (name: string): Line[] =>
  readFileSync(new URL(name, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line)

const unseen = read('unseen.jsonl')
const tune = read('tune.jsonl')
const all = [...unseen, ...tune]
const count = (lines: readonly Line[]) => lines.reduce((sum, { statements }) => sum + statements.length, 0)
const sha1 = (id: string) => createHash('sha1').update(id).digest('hex')

function expectSpan([start, end]: [number, number]): void {
  expect(Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end).toBe(true)
}

describe('labelled statements', () => {
  it('keep 100 unseen and leave 220 to tune on', () => {
    expect([count(unseen), count(tune)]).toEqual([100, 220])
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
  })

  it('are split by the hash of the id', () => {
    const hashes = all.map(({ id }) => sha1(id))
    expect(hashes).toEqual([...hashes].sort())
  })

  it('leave out the reports that incidents keep unseen', () => {
    const kept = readFileSync(new URL('../incidents/unseen.jsonl', import.meta.url), 'utf8')
    const ids = new Set([...kept.matchAll(/"id": ?"([^"]+)"/g)].map((match) => match[1]))
    expect(ids.size).toBe(30)
    expect(all.filter(({ id }) => ids.has(id))).toEqual([])
  })

  it.each(all.map((line) => [line.id, line] as const))('%s has the shape the scorer takes', (id, { statements }) => {
    expect(id).toMatch(/^fakes-\d+(?:-\d+)?$/)
    for (const label of statements) {
      expect(Object.keys(label).filter((key) => !KEYS.includes(key))).toEqual([])
      for (const span of [label.cue, label.source, label.hedged]) if (span) expectSpan(span)
      expect(KINDS).toContain(label.kind)
      expect(VANTAGES).toContain(label.vantage)
      expect(DRAWN).toContain(label.drawn)
    }
  })
})
