import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { crowd } from '../../test/crowd.ts'
import type { Filing } from '../store/filing.ts'
import type { ReadReport } from '../store/records.ts'
import { linksAmong } from './link.ts'
import { createLinker } from './linker.ts'
import { createMemoryFiling } from './memory-filing.ts'
import { inOrder, orderOf } from './order.ts'

const REPORTS = crowd(40)
const texts = new Map(REPORTS.map(({ report }) => [report.id, report.text]))
/** So few that the bounds on what is looked at are felt among forty reports. */
const PER_KEY = 5

function linkerOn(filing: Filing, isWhole: boolean) {
  return createLinker({ filing, textOf: (id) => texts.get(id)!, isWhole, perKey: PER_KEY })
}

/** All that linking says of these reports. */
function told(reports: readonly ReadReport[], filing: Filing) {
  const { incidents, reuse, stories } = linksAmong(inOrder(reports), filing)
  const shown = incidents.map(({ id, happenings, reasons }) => ({
    id,
    told: happenings.map((each) => ({ key: each.key, why: reasons.get(each) })),
  }))
  return { incidents: shown, reuse, stories: stories.storyOf }
}

function atOnce(reports: readonly ReadReport[]) {
  const filing = createMemoryFiling()
  const linker = linkerOn(filing, true)
  for (const read of reports) linker.add(read)
  linker.settle()
  return told(reports, filing)
}

describe('linking report by report', () => {
  it('should tell of enough to be worth comparing', () => {
    const { incidents, reuse, stories } = atOnce(REPORTS)
    expect(incidents.filter((incident) => incident.told.length > 1).length).toBeGreaterThan(1)
    expect(reuse.filter((edges) => edges.length > 0).length).toBeGreaterThan(4)
    expect(new Set(stories).size).toBeLessThan(REPORTS.length - 10)
  })

  it('should come to what linking all at once comes to, whatever was added, taken out and read anew in whatever order', () => {
    const step = fc.record({ report: fc.nat(REPORTS.length - 1), settle: fc.boolean() })
    fc.assert(
      fc.property(fc.array(step, { minLength: 5, maxLength: 60 }), (steps) => {
        const filing = createMemoryFiling()
        const linker = linkerOn(filing, false)
        const there = new Set<ReadReport>()
        for (const { report, settle } of steps) {
          const read = REPORTS[report]!
          // What is there is taken out, or as often read anew.
          if (there.has(read) && report % 2 === 0) {
            linker.remove(orderOf(read.report))
            there.delete(read)
          } else {
            linker.add(read)
            there.add(read)
          }
          if (settle) linker.settle()
        }
        linker.settle()
        expect(told([...there], filing)).toEqual(atOnce([...there]))
      }),
      { numRuns: 150 },
    )
  })

  it('should leave nothing behind of what is taken out', () => {
    const kept = new Set<string>()
    const inner = createMemoryFiling()
    const filing: Filing = {
      ...inner,
      put: (kind, order, record) => {
        kept.add(`${kind} ${order}`)
        inner.put(kind, order, record)
      },
      remove: (kind, order) => {
        kept.delete(`${kind} ${order}`)
        inner.remove(kind, order)
      },
      file: (key, order) => {
        kept.add(`${key} ${order}`)
        inner.file(key, order)
      },
      unfile: (key, order) => {
        kept.delete(`${key} ${order}`)
        inner.unfile(key, order)
      },
    }
    const linker = linkerOn(filing, false)
    for (const read of REPORTS) linker.add(read)
    linker.settle()
    for (const read of REPORTS) linker.remove(orderOf(read.report))
    linker.settle()
    expect([...kept]).toEqual([])
  })
})
