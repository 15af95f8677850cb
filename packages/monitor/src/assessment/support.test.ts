import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { draft, type Said } from '../../test/drafts.ts'
import { createBackground } from './background.ts'
import { assess } from './claims.ts'
import type { CountValue, Field } from './incident.ts'

const background = createBackground()
const assessed = (said: readonly Said[]) => assess(said.map(draft), background)
const killed = (said: readonly Said[]): Field => assessed(said).fields.killed!
const count = (min: number | null, max: number | null, more: Partial<CountValue> = {}): CountValue => ({
  ...{ min, max, approximate: false, status: 'unknown', scope: 'event' },
  ...more,
})
const several = count(3, null)
const rangeOf = ({ min, max }: CountValue): [number, number] => [min ?? 0, max ?? Number.POSITIVE_INFINITY]
const isApart = (a: CountValue, b: CountValue) => {
  const [[aLow, aHigh], [bLow, bHigh]] = [rangeOf(a), rangeOf(b)]
  return aHigh < bLow || bHigh < aLow
}

/** N, at least N, up to N, N to M. */
const anyRange = fc.oneof(
  fc.nat(60).map((n) => count(n, n)),
  fc.nat(60).map((n) => count(n, null)),
  fc.nat(60).map((n) => count(null, n)),
  fc.tuple(fc.nat(30), fc.nat(30)).map(([n, more]) => count(n, n + more)),
)
const DAYS = ['2023-03-05', '2023-03-06', '2023-03-07', null]
const anySaid: fc.Arbitrary<Said> = fc.record({
  value: anyRange,
  by: fc.constantFrom('ministry', 'police', 'monitor', 'fire brigade'),
  at: fc.constantFrom(...DAYS),
  hedged: fc.boolean(),
})
const someSaid = fc.array(anySaid, { minLength: 1, maxLength: 8 })

describe('support is entailment', () => {
  it('should never let "several" add an origin to any number, whoever says it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 3, max: 400 }),
        fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1 }),
        (n, by) => {
          const said = [{ value: count(n, n), by: 'x' }, ...by.map((one) => ({ value: several, by: one }))]
          const field = killed(said)
          const value = field.values.find(({ value }) => (value as CountValue).max === n)!
          expect(value.origins).toBe(1)
          expect(field.status).not.toBe('disputed')
        },
      ),
    )
  })

  it('should hold "at least five" and five compatible, and agree on neither', () => {
    const field = killed([
      { value: count(5, null), by: 'a' },
      { value: count(5, 5), by: 'b' },
    ])
    expect(field.status).toBe('compatible')
    expect(field.values.map(({ origins }) => origins)).toEqual([1, 1])
  })

  it('should count for each value the origins that say that very value, and never another', () => {
    fc.assert(
      fc.property(someSaid, (said) => {
        const { fields, claims } = assessed(said)
        const replaced = new Set(claims.map(({ supersedes }) => supersedes))
        for (const value of fields.killed!.values) {
          const own = claims.filter(({ id }) => value.claims.includes(id))
          expect(own.every((claim) => JSON.stringify(claim.value) === JSON.stringify(value.value))).toBe(true)
          expect(value.origins).toBeLessThanOrEqual(new Set(own.map(({ origin }) => origin)).size)
          expect(value.origins).toBeGreaterThan(0)
        }
        expect(replaced.size).toBeGreaterThan(0)
      }),
    )
  })

  it('should be agreed only where two origins give the same value, disputed only where two cannot both be true', () => {
    fc.assert(
      fc.property(someSaid, (said) => {
        const field = killed(said)
        const values = field.values.map(({ value }) => value as CountValue)
        if (field.status === 'agreed') expect(field.values.some(({ origins }) => origins > 1)).toBe(true)
        if (field.status === 'disputed') {
          expect(values.some((one) => values.some((other) => isApart(one, other)))).toBe(true)
        }
      }),
    )
  })

  it('should be disputed where two speakers who have said but one thing cannot both be right', () => {
    fc.assert(
      fc.property(anyRange, anyRange, (one, other) => {
        const field = killed([
          { value: one, by: 'a' },
          { value: other, by: 'b' },
        ])
        expect(field.status === 'disputed').toBe(isApart(one, other))
      }),
    )
  })
})

describe('an origin that has moved on', () => {
  const moved: Said[] = [
    { value: count(12, 12), by: 'ministry', at: '2023-03-05' },
    { value: count(12, 12), by: 'police', at: '2023-03-05' },
    { value: count(19, 19), by: 'ministry', at: '2023-03-07' },
  ]

  it('should no longer count for the value it gave before', () => {
    const { fields, claims } = assessed(moved)
    const twelve = fields.killed!.values.find(({ value }) => (value as CountValue).max === 12)!
    expect(twelve.origins).toBe(1)
    expect(fields.killed!.status).toBe('disputed')
    expect(claims.map(({ credibility }) => credibility)).toEqual([6, 4, 4])
    expect(claims[0]!.reasons[1]).toMatch(/given another value since/)
  })

  it('should make it agreed again where the other follows', () => {
    expect(killed([...moved, { value: count(19, 19), by: 'police', at: '2023-03-08' }]).status).toBe('agreed')
  })
})

describe('a toll of one speaker', () => {
  it('should never be disputed, whatever the order and the numbers', () => {
    const toll = fc.record({ value: anyRange, at: fc.constantFrom(...DAYS) })
    fc.assert(
      fc.property(fc.array(toll, { minLength: 1, maxLength: 6 }), (said) => {
        expect(['single-origin', 'updated']).toContain(killed(said).status)
      }),
    )
  })

  it('should update only with a later statement of that speaker, in the same field, status and scope', () => {
    const group = fc.record({
      status: fc.constantFrom('unknown', 'civilian'),
      scope: fc.constantFrom('event', 'day', 'since:2022-10-01'),
    })
    const any = fc.tuple(anySaid, group, fc.constantFrom('killed' as const, 'injured' as const))
    fc.assert(
      fc.property(fc.array(any, { minLength: 2, maxLength: 8 }), (given) => {
        const said = given.map(([one, more, field]) => ({
          ...one,
          field,
          value: { ...one.value, ...more } as CountValue,
        }))
        const { claims } = assessed(said)
        for (const claim of claims) {
          const earlier = claims.find(({ id }) => id === claim.supersedes)
          if (claim.supersedes === null) continue
          const [one, other] = [earlier!.value, claim.value] as [CountValue, CountValue]
          expect([earlier!.field, earlier!.speaker, one.status, one.scope]).toEqual([
            ...[claim.field, claim.speaker, other.status, other.scope],
          ])
          expect(Date.parse(earlier!.saidAt!)).toBeLessThan(Date.parse(claim.saidAt!))
        }
      }),
    )
  })

  it('should not be superseded by a late reprint of what was said first', () => {
    const { claims } = assessed([
      { value: count(12, 12), at: '2023-03-05' },
      { value: count(19, 19), at: '2023-03-06' },
      { value: count(12, 12), at: '2023-03-09' },
    ])
    expect(claims.map(({ supersedes }) => supersedes)).toEqual([null, claims[0]!.id, null])
  })

  it('should set two sources without a name against each other where their numbers cannot both be true', () => {
    const unnamed = (n: number): Said => ({ value: count(n, n), by: 'someone', origin: 'unnamed' })
    expect(killed([unnamed(4), unnamed(40)]).status).toBe('disputed')
    expect(killed([unnamed(4), unnamed(4)]).status).toBe('single-origin')
  })
})

describe('munitions', () => {
  const STAGES = ['fired', 'intercepted', 'landed', 'recovered']
  const shot = fc.record({ n: fc.nat(50), stage: fc.constantFrom(...STAGES), by: fc.constantFrom('a', 'b', 'c') })
  const said = ({ n, stage, by }: { n: number; stage: string; by: string }): Said => ({
    ...{ field: 'munitions', by, value: { min: n, max: n, approximate: false, stage, of: 'rocket' } },
  })

  it('should never be compared across stages', () => {
    fc.assert(
      fc.property(fc.uniqueArray(shot, { minLength: 2, selector: ({ stage }) => stage }), (shots) => {
        const { fields, claims } = assessed(shots.map(said))
        expect(['compatible', 'single-origin']).toContain(fields.munitions!.status)
        expect(new Set(claims.map(({ credibility }) => credibility))).toEqual(new Set([6]))
      }),
    )
  })

  it('should be disputed within one stage', () => {
    const both = [5, 9].map((n, i) => said({ n, stage: 'fired', by: `${i}` }))
    expect(assessed(both).fields.munitions!.status).toBe('disputed')
  })
})

describe('a value without a name', () => {
  const gunmen = { key: 'gunmen', name: 'gunmen', kind: 'people', vague: true }
  const front = { key: 'river-front', name: 'River Front', kind: 'armed group' }

  it('should corroborate and contradict nothing', () => {
    const { fields, claims } = assessed([
      { field: 'perpetrator', value: gunmen, by: 'a' },
      { field: 'perpetrator', value: gunmen, by: 'b' },
      { field: 'perpetrator', value: front, by: 'c' },
    ])
    expect(fields.perpetrator!.status).toBe('compatible')
    expect(claims.map(({ credibility }) => credibility)).toEqual([6, 6, 6])
  })
})
