import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { draft, type Said } from '../../test/drafts.ts'
import { createBackground } from './background.ts'
import { assess } from './claims.ts'
import { type Bearing, credibilityOf } from './credibility.ts'
import type { CountValue, FieldName } from './incident.ts'
import { relate } from './values.ts'

const count = (min: number, max: number | null, status = 'unknown'): CountValue => ({
  ...{ min, max, approximate: false, status, scope: 'event' },
})
const front = { key: 'river-front', name: 'River Front', kind: 'armed group' }
const army = { key: 'osk-army', name: 'Osk army', kind: 'state force' }
const assessed = (said: readonly Said[], background = createBackground()) => assess(said.map(draft), background).claims

const FIELDS: FieldName[] = ['type', 'perpetrator', 'claimedBy', 'accused', 'killed', 'munitions', 'place', 'outcome']
const anyBearing: fc.Arbitrary<Bearing> = fc.record({
  field: fc.constantFrom(...FIELDS),
  isAside: fc.boolean(),
  isDenial: fc.boolean(),
  isVague: fc.boolean(),
  isReplaced: fc.boolean(),
  isHedged: fc.boolean(),
  isAdmission: fc.boolean(),
  origins: fc.integer({ min: 1, max: 4 }),
  unhedged: fc.nat(4),
  contradictedBy: fc.nat(2),
  entailedBy: fc.nat(2),
  compatibleWith: fc.nat(2),
})

describe('credibility', () => {
  it('should be 1 only with two independent origins, no open contradiction and no hedge, always', () => {
    fc.assert(
      fc.property(anyBearing, (bearing) => {
        if (credibilityOf(bearing).grade !== 1) return
        expect(bearing.origins).toBeGreaterThan(1)
        expect(bearing.unhedged).toBeGreaterThan(1)
        expect(bearing.contradictedBy).toBe(0)
        expect(['perpetrator', 'claimedBy', 'accused', 'denied']).not.toContain(bearing.field)
      }),
      { numRuns: 1000 },
    )
  })

  it('should never be 5 from a machine, and always have a reason', () => {
    fc.assert(
      fc.property(anyBearing, (bearing) => {
        const { grade, reason } = credibilityOf(bearing)
        expect(grade).not.toBe(5)
        expect(reason).not.toBe('')
      }),
    )
  })

  it('should be 1 for no claim of any set that another origin contradicts', () => {
    const said = fc.record({
      value: fc.tuple(fc.integer({ min: 1, max: 6 }), fc.boolean()).map(([n, open]) => count(n, open ? null : n)),
      by: fc.constantFrom('a', 'b', 'c', 'd'),
      at: fc.constantFrom('2023-03-05', '2023-03-06', null),
    })
    fc.assert(
      fc.property(fc.array(said, { minLength: 2, maxLength: 9 }), (given) => {
        const { claims, fields } = assess(given.map(draft), createBackground())
        for (const { id, credibility } of claims) {
          if (credibility !== 1) continue
          const value = fields.killed!.values.find((one) => one.claims.includes(id))!
          expect(value.origins).toBeGreaterThan(1)
          const live = claims.filter(({ reasons }) => !/given another value since/.test(reasons[1]!))
          const values = live.map((claim) => claim.value as CountValue)
          expect(values.filter((other) => relate('killed', other, value.value) === 'contradicts')).toEqual([])
        }
      }),
      { numRuns: 300 },
    )
  })

  const mark = (said: Said, ...others: Said[]) => assessed([said, ...others])[0]!.credibility

  it('should follow the table of docs/grades.md', () => {
    const twelve = { value: count(12, 12), by: 'a' }
    expect(mark(twelve)).toBe(6)
    expect(mark(twelve, { ...twelve, by: 'b' })).toBe(1)
    expect(mark(twelve, { ...twelve, by: 'b', hedged: true })).toBe(2)
    expect(mark(twelve, { ...twelve, by: 'b' }, { value: count(30, 30), by: 'c' })).toBe(3)
    expect(mark(twelve, { value: count(30, 30), by: 'c' })).toBe(4)
    const several = { value: count(3, null), by: 'a' }
    expect(mark(several, { ...twelve, by: 'b' })).toBe(2)
    expect(mark({ ...several, hedged: true }, { ...twelve, by: 'b' })).toBe(3)
    expect(mark(twelve, { ...several, by: 'b' })).toBe(3)
    expect(mark({ ...twelve, hedged: true })).toBe(6)
  })

  it('should not take an accusation for a finding, however many make it, nor a perpetrator for confirmed', () => {
    expect(mark({ field: 'accused', value: front, by: 'a' }, { field: 'accused', value: front, by: 'b' })).toBe(3)
    const stated: Said = { field: 'perpetrator', value: front, by: 'a' }
    expect(mark(stated, { ...stated, by: 'b' })).toBe(2)
  })

  it('should rise where a side owns its own dead or the civilians it killed, and not where it tells of its enemy’s', () => {
    const dead = { value: count(4, 4, 'military'), by: 'osk-army' }
    expect(mark({ ...dead, harmed: 'osk-army' })).toBe(2)
    expect(mark({ ...dead, harmed: 'river-front' })).toBe(6)
    const claimed: Said = { field: 'claimedBy', value: army, by: 'osk-army' }
    const civilians = { value: count(4, 4, 'civilian'), by: 'osk-army' }
    expect(mark(civilians, claimed)).toBe(2)
    expect(mark(civilians, { ...claimed, field: 'accused', by: 'river-front' })).toBe(6)
    expect(mark({ value: count(4, 4, 'fighter'), by: 'osk-army' }, claimed)).toBe(6)
    expect(mark({ ...civilians, hedged: true }, claimed)).toBe(3)
    expect(mark({ value: count(0, 0, 'civilian'), by: 'osk-army' }, claimed)).toBe(6)
  })

  it('should be lowered for nobody by a party’s denial, which is 6 itself', () => {
    const twelve = { value: count(12, 12), by: 'a' }
    const denial: Said = { value: count(12, 12), by: 'osk-army', polarity: 'denies', vantage: 'party' }
    expect(assessed([twelve, { ...twelve, by: 'b' }, denial]).map(({ credibility }) => credibility)).toEqual([1, 1, 6])
  })
})

describe('reliability', () => {
  const own = {
    ...{ aliases: [], domains: [], country: null, sourceScale: null, owner: null, asOf: null },
    kind: 'outlet' as const,
  }
  const said: Said = { value: count(3, 3), by: 'ministry' }

  it('should be F, "cannot be judged", where nothing is known of outlet or speaker', () => {
    const [claim] = assessed([{ ...said, vantage: 'unstated' }])
    expect([claim!.reliability, claim!.outletReliability]).toEqual(['F', 'F'])
    expect(claim!.reasons).toEqual([
      'F: how the source knows is not said',
      '6: nothing speaks for or against it',
      'F: outlet, Hill Herald: its record has not been assessed',
    ])
  })

  it('should be the list’s for speaker and outlet, each with its reasons, kept apart', () => {
    const background = createBackground({
      sources: [
        { ...own, key: 'hill-herald', name: 'Hill Herald', reliability: 'B', reasons: ['corrects itself'] },
        { ...own, kind: 'speaker', key: 'ministry', name: 'Ministry', reliability: 'C', reasons: ['slow but right'] },
      ],
    })
    const [claim] = assessed([said], background)
    expect([claim!.reliability, claim!.outletReliability]).toEqual(['C', 'B'])
    expect([claim!.reasons[0], claim!.reasons[2]]).toEqual([
      'C: slow but right',
      'B: outlet, Hill Herald: corrects itself',
    ])
  })

  it('should be lower for who speaks of a deed laid at its own door, not for others', () => {
    const accused: Said = { field: 'accused', value: front, by: 'ministry' }
    const [own, other] = assessed([{ ...said, by: 'river-front' }, said, accused])
    expect([own!.reliability, other!.reliability]).toEqual(['D', 'C'])
  })

  it('should be lower for the organ of who is said to have done it, not for an organ of another', () => {
    const state = { key: 'government-of-sy', name: 'Syrian government', kind: 'government' }
    const accused: Said = { field: 'accused', value: state, by: 'ministry' }
    expect(assessed([{ ...said, outlet: 'SANA' }, accused])[0]!.outletReliability).toBe('D')
    expect(assessed([{ ...said, outlet: 'SANA' }])[0]!.outletReliability).toBe('F')
    expect(assessed([{ ...said, outlet: 'WAFA' }, accused])[0]!.outletReliability).toBe('F')
  })
})
