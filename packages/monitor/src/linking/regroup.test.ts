import { describe, expect, it } from 'vitest'
import { attack, decided } from '../../test/attacks.ts'
import type { About } from '../store/decision.ts'
import type { ReadReport } from '../store/records.ts'
import { link } from './link.ts'
import { regroup } from './regroup.ts'
import { placeOf } from './told-places.ts'

const a = attack('a')
const b = attack('b', { at: '2023-03-05T19:00:00Z' })
const far = attack('far', { town: 'Bentu', at: '2023-03-05T20:00:00Z' })

function regrouped(reports: ReadReport[], ...abouts: About[]) {
  const { links, unapplied } = regroup(link(reports), decided(...abouts))
  const incidents = links.incidents.map(({ id, happenings }) => ({
    id,
    reports: happenings.map((one) => one.read.report.id),
  }))
  return { incidents, unapplied, groups: incidents.map(({ reports }) => reports) }
}

/** Where the incidents of these reports are told. */
function places(reports: ReadReport[]) {
  return link(reports).incidents.map(({ happenings }) => happenings.map(placeOf))
}

describe('merging', () => {
  const [kolari, bentu] = places([a, b, far]) as [never, never]
  const merge: About = { kind: 'merge', incidents: [kolari, bentu] }

  it('should make one incident of two, under the id of the earlier', () => {
    const before = regrouped([a, b, far])
    const after = regrouped([a, b, far], merge)
    expect(before.groups).toEqual([['a', 'b'], ['far']])
    expect(after.groups).toEqual([['a', 'b', 'far']])
    expect(after.incidents[0]!.id).toBe(before.incidents[0]!.id)
  })

  it('should take in what joins either of them later', () => {
    const late = attack('late', { town: 'Bentu', at: '2023-03-06T02:00:00Z' })
    expect(regrouped([a, b, far, late], merge).groups).toEqual([['a', 'b', 'far', 'late']])
  })

  it('should hold when a newer reader numbers and bounds the happenings otherwise', () => {
    const reread = [a, b, far].map((read) => {
      const events = read.reading.events.map((event) => ({
        ...event,
        happening: `x${event.happening}`,
        trigger: { ...event.trigger, end: event.trigger.end + 4 },
      }))
      return { ...read, reading: { ...read.reading, events } }
    })
    expect(regrouped(reread, merge).groups).toEqual([['a', 'b', 'far']])
  })

  it('should say why it is not applied when one of them is gone, and change nothing', () => {
    const { groups, unapplied } = regrouped([a, b], merge)
    expect(groups).toEqual([['a', 'b']])
    expect(unapplied).toEqual([{ number: 1, why: 'fewer than two of these incidents are still told by a report' }])
  })
})

describe('splitting', () => {
  const [[inA, inB]] = places([a, b]) as [[never, never]]

  it('should leave the id with the rest, whichever part is taken out', () => {
    const { incidents: before } = regrouped([a, b])
    const later = regrouped([a, b], { kind: 'split', taken: [inB], left: [inA] }).incidents
    expect(later.map(({ reports }) => reports)).toEqual([['a'], ['b']])
    expect(later[0]!.id).toBe(before[0]!.id)
    const anchor = regrouped([a, b], { kind: 'split', taken: [inA], left: [inB] }).incidents
    expect(anchor.find(({ reports }) => reports[0] === 'b')!.id).toBe(before[0]!.id)
    expect(new Set(anchor.map(({ id }) => id)).size).toBe(2)
  })

  it('should undo a merge by hand, part by part, with ids of before', () => {
    const [kolari, bentu] = places([a, far]) as [never[], never[]]
    const before = regrouped([a, far]).incidents
    const merge: About = { kind: 'merge', incidents: [kolari, bentu] }
    expect(regrouped([a, far], merge, { kind: 'split', taken: bentu, left: kolari }).incidents).toEqual(before)
  })

  it('should leave with the rest what joins later', () => {
    const late = attack('late', { at: '2023-03-06T02:00:00Z' })
    expect(regrouped([a, b, late], { kind: 'split', taken: [inB], left: [inA] }).groups).toEqual([['a', 'late'], ['b']])
  })

  it('should not be applied where nothing is left', () => {
    const { groups, unapplied } = regrouped([b], { kind: 'split', taken: [inB], left: [inA] })
    expect(groups).toEqual([['b']])
    expect(unapplied).toEqual([{ number: 1, why: 'nothing is left of what it was taken out of' }])
  })
})
