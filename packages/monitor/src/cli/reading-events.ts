import type { Affected, Casualty, EventMention, Filler, Munitions, Perpetrator, Range, Reading } from '@sitrep/reader'
import type { Names } from './reading-names.ts'

export interface Row {
  label: string
  values: string[]
}

/** One role of a happening: its label, and how a mention of it is put into words. */
type Role = [label: string, wordsOf: (mention: EventMention, reading: Reading, names: Names) => string[]]

const roles: Role[] = [
  ['by', ({ perpetrators }, _, names) => perpetrators.map((each) => perpetrator(each, names))],
  ['on', ({ targets }, _, names) => fillers(targets, names)],
  ['victims', ({ victims }, _, names) => fillers(victims, names)],
  ['with', ({ weapons }, _, names) => fillers(weapons, names)],
  ['where', ({ place }, reading, names) => (isSaid(place) ? [placed(place, reading, names)] : [])],
  ['fired from', ({ launch }, _, names) => fillers([launch], names)],
  ['when', ({ time }, reading, names) => fillers([time], names).map((words) => `${words}${resolved(time, reading)}`)],
  ['harm', ({ casualties }, _, names) => casualties.map((each) => harm(each, names))],
  ['people', ({ affected }) => affected.map(affectedWords)],
  ['munitions', ({ munitions }) => munitions.map(munitionWords)],
  ['outcome', outcome],
  ['in answer to', answers],
]

/** The roles of all mentions of one happening: equal values once, each with those it is according to. */
export function happeningRows(mentions: EventMention[], reading: Reading, names: Names): Row[] {
  return roles
    .map(([label, wordsOf]) => ({
      label,
      values: [
        ...valuesOf(mentions, (mention) => wordsOf(mention, reading, names), names),
        ...(label === 'where' ? settings(mentions, reading, names) : []),
      ],
    }))
    .filter(({ values }) => values.length > 0)
}

/** A place without words of its own was said by nobody: the reader worked it out, and so it is shown. */
function settings(mentions: EventMention[], reading: Reading, names: Names): string[] {
  const all = mentions.map(({ place }) => place).filter((place) => place !== null && !isSaid(place))
  return [
    ...new Set(all.map((place) => `${placed(place!, reading, names)} — not said of it: ${whyThere(place!, reading)}`)),
  ]
}

function isSaid(place: Filler | null): place is Filler {
  return place !== null && place.start !== undefined
}

function placed(place: Filler, reading: Reading, names: Names): string {
  return `${nameOf(place, names)}${region(place, reading)}`
}

function whyThere({ id }: Filler, { places }: Reading): string {
  return places.find((place) => place.id === id)?.reasons.at(-1) ?? 'worked out from the rest of the report'
}

function valuesOf(mentions: EventMention[], wordsOf: (mention: EventMention) => string[], names: Names): string[] {
  const sources = new Map<string, Set<string>>()
  for (const mention of mentions) {
    for (const words of wordsOf(mention).filter((each) => each !== '')) {
      const known = sources.get(words) ?? new Set()
      sources.set(words, known)
      if (mention.accordingTo.length === 0) known.add('the outlet')
      for (const statement of mention.accordingTo) known.add(names.speaker(statement))
    }
  }
  return [...sources].map(([words, speakers]) => `${words} — according to ${[...speakers].join(', ')}`)
}

function fillers(all: (Filler | null)[], names: Names): string[] {
  return all.filter((each) => each !== null).map((each) => nameOf(each, names))
}

function nameOf({ id, start, end }: Filler, names: Names): string {
  return names.of(id) || (start !== undefined && end !== undefined ? names.words([{ start, end }]) : '')
}

const bases = { claimed: 'claims it', accused: 'accused', outlet: 'stated by the outlet' }

function perpetrator(filler: Perpetrator, names: Names): string {
  return `${nameOf(filler, names)} (${bases[filler.basis]})`
}

function region(filler: Filler | null, reading: Reading): string {
  const place = reading.places.find(({ id }) => id === filler?.id)
  const parts = [place?.admin1, place?.country].filter((part) => part)
  return parts.length > 0 ? ` (${parts.join(', ')})` : ''
}

function resolved(filler: Filler | null, reading: Reading): string {
  const time = reading.times.find(({ id }) => id === filler?.id)
  if (!time) return ''
  if (time.earliest === undefined || time.latest === undefined) return ' (not resolved to a date)'
  if (time.earliest === time.latest) return ` (${minute(time.earliest)} UTC)`
  return ` (${time.edtf ?? `${minute(time.earliest)} to ${minute(time.latest)} UTC`})`
}

/** 2024-04-21T18:50:00Z → 2024-04-21 18:50 */
function minute(instant: string): string {
  return instant.slice(0, 16).replace('T', ' ')
}

function harm(casualty: Casualty, names: Names): string {
  const { kind, age, sex, occupation, status, scope, who } = casualty
  const kinds = { killed: 'killed', injured: 'injured', unspecified: 'casualties' }
  const people = [age, sex, occupation, status === 'unknown' ? null : status].filter((each) => each).join(' ')
  const words = `${amount(casualty, casualty.approximate)} ${kinds[kind]}`
  const details = [who === null ? '' : names.of(who), people, scope === 'event' ? '' : `toll for ${scope}`]
  const said = details.filter((each) => each !== '').join('; ')
  return said === '' ? words : `${words} (${said})`
}

function affectedWords(affected: Affected): string {
  return `${amount(affected)} ${affected.kind}`
}

function munitionWords(munitions: Munitions): string {
  return `${amount(munitions)} ${munitions.stage}`
}

/** A range in words: 3, about 3, at least 3, up to 3, 3 to 5. */
function amount({ min, max }: Range, approximate = false): string {
  if (min === null && max === null) return 'an unknown number'
  if (min === max) return `${approximate ? 'about ' : ''}${min!.toLocaleString('en')}`
  if (max === null) return `at least ${min!.toLocaleString('en')}`
  if (min === null) return `up to ${max.toLocaleString('en')}`
  return `${min.toLocaleString('en')} to ${max.toLocaleString('en')}`
}

/** Only what is not plain: that it happened needs no word, that it was threatened does. */
function outcome({ factuality, outcome: result }: EventMention): string[] {
  const words = [
    factuality === 'happened' ? '' : factuality,
    result === 'unknown' || result === factuality ? '' : result,
  ]
  return [words.filter((each) => each !== '').join(', ')]
}

function answers({ inResponseTo }: EventMention, reading: Reading, names: Names): string[] {
  return inResponseTo.map((id) => {
    const answered = reading.events.find((event) => event.id === id)
    return answered ? `${answered.subType}: “${names.words([answered.trigger])}”` : ''
  })
}
