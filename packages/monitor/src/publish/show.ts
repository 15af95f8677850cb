import { FIELD_NAMES } from '../assessment/fields.ts'
import type { FieldName, Incident } from '../assessment/incident.ts'
import { liveValues, type ShownValue, shownValues } from '../assessment/live.ts'
import { relate } from '../assessment/values.ts'
import type { StoredReport } from '../store/records.ts'
import { attributionSentence } from './attribution.ts'
import { contextSentences, recordSentence, relationSentence } from './context-words.ts'
import { FIELD_WORDS, REVIEW_WORDS } from './lexicon/field-words.ts'
import { printable, textTable, wrap } from './text-table.ts'
import { valueText } from './value-text.ts'
import { whoSays } from './who-says.ts'
import { whyHere } from './why-here.ts'

const WIDTH = 80

/** How to show it: how wide, the claims of which view of it, and whether to say why each report is there. */
interface View {
  width?: number
  shown?: Incident
  reasons?: boolean
}

/**
 * One incident the way an analyst reads it: what is agreed, what is disputed and by whom, the rest, reports, origins. The tables
 * are of the claims `shown`; what is said of the whole stays said of the whole.
 */
export function showIncident(
  incident: Incident,
  reports: readonly StoredReport[] = [],
  { width = WIDTH, shown = incident, reasons = false }: View = {},
): string {
  const lines = [
    ...heading(incident, width),
    '',
    ...wrap(printable(agreedSentence(incident)), width),
    ...wrap(printable(attributionSentence(incident)), width),
    ...section(
      'DISPUTED',
      tableOf(shown, width, (name) => shown.fields[name]?.status === 'disputed'),
    ),
    ...section(
      'UPDATED',
      tableOf(shown, width, (name) => shown.fields[name]?.status === 'updated'),
    ),
    ...section(
      'AGREED, COMPATIBLE, OR FROM ONE ORIGIN',
      tableOf(shown, width, (name) => isSettled(shown, name)),
    ),
    ...section('DECIDED BY A PERSON', decidedLines(incident, width)),
    ...section('REPORTS', reportLines(incident, reports, width)),
    ...section('WHY EACH REPORT IS HERE', reasons ? whyLines(incident, reports, width) : []),
    ...section('ORIGINS', originLines(incident, width)),
    ...section('RELATIONS', relationLines(incident, width)),
    ...section('PACE', paceLines(incident, width)),
  ]
  return `${lines.join('\n')}\n`
}

function heading({ title, id, review, reviewed, sample, reports, origins }: Incident, width: number): string[] {
  const counts = `${plural(reports.length, 'report')}, ${plural(origins.length, 'origin')}`
  return [
    ...wrap(`${sample ? 'SAMPLE  ' : ''}${printable(title)}`, width),
    ...wrap(`${id} · ${counts} · ${REVIEW_WORDS[review]}${reviewedText(reviewed)}`, width),
  ]
}

/** " (Ana Lund, 2026-11-23; 2 reports since)". */
function reviewedText(reviewed: Incident['reviewed']): string {
  if (reviewed === null) return ''
  const { by, at, reportsSince } = reviewed
  const since = reportsSince > 0 ? `; ${plural(reportsSince, 'report')} since` : ''
  return ` (${printable(by)}, ${at.slice(0, 10)}${since})`
}

/** Two that accuse the same actor agree on an accusation, not on what happened: the attribution tells of them. */
const NAMES_SOMEBODY: ReadonlySet<FieldName> = new Set(['perpetrator', 'claimedBy', 'accused', 'denied'])

/** "Two or more independent origins agree: place Kharab al-Jir, Syria (3 origins); munitions 5 rockets fired (2 origins)." */
export function agreedSentence(incident: Incident): string {
  const agreed = FIELD_NAMES.flatMap((name) => {
    if (incident.fields[name]?.status !== 'agreed' || NAMES_SOMEBODY.has(name)) return []
    const values = liveValues(incident, name).filter(({ origins }) => origins > 1)
    return values
      .filter(({ value }) => !values.some((other) => relate(name, other.value, value) === 'entails'))
      .map((value) => `${FIELD_WORDS[name]} ${valueText(value.value)} (${plural(value.origins, 'origin')})`)
  })
  if (agreed.length === 0) return 'No value is given by two independent origins.'
  return `Two or more independent origins agree: ${agreed.join('; ')}.`
}

function isSettled({ fields }: Incident, name: FieldName): boolean {
  const status = fields[name]?.status
  return status !== undefined && status !== 'disputed' && status !== 'updated'
}

function tableOf(incident: Incident, width: number, wanted: (name: FieldName) => boolean): string[] {
  const rows = FIELD_NAMES.filter(wanted).flatMap((name) =>
    shownValues(incident, name).map((value, i) => [i === 0 ? FIELD_WORDS[name] : '', ...cells(value)]),
  )
  if (rows.length === 0) return []
  const room = width - 13 - 7 - 6
  const widths = [13, Math.floor(room * 0.4), Math.ceil(room * 0.6), 7]
  return textTable(['field', 'value', 'who says so', 'grade'], rows, widths)
}

function cells(value: ShownValue): string[] {
  const text = printable(valueText(value.value))
  const denied = value.polarity === 'denies' ? `denied: ${text}` : text
  const shown = value.isSuperseded ? `${denied} (${asideText(value)})` : denied
  return [shown, printable(whoSays(value)), [...new Set(value.said.map(gradeText))].join(' ')]
}

function asideText({ said }: ShownValue): string {
  if (said.every(({ review }) => review === 'rejected')) return 'rejected by a person'
  return said.every(({ withdrawn }) => withdrawn !== null) ? 'withdrawn by its outlet' : 'until updated'
}

/** What a person decided stands above what reports say, which stays listed. */
function decidedLines({ fields, decisions }: Incident, width: number): string[] {
  const values = FIELD_NAMES.flatMap((name) => {
    const decided = fields[name]?.decided
    if (!decided) return []
    const { value, by, at, decision } = decided
    return [`${FIELD_WORDS[name]}: ${valueText(value)} — ${by}, ${at.slice(0, 10)} (decision ${decision})`]
  })
  const numbers = decisions.length === 0 ? [] : [`decisions in force: ${decisions.join(', ')} (sitrep decisions)`]
  return [...values, ...numbers].flatMap((line) => hanging(printable(line), width))
}

function gradeText({ reliability, credibility }: { reliability: string; credibility: number }): string {
  return `${reliability}·${credibility}`
}

function reportLines(incident: Incident, reports: readonly StoredReport[], width: number): string[] {
  const known = new Map(reports.map((report) => [report.id, report]))
  const rows = incident.reports.map((id) => {
    const report = known.get(id)
    const when = report?.publishedAt?.slice(0, 16).replace('T', ' ') ?? 'undated'
    const title = report?.title ?? report?.text.slice(0, 120) ?? ''
    return [when, printable(report?.publisher ?? 'unnamed'), printable(title), id.slice(0, 8)]
  })
  return textTable(['published', 'outlet', 'title', 'report'], rows, [16, 18, width - 48, 8])
}

function whyLines(incident: Incident, reports: readonly StoredReport[], width: number): string[] {
  const names = new Map(reports.map(({ id, publisher }) => [id, publisher ?? 'unnamed']))
  return incident.reports.flatMap((id) => [
    ...wrap(printable(`${names.get(id) ?? 'unnamed'} (${id.slice(0, 8)})`), width),
    ...whyHere(incident, id).flatMap((line) => hanging(printable(line), width)),
  ])
}

function originLines({ origins }: Incident, width: number): string[] {
  return origins.flatMap(({ why, outlets }) => {
    const carried = outlets.length === 0 ? '' : ` — carried by ${outlets.join(', ')}`
    return hanging(printable(`${why}${carried}`), width)
  })
}

function relationLines({ relations, context }: Incident, width: number): string[] {
  const previous = context.previous === null ? [] : [`previous of its kind here: ${context.previous}`]
  return [...relations.map(relationSentence), ...previous].flatMap((line) => hanging(printable(line), width))
}

/** Remarks of which the record says the same stand before one sentence of it. */
function paceLines(incident: Incident, width: number): string[] {
  const { said } = incident.context
  const remarks = [...new Set(said.map(recordSentence))].map((record) => {
    const same = said.filter((one) => recordSentence(one) === record)
    return `${same.map((one) => `“${one.words}” (${one.report.slice(0, 8)})`).join(', ')}. ${record}`
  })
  return [...contextSentences(incident), ...remarks].flatMap((line) => hanging(printable(line), width))
}

function hanging(text: string, width: number): string[] {
  return wrap(text, width - 2).map((line, i) => (i === 0 ? `- ${line}` : `  ${line}`))
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', title, ...lines]
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
