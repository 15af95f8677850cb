import type { EventMention, Filler, Perpetrator, Reading, Statement } from '@sitrep/reader'
import { rangeText } from '../words/counts.ts'
import { KIND_WORDS, VANTAGE_WORDS } from '../words/labels.ts'
import { boundsText } from '../words/times.ts'
import { PlacesList } from './places-list.tsx'
import { wordsOf } from './report-speakers.ts'

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
        {newsFirst(events).map((event) => (
          <li key={event.id} class={event.news ? 'news' : 'background'}>
            <EventLines event={event} reading={reading} text={text} />
          </li>
        ))}
      </ol>
      <PlacesList places={reading.places} />
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

/** What is news before what is recalled, each in the order of the text. */
function newsFirst(events: EventMention[]): EventMention[] {
  return events.toSorted((one, other) => Number(other.news) - Number(one.news))
}

/** A quotation is shown in our quotation marks, not in two pairs. */
function withoutQuotes(words: string): string {
  return words.replace(/^["“”]|["“”]$/g, '')
}

function nameOf(id: string | null, reading: Reading): string | null {
  const found = [...reading.actors, ...reading.places].find((entity) => entity.id === id)
  return found?.name ?? null
}

function StatementLine({ statement, reading, text }: { statement: Statement } & Props) {
  const who = nameOf(statement.speaker, reading) ?? (wordsOf(statement.source, text) || 'unnamed')
  return (
    <>
      <b>{who}</b> <span class="who">({VANTAGE_WORDS[statement.vantage]})</span> {KIND_WORDS[statement.kind]}: “
      {withoutQuotes(wordsOf(statement.content, text))}”
    </>
  )
}

function fillerWords({ id, start, end }: Filler, reading: Reading, text: string): string {
  const words = start === undefined || end === undefined ? null : text.slice(start, end)
  return nameOf(id, reading) ?? words ?? id
}

/** What a speaker denies is claimed by nobody. */
function basis({ factuality }: EventMention, { basis }: Perpetrator): string {
  if (factuality === 'denied') return 'denied'
  return basis === 'outlet' ? 'stated by the outlet' : basis
}

/** "Saturday (2024-04-20)": the text's words, and the day they come to. */
function timeWords({ time }: EventMention, { times }: Reading, text: string): string {
  if (time?.start === undefined) return ''
  const found = times.find(({ id }) => id === time.id)
  const bounds = found ? boundsText(found) : null
  return `${text.slice(time.start, time.end)}${bounds ? ` (${bounds})` : ' (not dated)'}`
}

function EventLines({ event, reading, text }: { event: EventMention } & Props) {
  const list = (fillers: (Filler | null)[]) =>
    fillers.flatMap((filler) => (filler ? [fillerWords(filler, reading, text)] : [])).join(', ')
  const said = event.accordingTo.map((id) => reading.statements.find((statement) => statement.id === id))
  const rows: [string, string][] = [
    ['by', event.perpetrators.map((one) => `${fillerWords(one, reading, text)} (${basis(event, one)})`).join(', ')],
    ['against', list([...event.targets, ...event.victims])],
    ['with', list(event.weapons)],
    ['at', list([event.place])],
    ['from', list([event.launch])],
    ['when', timeWords(event, reading, text)],
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
