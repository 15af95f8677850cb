import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyse } from '../../test/analyser.ts'
import { eventsIn, learned } from '../../test/events.ts'
import { findEvents } from './find.ts'
import { ACLED, type SubType } from './lexicon/acled.ts'

const violent = (text: string) => {
  const { events, words } = eventsIn(text)
  return events
    .filter((e) => ACLED[e.subType as SubType].violent && e.factuality !== 'hypothetical')
    .map((e) => `${words(e.trigger)}: ${e.subType}`)
}

describe('what is no violence', () => {
  it.each([
    ['sickness', 'He suffered a heart attack during the wedding.'],
    ['business', 'The start-up strikes a deal with a publisher.'],
    ['labour', 'Teachers began a three-day strike over pay on Monday.'],
    [
      'labour, at length',
      'Workers at the tractor factory went on strike. The strike has hit production hard, a manager said.',
    ],
    ['sport', 'The striker fired a shot past the goalkeeper to win the match.'],
    ['sport, clash', 'The league leaders clash with their rivals in the cup on Sunday, and the coach wants a goal.'],
    ['a film', 'The film tells how gunmen attacked a village.'],
    [
      'a film, at length',
      'The new film tells the story of a siege. In its longest scene a tank shells the bakery. Critics found the ending of the film too sweet.',
    ],
    ['a drill', 'Troops practised storming a beach during a drill.'],
    ['an exercise', 'The navy fired missiles in an exercise off the coast.'],
    ['a trial', 'A court sentenced two men to life for the 2005 bombing of a nightclub.'],
    [
      'a trial, at length',
      'A man went on trial over a bombing in 2009. The prosecutor told the court that the defendant had rented the flat.',
    ],
    ['an anniversary', 'The town marked the anniversary of the massacre with a memorial service.'],
    ['criticism', 'The senator attacked the budget proposal in a speech.'],
    ['criticism of governments', 'The decision drew criticism from the governments of both countries.'],
    ['weather', 'A powerful storm hit the coast and destroyed dozens of homes.'],
    ['an earthquake', 'An earthquake killed 40 people in the mountains.'],
    ['metaphor', 'Inflation hit families hard this winter.'],
    ['talk', 'Talks exploded in anger last week when the company withdrew its offer.'],
    ['talk of a crowd', 'The hall exploded in anger when the result was read.'],
    ['sales', 'Sales of umbrellas exploded after the wet summer.'],
    ['a row', 'A row erupted over the seating plan.'],
    ['output', 'The dispute hit exports and battered production this spring.'],
    ['a war as context', 'The meeting took place against the background of the Gaza war.'],
    ['tension', 'There has been increasing tension in the region, with a flare-up between Iran and Israel.'],
    ['a name', 'The National Liberation Front met in Geneva.'],
    ['dismissal', 'The club fired its coach after the season.'],
    ['release', 'The company launched a satellite and a new phone.'],
  ])('should not read any in %s: %s', (_kind, text) => {
    expect(violent(text)).toEqual([])
  })
})

describe('what is said of a thing aside', () => {
  it.each([
    ['The van caught fire when shells that had not been fired exploded on it.', []],
    ['The shells had not been fired, the officer said.', ['denied']],
  ])('should make no denied attack of it, but of a plain denial: %s', (text, denied) => {
    const { events } = eventsIn(text)
    expect(events.map((e) => e.factuality).filter((f) => f === 'denied')).toEqual(denied)
  })
})

describe('whatever the text', () => {
  const empty = {
    actors: [],
    things: [],
    places: [],
    times: [],
    quantities: [],
    all: [],
    at: () => null,
    profile: () => null,
    thingProfile: () => null,
    countryArea: () => null,
  }
  const pieces = fc.constantFrom(
    'attack',
    'rockets',
    'were',
    'fired',
    'killed',
    '“',
    '"',
    ',',
    '.',
    '\n\n',
    'the',
    'of',
    'in',
    'soldiers',
    'SAID',
    '12',
    'no',
    'by',
    '🚀',
    '(',
    'and',
    'that',
  )

  it('should end without a throw, every span inside the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ maxLength: 200 }),
          fc.array(pieces, { maxLength: 60 }).map((p) => p.join(' ')),
        ),
        (text) => {
          const { events, mentions } = eventsIn(text)
          const ids = new Set(
            [...mentions.actors, ...mentions.things, ...mentions.places, ...mentions.times].map((x) => x.id),
          )
          for (const e of events) {
            const fillers = [
              ...e.perpetrators,
              ...e.targets,
              ...e.victims,
              ...e.weapons,
              e.place,
              e.launch,
              e.time,
            ].filter((f) => f !== null)
            for (const filler of fillers) expect(ids.has(filler.id)).toBe(true)
            for (const span of [e.trigger, ...fillers, ...e.casualties, ...e.affected, ...e.munitions]) {
              expect(span.start ?? 0).toBeGreaterThanOrEqual(0)
              expect(span.end ?? 1).toBeLessThanOrEqual(text.length)
              expect(span.start ?? 0).toBeLessThan(span.end ?? 1)
            }
          }
        },
      ),
      { numRuns: 60 },
    )
  })

  it('should read on where no stage before it found anything', () => {
    const document = analyse('Rebels attacked a convoy and killed nine soldiers.')
    const events = findEvents(
      document,
      { ...empty, things: [] },
      [],
      { document, title: null, publisher: null, publishedAt: null },
      learned,
    )
    expect(events.map((e) => e.subType)).toEqual(['Armed clash'])
  })
})
