import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NIGHT, night } from '../../test/night.ts'
import { tell } from '../../test/readings.ts'
import { deriveIncidents } from '../assessment/derive.ts'
import { attributionSentence } from './attribution.ts'
import { csvLine, toCsv } from './csv.ts'
import { CLAIM_COLUMNS, exportClaims } from './export-claims.ts'
import { exportIncidents, INCIDENT_COLUMNS } from './export-incidents.ts'
import { listIncidents } from './incidents-list.ts'
import { showIncident } from './show.ts'
import { wrap } from './text-table.ts'

const incidents = deriveIncidents(night())
const attack = incidents.find(({ reports }) => reports.length === NIGHT.length)!
const reports = night().map(({ report }) => report)
const sampled = deriveIncidents(NIGHT.map((told) => tell({ ...told, sample: true })))

/** A CSV reader by RFC 4180, to read back what was written. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]]
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,"\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain!)
    if (end === '\r\n') rows.push([])
  }
  return rows.slice(0, -1)
}

describe('csv', () => {
  it('should give back what was put in, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 2 })), (rows) => {
        const read = parseCsv(toCsv(['a', 'b'], rows))
        const plain = (cell: string) => cell.replace(/^'(?=\s*[=+\-@\t\r＝＋－＠])/, '')
        expect(read.slice(1).map((row) => row.map(plain))).toEqual(rows.map((row) => row.map(plain)))
      }),
    )
  })

  it('should not let a cell open a formula', () => {
    expect(csvLine(['=HYPERLINK("x")', '+1', '-1', '@x', ' =1'])).toBe(`"'=HYPERLINK(""x"")",'+1,'-1,'@x,' =1\r\n`)
  })

  it('should leave a negative number a number', () => {
    expect(csvLine([-1.25, null, true])).toBe('-1.25,,true\r\n')
  })
})

describe('exports', () => {
  const documented = readFileSync(new URL('../../../../docs/exports.md', import.meta.url), 'utf8')
  const columnsUnder = (heading: string) => {
    const section = documented.split(/^## /m).find((part) => part.startsWith(heading))!
    return [...section.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name)
  }

  it('should have the columns that are documented, in that order', () => {
    expect(CLAIM_COLUMNS.map(({ name }) => name)).toEqual(columnsUnder('claims'))
    expect(INCIDENT_COLUMNS.map(({ name }) => name)).toEqual(columnsUnder('incidents'))
  })

  it('should have one row for each claim and each incident', () => {
    const claims = incidents.reduce((sum, incident) => sum + incident.claims.length, 0)
    expect(parseCsv(exportClaims(incidents))).toHaveLength(1 + claims)
    expect(parseCsv(exportIncidents(incidents))).toHaveLength(1 + incidents.length)
  })

  it('should name no perpetrator that has not claimed it, and keep the accusation in the notes', () => {
    const [header, ...rows] = parseCsv(exportIncidents([attack]))
    const cell = (name: string) => rows[0]![header!.indexOf(name)]
    expect(cell('perpetrator')).toBe('Unidentified Armed Group (Syria)')
    expect(cell('title')).not.toContain('Resistance')
    expect(cell('notes')).toContain('Syrian Observatory for Human Rights accuses Islamic Resistance in Iraq')
  })

  it('should say who denies it of whom, where another than the accused denies it', () => {
    const denying = (source: string, key: string) => {
      const told = tell({
        id: 'a',
        text: `Shells hit a market on Sunday. ${source} denied that the Osk army had fired.`,
        actors: {
          [source]: { kind: 'government', actor: key, name: source },
          'Osk army': { kind: 'state force', actor: 'osk-army' },
        },
        statements: [{ id: 's1', source, cue: 'denied', speaker: source, kind: 'denies', vantage: 'party' }],
        events: [
          { trigger: 'hit', weapons: ['Shells'] },
          { trigger: 'fired', by: ['s1'], factuality: 'denied', perpetrators: { 'Osk army': 'accused' } },
        ],
      })
      return attributionSentence(deriveIncidents([told])[0]!)
    }
    expect(denying('Tarn ministry', 'tarn-ministry')).toMatch(/Tarn ministry denies that Osk army did it/)
    expect(denying('Osk army', 'osk-army')).toMatch(/Osk army denies it/)
  })

  it('should mark every row of sample reports', () => {
    for (const csv of [exportClaims(sampled), exportIncidents(sampled)]) {
      expect(
        parseCsv(csv)
          .slice(1)
          .every(([sample]) => sample === 'SAMPLE'),
      ).toBe(true)
    }
    expect(parseCsv(exportIncidents(incidents))[1]![0]).toBe('')
  })
})

describe('an incident in text', () => {
  const shown = showIncident(attack, reports)

  it('should say why each report is there, and whose text it has, only where that is asked', () => {
    const why = showIncident(attack, reports, { reasons: true })
      .split('WHY EACH REPORT IS HERE')[1]!
      .split('ORIGINS')[0]!
    expect(why.match(/the incident begins with it/g)).toHaveLength(1)
    expect(why.match(/^\S.* \(.*\)$/gm)).toHaveLength(NIGHT.length)
    expect(why).toMatch(/\(wire-2\)\n(- .*\n( .*\n)*)- beside wire-1 it has the same text/)
    expect(shown).not.toContain('WHY EACH')
  })

  it('should say what is agreed, who accuses whom, and that no person has reviewed it', () => {
    const words = shown.replace(/\s+/g, ' ')
    expect(words).toContain('munitions 5 rockets fired (2 origins)')
    expect(words).toContain('In these reports nobody claims it')
    expect(words).toContain('Syrian Observatory for Human Rights accuses Islamic Resistance in Iraq')
    expect(words).toContain('machine — not reviewed by a person')
  })

  it('should fit eighty columns, the list as well', () => {
    for (const text of [shown, listIncidents(incidents), listIncidents(sampled)]) {
      for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
    }
  })

  it('should mark what comes from sample reports', () => {
    expect(showIncident(sampled[0]!)).toContain('SAMPLE')
    expect(listIncidents(sampled).match(/SAMPLE/g)).toHaveLength(sampled.length)
    expect(shown).not.toContain('SAMPLE')
  })

  it('should name every report and every origin', () => {
    for (const { publisher } of reports) expect(shown).toContain(publisher)
    expect(shown).toContain('Syrian Observatory for Human Rights, through Salim Aziz')
  })

  it('should tell once what the record has of remarks on one time, and again of another', () => {
    const remark = (words: string, from: string | null) => ({
      ...{ report: 'r', statements: [], words, start: 0, end: 9, record: null },
      since: from === null ? null : { from, to: '2024-04-21' },
    })
    const said = [
      remark('first in weeks', '2024-02-10'),
      remark('a rare attack', '2024-02-10'),
      remark('a first', null),
    ]
    const pace = showIncident({ ...attack, context: { ...attack.context, said } })
      .split('\nPACE\n')[1]!
      .replace(/\s+/g, ' ')
    expect(pace).toContain('“first in weeks” (r), “a rare attack” (r). Record: no date or place')
    expect(pace).toContain('- “a first” (r). Record: the words name no day')
    expect(pace.match(/Record:/g)).toHaveLength(2)
  })

  it('should not pass a report’s control characters to the terminal', () => {
    const title = '\u001b[2Jcleared'
    expect(showIncident({ ...attack, title }, reports)).not.toContain('\u001b')
  })
})

describe('wrapping', () => {
  it('should cut a long word after a slash or hyphen where it has one', () => {
    expect(wrap('Shelling/artillery/missile attack', 21)).toEqual(['Shelling/artillery/', 'missile attack'])
    expect(wrap('abcdefghij', 4)).toEqual(['abcd', 'efgh', 'ij'])
  })

  it('should lose no word and pass no width', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^\w{1,30}$/)), fc.integer({ min: 5, max: 40 }), (words, width) => {
        const lines = wrap(words.join(' '), width)
        expect(lines.join('').replaceAll(' ', '')).toBe(words.join(''))
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(width)
      }),
    )
  })
})
