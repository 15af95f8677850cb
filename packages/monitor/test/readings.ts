import type {
  Actor,
  ActorKind,
  Basis,
  Casualty,
  EventMention,
  Filler,
  Place,
  Reading,
  Span,
  Statement,
  StatementKind,
  Thing,
  Time,
  Vantage,
} from '@sitrep/reader'
import type { ReadReport } from '../src/store/records.ts'

/** A report with its reading, written down by phrases of its text; offsets are looked up with indexOf. */
export interface Told {
  id: string
  text: string
  title?: string
  publisher?: string | null
  publishedAt?: string | null
  wire?: string[]
  sample?: boolean
  /** Phrase -> kind and, where it is known, key and canonical name. */
  actors?: Record<string, { kind: ActorKind; actor?: string; name?: string }>
  places?: Record<string, Partial<Place>>
  times?: Record<string, { from: string; to: string; edtf?: string } | null>
  statements?: ToldStatement[]
  events?: ToldEvent[]
}

export interface ToldStatement {
  id: string
  source: string
  cue: string
  speaker: string | null
  kind?: StatementKind
  vantage?: Vantage
  within?: string
}

export interface ToldEvent {
  trigger: string
  happening?: string
  subType?: string
  type?: string
  factuality?: EventMention['factuality']
  outcome?: EventMention['outcome']
  by?: string[]
  news?: boolean
  perpetrators?: Record<string, Basis>
  targets?: string[]
  victims?: string[]
  weapons?: string[]
  place?: string
  /** The words of a place that none of the event's own fill the role with. */
  setIn?: string
  launch?: string
  time?: string
  killed?: ToldCount
  injured?: ToldCount
  munitions?: { words: string; min: number | null; max: number | null; stage?: 'fired' | 'intercepted' | 'landed' }
  affected?: { kind: 'missing' | 'captured' | 'detained' | 'displaced'; words: string; min: number; max: number | null }
  inResponseTo?: number[]
}

export interface ToldCount {
  words: string
  min: number | null
  max: number | null
  who?: string
  approximate?: boolean
  status?: Casualty['status']
  scope?: string
  kind?: Casualty['kind']
}

/** The report and the reading that the phrases describe. */
export function tell(told: Told): ReadReport {
  const builder = new Builder(told)
  return { report: builder.report(), reading: builder.reading() }
}

class Builder {
  private readonly told: Told
  private readonly actors: Actor[]
  private readonly places: Place[]
  private readonly times: Time[]
  private readonly things: Thing[] = []

  constructor(told: Told) {
    this.told = told
    this.actors = Object.entries(told.actors ?? {}).map(([words, { kind, actor, name }], i) => {
      const mentions = this.everywhere(words)
      return { id: `a${i + 1}`, ...mentions[0]!, name: name ?? words, actor: actor ?? null, kind, mentions }
    })
    this.places = Object.entries(told.places ?? {}).map(([words, place], i) => ({
      ...NOWHERE,
      name: words,
      id: `p${i + 1}`,
      ...this.span(words),
      mentions: this.everywhere(words),
      ...place,
    }))
    this.times = Object.entries(told.times ?? {}).map(([words, bounds], i) => ({
      id: `d${i + 1}`,
      ...this.span(words),
      type: 'DATE' as const,
      value: bounds ? bounds.from.slice(0, 10) : 'XXXX-WXX-7',
      edtf: bounds ? (bounds.edtf ?? bounds.from.slice(0, 10)) : null,
      ...(bounds ? { earliest: bounds.from, latest: bounds.to } : {}),
      precision: bounds ? (1 as const) : null,
    }))
  }

  report(): ReadReport['report'] {
    const { id, text, title = null, publisher = 'Example Daily', publishedAt = null, sample = false } = this.told
    return { id, text, title, publisher, publishedAt, url: null, sample }
  }

  reading(): Reading {
    const { id, wire = [], events = [], statements = [] } = this.told
    const { title, publisher, publishedAt, url } = this.report()
    const mentions = events.map((event, i) => this.event(event, i))
    return {
      id,
      reader: 'by hand',
      language: 'en',
      report: { title, publisher, publishedAt, url, wire },
      relevant: events.length > 0,
      sentences: [{ start: 0, end: this.told.text.length }],
      statements: statements.map((statement) => this.statement(statement)),
      events: mentions,
      actors: this.actors,
      things: this.things,
      places: this.places,
      times: this.times,
      facts: [],
    }
  }

  private statement({ id, source, cue, speaker, kind, vantage, within }: ToldStatement): Statement {
    return {
      id,
      source: [this.span(source)],
      cue: [this.span(cue)],
      content: [],
      speaker: speaker === null ? null : this.actor(speaker)!.id,
      kind: kind ?? 'says',
      vantage: vantage ?? 'official',
      hedged: null,
      via: [],
      within: within ?? null,
    }
  }

  private event(event: ToldEvent, i: number): EventMention {
    const fillers = (words: string[] | undefined, kind: Thing['kind']) =>
      (words ?? []).map((one) => this.filler(one, kind))
    return {
      id: `e${i + 1}`,
      happening: event.happening ?? 'h1',
      trigger: this.span(event.trigger),
      type: event.type ?? 'Explosions/Remote violence',
      subType: event.subType ?? 'Shelling/artillery/missile attack',
      plover: 'ASSAULT',
      cameo: null,
      factuality: event.factuality ?? 'happened',
      outcome: event.outcome ?? 'unknown',
      accordingTo: event.by ?? [],
      news: event.news ?? true,
      perpetrators: Object.entries(event.perpetrators ?? {}).map(([words, basis]) => ({
        ...this.filler(words, 'victim'),
        basis,
      })),
      targets: fillers(event.targets, 'target'),
      victims: fillers(event.victims, 'victim'),
      weapons: fillers(event.weapons, 'weapon'),
      place: event.setIn === undefined ? this.placed(event.place) : { id: this.placed(event.setIn)!.id },
      launch: this.placed(event.launch),
      time: this.timed(event.time),
      casualties: [this.harmed('killed', event.killed), this.harmed('injured', event.injured)].flat(),
      affected: event.affected ? [{ ...event.affected, ...this.span(event.affected.words) }] : [],
      munitions: event.munitions
        ? [{ stage: event.munitions.stage ?? 'fired', ...bounds(event.munitions), ...this.span(event.munitions.words) }]
        : [],
      inResponseTo: (event.inResponseTo ?? []).map((index) => `e${index + 1}`),
    }
  }

  private harmed(kind: 'killed' | 'injured', count: ToldCount | undefined): Casualty[] {
    if (count === undefined) return []
    return [
      {
        kind: count.kind ?? kind,
        ...bounds(count),
        approximate: count.approximate ?? false,
        status: count.status ?? 'unknown',
        age: null,
        sex: null,
        occupation: null,
        scope: count.scope ?? 'event',
        who: count.who === undefined ? null : this.filler(count.who, 'victim').id,
        ...this.span(count.words),
      },
    ]
  }

  private filler(words: string, kind: Thing['kind']): Filler {
    const span = this.span(words)
    const actor = this.actor(words)
    if (actor) return { id: actor.id, ...span }
    const known = this.things.find((thing) => thing.start === span.start && thing.end === span.end)
    if (known) return { id: known.id, ...span }
    const thing: Thing = { id: `t${this.things.length + 1}`, ...span, kind, mentions: [span] }
    this.things.push(thing)
    return { id: thing.id, ...span }
  }

  private actor(words: string): Actor | undefined {
    return this.actors[Object.keys(this.told.actors ?? {}).indexOf(words)]
  }

  private placed(words: string | undefined): Filler | null {
    if (words === undefined) return null
    const place = this.places[Object.keys(this.told.places ?? {}).indexOf(words)]!
    return { id: place.id, ...this.span(words) }
  }

  private timed(words: string | undefined): Filler | null {
    if (words === undefined) return null
    const time = this.times[Object.keys(this.told.times ?? {}).indexOf(words)]!
    return { id: time.id, ...this.span(words) }
  }

  private span(words: string): Span {
    const start = this.told.text.indexOf(words)
    if (start < 0) throw new Error(`"${words}" is not in the text of ${this.told.id}`)
    return { start, end: start + words.length }
  }

  private everywhere(words: string): Span[] {
    const found: Span[] = []
    for (let at = this.told.text.indexOf(words); at >= 0; at = this.told.text.indexOf(words, at + 1)) {
      found.push({ start: at, end: at + words.length })
    }
    if (found.length === 0) this.span(words)
    return found
  }
}

function bounds({ min, max }: { min: number | null; max: number | null }) {
  return { min, max }
}

const NOWHERE: Omit<Place, 'id' | 'start' | 'end' | 'name' | 'mentions'> = {
  adjectival: false,
  latitude: null,
  longitude: null,
  radiusKm: null,
  precision: null,
  country: null,
  admin1: null,
  admin2: null,
  admin3: null,
  pcode: null,
  disputed: false,
  gazetteer: null,
  reasons: [],
}

/** The bounds of a whole day, UTC. */
export function day(date: string): { from: string; to: string; edtf: string } {
  return { from: `${date}T00:00:00Z`, to: `${date}T23:59:59Z`, edtf: date }
}
