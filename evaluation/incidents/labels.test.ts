import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

type Figure = [count: number, speaker: string]

interface Claim {
  field: string
  value: number | string
  who: string
  of?: string
  at?: string
  on?: string
}

interface Label {
  id: string
  published: string
  type: string[]
  place: string | null
  date: string[] | null
  killed: Figure[]
  injured: Figure | null
  perp: string | null
  background?: true
  claims: Claim[]
}

const SUB_TYPES = new Set([
  'Abduction/forced disappearance',
  'Agreement',
  'Air/drone strike',
  'Armed clash',
  'Arrests',
  'Attack',
  'Change to group/activity',
  'Chemical weapon',
  'Disrupted weapons use',
  'Excessive force against protesters',
  'Government regains territory',
  'Grenade',
  'Headquarters or base established',
  'Looting/property destruction',
  'Mob violence',
  'Non-state actor overtakes territory',
  'Non-violent transfer of territory',
  'Other',
  'Peaceful protest',
  'Protest with intervention',
  'Remote explosive/landmine/IED',
  'Sexual violence',
  'Shelling/artillery/missile attack',
  'Suicide bomb',
  'Violent demonstration',
])
const EVENT_FIELDS = new Set(['event', 'recalled-event'])
const NUMBER_FIELDS = new Set([
  'affected',
  'casualties',
  'count',
  'injured',
  'killed',
  'munitions',
  'possible',
  'recalled-injured',
  'recalled-killed',
  'toll',
  'toll-injured',
])
const NAME_FIELDS = new Set([
  'accused',
  'claimed',
  'confirmed',
  'denied',
  'injured-unknown',
  'killed-unknown',
  'launch',
  'not-claimed',
  'not-denied',
  'not-known',
  'outcome',
  'perpetrator',
  'planned',
  'reason',
  'recalled-claimed',
  'suspected',
  'target',
  'victim',
  'weapon',
])
const LABEL_KEYS = ['background', 'claims', 'date', 'id', 'injured', 'killed', 'perp', 'place', 'published', 'type']
const CLAIM_KEYS = ['at', 'field', 'of', 'on', 'value', 'who']
const LONGEST_PATTERN = 80

const read = (name: string): Label[] =>
  readFileSync(new URL(name, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Label)

const unseen = read('unseen.jsonl')
const tune = read('tune.jsonl')
const all = [...unseen, ...tune]
const order = (id: string) => createHash('sha1').update(id).digest('hex')

/** An empty string fits only where the outlet's own voice is allowed, as one of the alternatives. */
function expectPattern(pattern: string): void {
  expect(pattern.length).toBeGreaterThan(0)
  expect(pattern.length).toBeLessThanOrEqual(LONGEST_PATTERN)
  expect(new RegExp(pattern).test('')).toBe(pattern.split('|').includes('^$'))
}

/** A place, perpetrator, thing or name must name something, so it may not fit an empty string. */
function expectName(pattern: string): void {
  expectPattern(pattern)
  expect(new RegExp(pattern).test('')).toBe(false)
}

function expectDay(day: string): void {
  expect(day).toMatch(/^\d{4}-\d{2}(-\d{2})?$/)
  const whole = day.length === 7 ? `${day}-01` : day
  expect(new Date(`${whole}T00:00:00Z`).toISOString().slice(0, 10)).toBe(whole)
}

function expectFigure([count, speaker, ...more]: Figure): void {
  expect(Number.isInteger(count) && count >= 0).toBe(true)
  expectPattern(speaker)
  expect(more).toEqual([])
}

describe('labelled incidents', () => {
  it('keep 30 reports unseen and leave 54 to tune on', () => {
    expect([unseen.length, tune.length]).toEqual([30, 54])
    expect(new Set(all.map((label) => label.id)).size).toBe(84)
  })

  it('are split by the hash of the id', () => {
    const hashes = all.map((label) => order(label.id))
    expect(hashes).toEqual([...hashes].sort())
  })

  it.each(all.map((label) => [label.id, label] as const))('%s has the shape the scorer takes', (id, label) => {
    expect(id).toMatch(/^fakes-\d+$/)
    expect(Object.keys(label).filter((key) => !LABEL_KEYS.includes(key))).toEqual([])
    expect(label.published).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    expectDay(label.published)
    expect(label.type.length).toBeGreaterThan(0)
    for (const type of label.type) expect(SUB_TYPES).toContain(type)
    if (label.place !== null) expectName(label.place)
    if (label.perp !== null) expectName(label.perp)
    if (label.date !== null) {
      expect(label.date.length).toBeGreaterThan(0)
      for (const day of label.date) {
        expectDay(day)
        expect(day <= label.published).toBe(true)
      }
    }
    expect([undefined, true]).toContain(label.background)
    label.killed.forEach(expectFigure)
    if (label.injured !== null) expectFigure(label.injured)
  })

  it.each(all.map((label) => [label.id, label] as const))('%s has claims of known fields', (_, label) => {
    for (const claim of label.claims) {
      expect(Object.keys(claim).filter((key) => !CLAIM_KEYS.includes(key))).toEqual([])
      expectPattern(claim.who)
      if (claim.of !== undefined) expectName(claim.of)
      if (claim.at !== undefined) expectName(claim.at)
      if (claim.on !== undefined) expectDay(claim.on)
      if (EVENT_FIELDS.has(claim.field)) expect(SUB_TYPES).toContain(claim.value)
      else if (NUMBER_FIELDS.has(claim.field)) expect(Number.isInteger(claim.value)).toBe(true)
      else if (NAME_FIELDS.has(claim.field)) expectName(String(claim.value))
      else expect(claim.field).toBe('part')
    }
  })
})
