import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Reading } from '@sitrep/reader'
import { beforeAll, describe, expect, it } from 'vitest'
import { deriveIncidents } from '../src/assessment/derive.ts'
import type { FieldName, Incident } from '../src/assessment/incident.ts'
import { takeIn } from '../src/intake/intake.ts'
import { openReader } from '../src/intake/reader.ts'
import { readerInput } from '../src/intake/report.ts'
import type { ReadReport } from '../src/store/records.ts'

const EXAMPLES = fileURLToPath(new URL('../../../examples', import.meta.url))

interface Expected {
  shows: string
  reports: string[]
  type: string
  day: string | null
  title?: { not: string }
  fields?: Partial<Record<FieldName, { status?: string; values?: string[]; counts?: number[] }>>
  absent?: FieldName[]
  relations?: string[]
}

const expectations = JSON.parse(readFileSync(`${EXAMPLES}/expectations.json`, 'utf8')) as {
  incidents: Expected[]
  notWar: string[]
  unread: string[]
}

describe('the sample reports', () => {
  let reports: ReadReport[]
  let incidents: Incident[]

  beforeAll(async () => {
    const reader = await openReader()
    reports = []
    for await (const taken of takeIn(`${EXAMPLES}/reports`, { sample: true })) {
      if (!('report' in taken) || taken.name.endsWith('README.md')) continue
      const report = { ...taken.report, title: taken.report.title ?? taken.name.split('/').at(-1)! }
      reports.push({ report, reading: reader.read(readerInput(taken.report)) })
    }
    incidents = deriveIncidents(reports)
  })

  const titleOf = (id: string) => reports.find(({ report }) => report.id === id)?.report.title
  const readingOf = (title: string): Reading => reports.find(({ report }) => report.title === title)!.reading
  const typesOf = (incident: Incident) =>
    incident.fields.type?.values.map(({ value }) => ('name' in value ? value.name : '')) ?? []
  const find = ({ reports: titles, type, day }: Expected) =>
    incidents.filter(
      (incident) =>
        titles.every((title) => incident.reports.some((id) => titleOf(id) === title)) &&
        typesOf(incident).includes(type) &&
        (day === null ? !incident.when.earliest : incident.when.earliest?.startsWith(day)),
    )

  it('should be at least 24, with one in each format', () => {
    expect(reports.length).toBeGreaterThanOrEqual(24)
  })

  describe.each(expectations.incidents)('$shows', (expected) => {
    it('should be one incident of its type, day and reports', () => {
      const found = find(expected)
      const near = incidents
        .filter((incident) => incident.reports.some((id) => titleOf(id) === expected.reports[0]))
        .map((incident) => ({
          title: incident.title,
          types: typesOf(incident),
          when: incident.when.earliest,
          reports: incident.reports.map(titleOf),
        }))
      expect(found, JSON.stringify(near, null, 1)).toHaveLength(1)
    })

    it('should have the fields that are said, and none that is not', () => {
      const [incident] = find(expected)
      expect(incident).toBeDefined()
      for (const [name, field] of Object.entries(expected.fields ?? {})) {
        const found = incident!.fields[name as FieldName]
        expect(found, `${name} of ${incident!.title}`).toBeDefined()
        if (field.status) expect(found!.status, name).toBe(field.status)
        const names = found!.values.map(({ value }) => ('name' in value ? value.name : ''))
        for (const value of field.values ?? []) expect(names, name).toContain(value)
        const counts = found!.values.map(({ value }) => ('min' in value ? value.min : null))
        for (const count of field.counts ?? []) expect(counts, name).toContain(count)
      }
      for (const name of expected.absent ?? []) expect(incident!.fields[name], name).toBeUndefined()
      if (expected.title) expect(incident!.title).not.toMatch(new RegExp(expected.title.not, 'i'))
      for (const kind of expected.relations ?? []) expect(incident!.relations.map((one) => one.kind)).toContain(kind)
    })
  })

  it('should count two prints of one wire text as one origin', () => {
    const prints = [
      'Rockets target coalition base in Syria, Iraq opens search',
      'Iraq hunts for “outlaws” after rockets cross border',
    ]
    const [night] = find(expectations.incidents[0]!)
    const origins = prints.map(
      (title) => new Set(night!.claims.filter(({ report }) => titleOf(report) === title).map(({ origin }) => origin)),
    )
    expect(origins[0]).toEqual(origins[1])
  })

  it.each(expectations.notWar)('should make no violent incident of “%s”', (title) => {
    expect(readingOf(title).relevant).toBe(false)
    expect(incidents.filter(({ reports: ids }) => ids.some((id) => titleOf(id) === title))).toEqual([])
  })

  it.each(expectations.unread)('should say that “%s” is not read', (title) => {
    const reading = readingOf(title)
    expect(reading.language).not.toBe('en')
    expect([...reading.statements, ...reading.events]).toEqual([])
  })

  it('should mark every incident as a sample that no person has reviewed', () => {
    expect(incidents.length).toBeGreaterThan(12)
    for (const incident of incidents) expect(incident).toMatchObject({ sample: true, review: 'machine' })
  })

  it('should be the same incidents in whatever order the reports come', () => {
    expect(deriveIncidents([...reports].reverse())).toEqual(incidents)
  })
})
