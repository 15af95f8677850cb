import type { EventMention, Reading, ReportInput } from '@sitrep/reader'
import { z } from 'zod'
import { type Figure, shareOf } from './figures.ts'
import { violentEvents } from './from-reading.ts'
import { reportOf, reportShape } from './gold-report.ts'
import { maximumMatching } from './matching.ts'
import type { Pair, Task } from './task.ts'
import { plainWords } from './words.ts'

const harmShape = z.object({ sum_of_numbers: z.number().nullish(), exact: z.boolean().default(false) })
const dayShape = z.object({ start: z.string().nullable(), end: z.string().nullable() })
const placeShape = z.object({
  country: z.string().nullish(),
  path: z.array(z.object({ name: z.string(), type: z.string().nullish() })).default([]),
})

/** A template of MUC-4's answer keys, as far as it is counted here. */
const templateShape = z.object({
  optional: z.boolean().default(false),
  date: z.object({ alternatives: z.array(dayShape).default([]) }).nullish(),
  location: z.object({ alternatives: z.array(placeShape).default([]) }).nullish(),
  casualties: z.object({ killed: harmShape.nullish(), injured: harmShape.nullish() }).nullish(),
})
type Template = z.output<typeof templateShape>

const goldShape = reportShape.extend({ dateline: z.string().nullish(), templates: z.array(templateShape) })
type Gold = z.output<typeof goldShape>

/** What a reading says of one happening: every value its mentions give. */
const happeningShape = z.object({
  killed: z.array(z.number()).default([]),
  injured: z.array(z.number()).default([]),
  days: z.array(z.string()).default([]),
  countries: z.array(z.string()).default([]),
  places: z.array(z.string()).default([]),
})
type Happening = z.output<typeof happeningShape>

const answerShape = z.object({ id: z.coerce.string(), happenings: z.array(happeningShape).default([]) })
type Answer = z.output<typeof answerShape>

/**
 * How many were killed and injured, on which day, where: MUC-4's templates against the happenings of the reading. For each
 * field, templates and happenings are paired one to one, as many as can be, a template with a happening that gives its
 * value; the figure is the share of the templates that have such a value and found a partner. Reports are read with the
 * dateline they were published with, as those who filled the templates had them; fights between forces count too, for what
 * kind of violence it is is not asked here; and a town is right, too, where the place is a part of it by the template or
 * by its own words ("northern San Miguel").
 */
export const counts: Task<Gold, Answer> = {
  name: 'counts',
  about: 'numbers killed and injured, day, country and town of each incident (MUC-4)',
  format: 'jsonl',
  gold: goldShape,
  answers: answerShape,
  async answer(gold, { read }) {
    return { id: gold.id, happenings: happeningsOf(await read(asPublished(gold))) }
  },
  score: (pairs) => [
    share('killed', pairs, numberOf('killed'), ({ killed }) => killed),
    share('injured', pairs, numberOf('injured'), ({ injured }) => injured),
    share('day', pairs, dayOf, ({ days }) => days),
    share('country', pairs, countriesOf, ({ countries }) => countries),
    share('town', pairs, townsOf, ({ places }) => places),
  ],
}

function asPublished({ dateline, ...gold }: Gold): ReportInput {
  const report = reportOf(gold)
  return dateline ? { ...report, text: `${dateline} -- ${report.text}` } : report
}

/** Templates whose values a happening shares, of all templates that have a value; those the key marks as optional left out. */
function share<Value>(
  name: string,
  pairs: readonly Pair<Gold, Answer>[],
  keyOf: (template: Template) => Value[],
  saidOf: (happening: Happening) => Value[],
): Figure {
  let [right, all] = [0, 0]
  for (const { gold, answer } of pairs) {
    const keys = gold.templates.filter(({ optional }) => !optional).map(keyOf)
    const given = keys.filter((values) => values.length > 0)
    const said = (answer?.happenings ?? []).map(saidOf)
    right += maximumMatching(given, said, (values, others) => values.some((value) => others.includes(value)))
    all += given.length
  }
  return shareOf(name, right, all)
}

/** The number, where the key is sure of it and somebody was harmed. */
function numberOf(kind: 'killed' | 'injured') {
  return ({ casualties }: Template): number[] => {
    const harm = casualties?.[kind]
    return harm?.exact && harm.sum_of_numbers ? [harm.sum_of_numbers] : []
  }
}

/** The days, where one is known to the day. */
function dayOf({ date }: Template): string[] {
  return (date?.alternatives ?? []).flatMap(({ start, end }) => (start !== null && start === end ? [start] : []))
}

function countriesOf({ location }: Template): string[] {
  return (location?.alternatives ?? []).flatMap(({ country }) => (country ? [plainWords(country)] : []))
}

function townsOf({ location }: Template): string[] {
  return (location?.alternatives ?? []).flatMap(({ path }) => {
    const town = path.findIndex(({ type }) => /\b(CITY|TOWN)\b/.test(type ?? ''))
    return town < 0 ? [] : path.slice(town).map(({ name }) => plainWords(name))
  })
}

function happeningsOf(reading: Reading): Happening[] {
  const groups = new Map<string, EventMention[]>()
  for (const event of violentEvents(reading)) {
    groups.set(event.happening, [...(groups.get(event.happening) ?? []), event])
  }
  const places = new Map(reading.places.map((place) => [place.id, place]))
  const times = new Map(reading.times.map((time) => [time.id, time]))
  return [...groups.values()].map((events) => {
    const where = events.flatMap(({ place }) => (place ? (places.get(place.id) ?? []) : []))
    return {
      killed: events.flatMap((event) => harmed(event, 'killed')),
      injured: events.flatMap((event) => harmed(event, 'injured')),
      days: events.flatMap(({ time }) => (time ? (times.get(time.id)?.value.slice(0, 10) ?? []) : [])),
      countries: where.flatMap(({ country }) => (country ? plainWords(COUNTRIES.of(country) ?? '') : [])),
      places: where.map(({ name }) => plainWords(name).replace(DIRECTION, '')),
    }
  })
}

/** Each exact number, and what all of them come to ("two soldiers and three farmers"). */
function harmed({ casualties }: EventMention, kind: 'killed' | 'injured'): number[] {
  const exact = casualties.flatMap(({ kind: own, min, max }) =>
    own === kind && min !== null && min === max ? [min] : [],
  )
  return [...exact, exact.reduce((sum, number) => sum + number, 0)]
}

const DIRECTION = /^(north|south|east|west|central)\w* (?=.)/

const COUNTRIES = new Intl.DisplayNames('en', { type: 'region' })
