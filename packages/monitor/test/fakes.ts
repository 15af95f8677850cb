import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Reader, Reading, ReportInput } from '@sitrep/reader'
import type { Background } from '../src/assessment/background.ts'
import type { Assessed } from '../src/assessment/trace.ts'
import { acceptReport, type ReportFields } from '../src/intake/report.ts'
import type { Decision } from '../src/store/decision.ts'
import type { ReadReport, StoredReport } from '../src/store/records.ts'
import type { Derived, Work } from '../src/store/store.ts'

/** A reader that finds sentences, and war wherever a text says "war": enough for what lies around the reader. */
export function fakeReader(version = 'fake-reader 1'): Reader {
  return { version, read: (report) => readingOf(report, version) }
}

export function readingOf(report: ReportInput, version = 'fake-reader 1'): Reading {
  const { text, title = null, publisher = null, publishedAt = null, url = null } = report
  if (text.includes('BREAK THE READER')) throw new Error('broken on purpose')
  return {
    id: report.id ?? '',
    reader: version,
    language: text.startsWith('Le ') ? 'fr' : 'en',
    report: { title, publisher, publishedAt, url, wire: [] },
    relevant: /\bwar\b/i.test(text),
    sentences: [...text.matchAll(/[^.]+\.?/g)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    })),
    statements: [],
    events: [],
    actors: [],
    things: [],
    places: [],
    times: [],
    facts: [],
  }
}

type Make = (
  reports: ReadReport[],
  decisions: readonly Decision[],
  background?: Background,
) => Pick<Derived, 'incidents' | 'unapplied'>

/** A derivation of all reports at once, whatever has changed. */
export function allAtOnce(make: Make): (work: Work, background?: Background) => Iterable<Derived> {
  return ({ all, decisions }, background) => [
    { ...make(all(), decisions, background), replaced: 'all', judged: 'all', basis: 'a test' },
  ]
}

/** One incident for each report that tells of war, told in the report's own first words. */
export const fakeDerive = allAtOnce((reports) => ({
  incidents: reports.filter(({ reading }) => reading.relevant).map(incidentOf),
  unapplied: [],
}))

export function incidentOf({ report }: ReadReport): Assessed {
  return {
    id: `i-${report.id.slice(0, 8)}`,
    title: report.text.slice(0, 60),
    when: { edtf: null, earliest: report.publishedAt, latest: report.publishedAt },
    where: { name: null, latitude: null, longitude: null, radiusKm: null, country: null, admin1: null },
    review: 'machine',
    reviewed: null,
    sample: report.sample,
    fields: {},
    claims: [],
    reports: [report.id],
    happenings: [{ report: report.id, start: 0, end: 3, subType: 'Attack', reasons: [] }],
    origins: [],
    independence: { nodes: [], edges: [] },
    decisions: [],
    trace: { occurrence: null, filing: null, happenings: [], remarks: [], ties: [] },
  }
}

export function report(
  fields: Partial<ReportFields> & { text: string },
  options: { sample?: boolean } = {},
): StoredReport {
  return acceptReport(fields, 'a test', options)
}

/** A folder for one test, and how to take it away again. */
export function temporaryFolder(): { path: (name: string) => string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'sitrep-test-'))
  return { path: (name) => join(folder, name), remove: () => rmSync(folder, { recursive: true, force: true }) }
}
