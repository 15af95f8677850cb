import type { EventMention, Filler, Reading, Span, Statement } from '@sitrep/reader'
import { rangeText } from '../format.ts'

interface Props {
  reading: Reading
  text: string
}

/** A reading in plain lists: who says what, what happened, and standing facts. */
export function ReadingLists({ reading, text }: Props) {
  const { statements, events, facts } = reading
  return (
    <>
      <p>{reading.relevant ? 'It tells of violence in conflict.' : 'It tells of no violence in conflict.'}</p>
      <h3>Statements</h3>
      {statements.length === 0 ? <p>Nothing is attributed to a speaker.</p> : null}
      <ol class="statements">
        {statements.map((statement) => (
          <li key={statement.id}>
            <StatementLine statement={statement} reading={reading} text={text} />
          </li>
        ))}
      </ol>
      <h3>Events</h3>
      {events.length === 0 ? <p>None.</p> : null}
      <ol class="events">
        {events.map((event) => (
          <li key={event.id}>
            <EventLines event={event} reading={reading} text={text} />
          </li>
        ))}
      </ol>
      {facts.length > 0 ? <h3>Facts</h3> : null}
      <ul>
        {facts.map((fact) => (
          <li key={fact.start}>
            {fact.kind.replaceAll('-', ' ')}: “{text.slice(fact.start, fact.end)}”
          </li>
        ))}
      </ul>
    </>
  )
}

function wordsOf(spans: Span[], text: string): string {
  return spans.map(({ start, end }) => text.slice(start, end)).join(' … ')
}

function nameOf(id: string | null, reading: Reading): string | null {
  const found = [...reading.actors, ...reading.places].find((entity) => entity.id === id)
  return found?.name ?? null
}

function StatementLine({ statement, reading, text }: { statement: Statement } & Props) {
  const who = nameOf(statement.speaker, reading) ?? (wordsOf(statement.source, text) || 'unnamed')
  return (
    <>
      <b>{who}</b> {statement.kind.replaceAll('-', ' ')} <span class="who">({statement.vantage})</span>: “
      {wordsOf(statement.content, text)}”
    </>
  )
}

function fillerWords({ id, start, end }: Filler, reading: Reading, text: string): string {
  const words = start === undefined || end === undefined ? null : text.slice(start, end)
  return nameOf(id, reading) ?? words ?? id
}

function EventLines({ event, reading, text }: { event: EventMention } & Props) {
  const list = (fillers: (Filler | null)[]) =>
    fillers.flatMap((filler) => (filler ? [fillerWords(filler, reading, text)] : [])).join(', ')
  const said = event.accordingTo.map((id) => reading.statements.find((statement) => statement.id === id))
  const rows: [string, string][] = [
    ['by', event.perpetrators.map((one) => `${fillerWords(one, reading, text)} (${one.basis})`).join(', ')],
    ['against', list([...event.targets, ...event.victims])],
    ['with', list(event.weapons)],
    ['at', list([event.place])],
    ['from', list([event.launch])],
    ['when', event.time?.start === undefined ? '' : text.slice(event.time.start, event.time.end)],
    ['harm', event.casualties.map((count) => `${rangeText(count, count.approximate)} ${count.kind}`).join(', ')],
    ['fired', event.munitions.map((count) => `${rangeText(count)} ${count.stage}`).join(', ')],
    ['according to', said.map((one) => (one ? wordsOf(one.source, text) || 'unnamed' : '')).join(', ') || 'the outlet'],
  ]
  return (
    <>
      <b>{event.subType}</b>{' '}
      <span class="who">
        {event.news ? 'news' : 'background'}, {event.factuality}
        {event.outcome === 'unknown' ? '' : `, ${event.outcome}`} — “
        {text.slice(event.trigger.start, event.trigger.end)}”
      </span>
      <dl>
        {rows
          .filter(([, words]) => words)
          .map(([label, words]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{words}</dd>
            </div>
          ))}
      </dl>
    </>
  )
}
