import type { Actor, EventMention, Filler, Place, Reading, Span, Thing, Time } from '@sitrep/reader'
import { z } from 'zod'
import { type Figure, shareOf } from './figures.ts'
import { reportOf, reportShape } from './gold-report.ts'
import type { Pair, Task } from './task.ts'

const pattern = z.string().transform((source, context) => {
  try {
    return new RegExp(source)
  } catch {
    context.addIssue({ code: 'custom', message: 'not a regular expression' })
    return z.NEVER
  }
})
const figureShape = z.tuple([z.number(), pattern])

/** Labels, beside the text of the report they are about (evaluation/incidents/README.md). */
const goldShape = reportShape.extend({
  published: z.string(),
  type: z.array(z.string()),
  place: pattern.nullish(),
  date: z.array(z.string()).nullish(),
  killed: z.array(figureShape),
  injured: figureShape.nullish(),
  perp: pattern.nullish(),
  background: z.boolean().optional(),
})
type Gold = z.output<typeof goldShape>
type Answer = Reading & { id: string }

/** What a report is about, field by field, and who says it. */
export const incidents: Task<Gold, Answer> = {
  name: 'incidents',
  about: 'what each report is about, field by field, and who says it (labels of this repository; needs TEXTS)',
  format: 'jsonl',
  gold: goldShape,
  answers: z.looseObject({ id: z.coerce.string() }) as unknown as z.ZodType<Answer>,
  // `date` of the labels is the incident's, not the report's.
  answer: (gold, { read }) => read(reportOf({ ...gold, date: null })),
  score,
}

function score(pairs: readonly Pair<Gold, Answer>[]): Figure[] {
  const tally = new FieldTally()
  for (const { gold, answer } of pairs) compare(gold, new ReadingView(gold, answer), tally)
  return tally.figures()
}

function compare(gold: Gold, view: ReadingView, tally: FieldTally): void {
  const first = gold.killed.map((figure) => compareHarm('killed', figure, view, tally))[0] ?? []
  if (gold.injured) compareHarm('injured', gold.injured, view, tally)

  const main = view.sameHappening(first)
  tally.count(
    'type',
    main.some(({ subType }) => gold.type.includes(subType)),
  )
  if (gold.place) {
    tally.count(
      'place',
      main.some(({ place }) => place && gold.place!.test(view.named(place))),
    )
  }
  if (gold.date?.length) {
    tally.count(
      'day',
      main.some(({ time }) => time && gold.date!.some((day) => view.dayOf(time).startsWith(day))),
    )
  }
  const named = main.flatMap(({ perpetrators }) => perpetrators ?? []).map((filler) => view.named(filler))
  if (gold.perp) {
    tally.count(
      'perpetrator',
      named.some((words) => gold.perp!.test(words)),
    )
  } else tally.count('perpetrator left open', view.events.length > 0 && named.length === 0)
}

/** Counts a figure and its speaker; the events that have the figure come back. */
function compareHarm(
  kind: 'killed' | 'injured',
  [number, speaker]: z.output<typeof figureShape>,
  view: ReadingView,
  tally: FieldTally,
): EventMention[] {
  const withNumber = view.events.filter(({ casualties }) =>
    casualties?.some((casualty) => casualty.kind === kind && casualty.min === number),
  )
  tally.count(kind, withNumber.length > 0)
  tally.count(
    `${kind} and by whom`,
    withNumber.some((event) => view.speakersOf(event).some((words) => speaker.test(words))),
  )
  return withNumber
}

/** Right and all for each field, in the order the fields come up. */
class FieldTally {
  private readonly fields = new Map<string, { right: number; all: number }>()

  count(field: string, isRight: boolean | undefined): void {
    const tally = this.fields.get(field) ?? { right: 0, all: 0 }
    this.fields.set(field, { right: tally.right + Number(isRight ?? false), all: tally.all + 1 })
  }

  figures(): Figure[] {
    const rows = [...this.fields].map(([field, { right, all }]) => shareOf(field, right, all))
    const sum = (key: 'right' | 'gold') => rows.reduce((total, row) => total + row[key]!, 0)
    return [shareOf('all fields', sum('right'), sum('gold')), ...rows]
  }
}

type Entity = Actor | Thing | Place | Time

/** A reading as the labels look at it: its events with the words and names of what fills them. */
class ReadingView {
  readonly events: EventMention[]
  private readonly entities: Map<string, Entity>
  private readonly reading: Answer | undefined
  private readonly text: string

  constructor(gold: Gold, reading: Answer | undefined) {
    this.text = gold.text
    this.reading = reading
    this.events = (reading?.events ?? []).filter(({ news }) => gold.background || news)
    const { actors = [], things = [], places = [], times = [] } = reading ?? {}
    this.entities = new Map([...actors, ...things, ...places, ...times].map((entity) => [entity.id, entity]))
  }

  /** All mentions of the happenings these events tell of; where there are none, all events. */
  sameHappening(events: readonly EventMention[]): EventMention[] {
    const happenings = new Set(events.map(happeningOf))
    const same = this.events.filter((event) => happenings.has(happeningOf(event)))
    return same.length > 0 ? same : this.events
  }

  /** The words that fill a role here, the words and the name of what fills it. */
  named(filler: Filler): string {
    const entity = this.entities.get(filler.id)
    return [this.words(filler), this.words(entity ?? {}), nameOf(entity)].join(' ')
  }

  dayOf(time: Filler): string {
    const entity = this.entities.get(time.id)
    return entity && 'value' in entity ? (entity.value ?? '') : ''
  }

  /** Words and names of all who say it; an empty string is the outlet's own voice. */
  speakersOf({ accordingTo }: EventMention): string[] {
    const statements = (this.reading?.statements ?? []).filter(({ id }) => accordingTo?.includes(id))
    if (statements.length === 0) return ['']
    return statements.map(({ source, speaker }) =>
      [...(source ?? []).map((span) => this.words(span)), nameOf(this.entities.get(speaker ?? ''))].join(' ').trim(),
    )
  }

  private words({ start, end }: Partial<Span>): string {
    return start === undefined || end === undefined ? '' : this.text.slice(start, end)
  }
}

function happeningOf({ happening, id }: EventMention): string {
  return happening || id
}

function nameOf(entity: Entity | undefined): string {
  return entity && 'name' in entity ? entity.name : ''
}
