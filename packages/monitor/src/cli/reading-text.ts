import type { EventMention, Fact, Reading, Statement } from '@sitrep/reader'
import pc from 'picocolors'
import { printable, wrap } from '../publish/text-table.ts'
import type { StoredReport } from '../store/records.ts'
import { hang } from './layout.ts'
import { happeningRows } from './reading-events.ts'
import { createNames, type Names } from './reading-names.ts'

export interface TextOptions {
  width: number
  colour: boolean
}

type Page = TextOptions & {
  reading: Reading
  text: string
  names: Names
  bold(words: string): string
  dim(words: string): string
}

/** A reading for a person: who says what in order, then what happened, what is recalled, and facts. */
export function readingText(reading: Reading, report: StoredReport, options: TextOptions): string {
  const { bold, dim } = pc.createColors(options.colour)
  const page: Page = { ...options, reading, text: report.text, names: createNames(reading, report.text), bold, dim }
  const parts =
    reading.language === 'en'
      ? [head(page), statements(page), ...events(page), facts(page), foot(page)]
      : [head(page), unread(page)]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function head({ reading, bold, width, dim }: Page): string {
  const { title, publisher, publishedAt, wire } = reading.report
  const details = [
    publisher ?? 'outlet not given',
    publishedAt ?? 'undated',
    ...(wire.length > 0 ? [`wire: ${wire.join(', ')}`] : []),
    `read by ${reading.reader}, not reviewed by a person`,
  ]
  const lines = wrap(printable(details.join(' · ')), width).map(dim)
  if (title !== null) lines.unshift(...wrap(printable(title), width).map(bold))
  return lines.join('\n')
}

function unread({ reading, width }: Page): string {
  const language = reading.language === null ? 'not known' : `"${reading.language}"`
  return wrap(`Not read: the language of this text is ${language}, and sitrep reads English so far.`, width).join('\n')
}

function statements(page: Page): string {
  const { reading, bold } = page
  if (reading.statements.length === 0) return `${bold('WHO SAYS WHAT')}\n  nobody is quoted or named as a source`
  return `${bold('WHO SAYS WHAT')}\n${reading.statements.map((each) => statementLines(each, page)).join('\n')}`
}

/** "Rami Abdel Rahman (monitor) accuses:" and the words. */
function statementLines(statement: Statement, { names, width, bold, dim }: Page): string {
  const via = statement.via.map(names.of).filter((name) => name !== '')
  const vantage = [statement.vantage, ...(via.length > 0 ? [`via ${via.join(', ')}`] : [])].join(', ')
  const within = statement.within === null ? '' : dim(` [within what ${names.speaker(statement.within)} says]`)
  const heading = `  ${bold(names.speaker(statement.id))} (${vantage}) ${statement.kind.replace('-', ' ')}${within}`
  const content = names.words(statement.content)
  const lines = [
    heading,
    ...wrap(content === '' ? '(nothing quoted)' : content, width - 6).map((line) => `      ${line}`),
  ]
  if (statement.hedged) lines.push(dim(`      hedged: ${names.words([statement.hedged])}`))
  return lines.join('\n')
}

function events(page: Page): string[] {
  const { reading, bold } = page
  if (reading.events.length === 0) {
    return [
      `${bold('WHAT HAPPENED')}\n  ${reading.relevant ? 'no event was found in it' : 'it tells of no violence in conflict'}`,
    ]
  }
  const happenings = groupByHappening(reading.events)
  const news = happenings.filter((mentions) => mentions.some((mention) => mention.news))
  const background = happenings.filter((mentions) => !mentions.some((mention) => mention.news))
  return [section('WHAT HAPPENED', news, page), section('BACKGROUND IT RECALLS', background, page)]
}

function groupByHappening(events: EventMention[]): EventMention[][] {
  const groups = new Map<string, EventMention[]>()
  for (const event of events) groups.set(event.happening, [...(groups.get(event.happening) ?? []), event])
  return [...groups.values()]
}

function section(title: string, happenings: EventMention[][], page: Page): string {
  if (happenings.length === 0) return ''
  return `${page.bold(title)}\n${happenings.map((mentions) => happeningLines(mentions, page)).join('\n')}`
}

function happeningLines(mentions: EventMention[], page: Page): string {
  const { bold, width, reading, names } = page
  const types = [...new Set(mentions.map(({ subType }) => subType))]
  const lines = [`  ${bold(types.join(' / '))}`]
  for (const { label, values } of happeningRows(mentions, reading, names)) {
    values.forEach((value, index) => {
      lines.push(hang(index === 0 ? label : '', value, { indent: 4, labelWidth: 13, width }))
    })
  }
  return lines.join('\n')
}

function facts({ reading, names, bold, width }: Page): string {
  if (reading.facts.length === 0) return ''
  const lines = reading.facts.map((fact) => {
    return hang(fact.kind.replaceAll('-', ' '), factWords(fact, names), { labelWidth: 18, width })
  })
  return `${bold('FACTS')}\n${lines.join('\n')}`
}

/** "United States: around 2,500 soldiers (Iraq) — according to …": whom it is about, the words, and where. */
function factWords({ subject, place, accordingTo, start, end }: Fact, names: Names): string {
  const words = names.words([{ start, end }])
  const about = subject === null ? '' : names.of(subject)
  const where = place === null ? '' : names.of(place)
  const isNew = (name: string) => name !== '' && !words.includes(name)
  const source = accordingTo.length > 0 ? ` — according to ${accordingTo.map(names.speaker).join(', ')}` : ''
  return `${isNew(about) ? `${about}: ` : ''}${words}${isNew(where) ? ` (${where})` : ''}${source}`
}

function foot({ reading, dim }: Page): string {
  const counts = [
    [reading.sentences.length, 'sentence'],
    [reading.actors.length, 'actor'],
    [reading.places.length, 'place'],
    [reading.times.length, 'time'],
  ] as const
  return dim(counts.map(([count, noun]) => `${count} ${noun}${count === 1 ? '' : 's'}`).join(' · '))
}
