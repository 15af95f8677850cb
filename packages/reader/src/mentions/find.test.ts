import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyse } from '../../test/analyser.ts'
import { tagNames } from '../../test/name-tagger.ts'
import { packedGazetteer } from '../../test/open-gazetteer.ts'
import { createGazetteer } from '../gazetteer/gazetteer.ts'
import { findMentions } from './find.ts'
import { createKnowledge } from './knowledge.ts'

const resources = { gazetteer: createGazetteer(packedGazetteer()), knowledge: createKnowledge(), tagNames }
const read = (text: string) =>
  findMentions({ document: analyse(text), title: null, publisher: null, publishedAt: '2025-03-04' }, resources)
const wordsOf = (text: string, spans: readonly { start: number; end: number }[]) =>
  spans.map((span) => text.slice(span.start, span.end))

describe('findMentions', () => {
  it('should not read a place inside the name of an actor', () => {
    const text = 'The Islamic Resistance in Iraq spoke; nobody in Syria answered.'
    const { actors, places } = read(text)
    expect(actors.map((actor) => actor.actor)).toEqual(['islamic-resistance-in-iraq'])
    expect(places.flatMap((place) => wordsOf(text, place.mentions))).toEqual(['Syria'])
  })

  it('should keep the nation before people who are only described', () => {
    const text = 'Turkish soldiers left the valley.'
    const { actors, places } = read(text)
    expect(actors.flatMap((actor) => wordsOf(text, actor.mentions))).toEqual(['Turkish soldiers'])
    expect(places.flatMap((place) => wordsOf(text, place.mentions))).toEqual(['Turkish'])
  })

  it('should read a person after the place of the office, but no body that has the place in its name', () => {
    const people = (text: string) => read(text).actors.flatMap(({ kind, name }) => (kind === 'person' ? [name] : []))
    expect(people('Minister for the Middle East Tobias Marwell condemned the raid.')).toEqual(['Tobias Marwell'])
    expect(people('The chair of the London Homeless Coalition condemned the raid.')).toEqual([])
  })

  it('should read an unknown place that opens with a word for many, not the hamlet of that word', () => {
    const text = 'Forces were redeployed near Tal Qasab.'
    expect(wordsOf(text, read(text).places)).toEqual(['Tal Qasab'])
  })

  it('should find at a token the mention it heads, an actor before a place', () => {
    const text = 'Russia denied the claim.'
    expect(read(text).at(0)?.kind).toBe('actor')
  })

  it('should find at a token the smallest mention that covers it, and nothing elsewhere', () => {
    const text = 'Two drones hit an old oil refinery near Basra.'
    const mentions = read(text)
    const document = analyse(text)
    const at = (word: string) => mentions.at(document.tokens.find((token) => token.text === word)!.index)
    expect(wordsOf(text, [at('oil')!])).toEqual(['old oil refinery'])
    expect(at('hit')).toBeNull()
  })

  it('should give the profile of an actor and of a thing by its id only', () => {
    const { actors, things, profile, thingProfile } = read('The Kenyan army shelled a mosque.')
    expect(profile(actors[0]!.id)).toMatchObject({ inter: 'state forces', countries: ['KE'], number: 'singular' })
    expect(thingProfile(things[0]!.id)).toEqual({ class: 'religious', word: 'mosque', number: 'singular' })
    expect(profile(things[0]!.id)).toBeNull()
  })

  it('should list every mention in text order, inside the text, of an entity that is there', () => {
    const words = fc.constantFrom(
      'Rockets',
      'hit',
      'the',
      'US',
      'base',
      'in',
      'Syria',
      ',',
      'said',
      'Gen.',
      'Omar',
      'Saleh',
      'on',
      'Sunday',
      '.',
      'He',
      'added',
      '(',
      ')',
      'five',
      'soldiers',
    )
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(words, { maxLength: 40 }).map((all) => all.join(' ')),
    )
    fc.assert(
      fc.property(text, (any) => {
        const { all, actors, things, places, times } = read(any)
        const ids = new Set([...actors, ...things, ...places, ...times].map((entity) => entity.id))
        let before = 0
        for (const mention of all) {
          expect(ids.has(mention.entity)).toBe(true)
          expect(mention.first).toBeGreaterThanOrEqual(before)
          expect(mention.start < mention.end && mention.end <= any.length).toBe(true)
          expect(mention.first <= mention.head && mention.head < mention.last).toBe(true)
          before = mention.first
        }
      }),
      { numRuns: 200 },
    )
  })
})
