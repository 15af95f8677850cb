import { describe, expect, it } from 'vitest'
import { findFacts } from '../src/events/facts.ts'
import { findEvents } from '../src/events/find.ts'
import { createGazetteer } from '../src/gazetteer/gazetteer.ts'
import type { Token } from '../src/language/document.ts'
import { findMentions } from '../src/mentions/find.ts'
import { createKnowledge } from '../src/mentions/knowledge.ts'
import type { Mentions } from '../src/mentions/mentions.ts'
import { findStatements } from '../src/statements/find.ts'
import { analyse } from './analyser.ts'
import { learned } from './events.ts'
import { judge } from './judge.ts'
import { tagNames } from './name-tagger.ts'
import { packedGazetteer } from './open-gazetteer.ts'

const resources = { gazetteer: createGazetteer(packedGazetteer()), knowledge: createKnowledge(), tagNames }

/** How often the stages after the language look at a token, and at a mention, an entity or a statement. */
interface Work {
  tokens: number
  found: number
}

function workOf(text: string): Work {
  const work: Work = { tokens: 0, found: 0 }
  const counted = <T extends object>(object: T, kind: keyof Work): T =>
    new Proxy(object, {
      get(target, name) {
        work[kind]++
        return Reflect.get(target, name)
      },
    })
  const all = <T extends object>(list: readonly T[], kind: keyof Work = 'found'): T[] =>
    list.map((each) => counted(each, kind))
  const parsed = analyse(text)
  const document = { ...parsed, tokens: all<Token>(parsed.tokens, 'tokens') }
  const context = { document, title: null, publisher: null, publishedAt: '2025-03-04' }
  const found = findMentions(context, resources)
  const mentions: Mentions = {
    ...found,
    all: all(found.all),
    actors: all(found.actors),
    things: all(found.things),
    places: all(found.places),
    times: all(found.times),
    quantities: all(found.quantities),
  }
  const statements = all(findStatements(document, mentions, judge))
  findEvents(document, mentions, statements, context, learned)
  findFacts(document, mentions, statements)
  return work
}

const FEW = 60
const TIMES = 4
/** Four times the text may take this many times the work: what is looked up to a bound reaches it only in the longer text. */
const MOST = TIMES * 1.35

/** A made-up name for each number. */
const nameOf = (i: number) =>
  `${'BDFGKLMN'.charAt(i % 8)}a${'rlnmtvszd'.charAt((i >> 3) % 9)}o${'bdgklmnprst'.charAt(i % 11)}ar`

describe('the work of the reader', () => {
  it.each<[name: string, part: (i: number) => string]>([
    ['dates', (i) => `The force was created on ${1 + (i % 28)} May ${1950 + (i % 60)}. `],
    ['attacks on one day', () => 'The army bombed the base in Homs on Monday. '],
    ['deaths without a cause', () => 'Two villagers died in Homs. '],
    ['places nobody knows', (i) => `Gunmen killed ${2 + i} people in Port ${nameOf(i)} on Monday. `],
    ['people', (i) => `Colonel ${nameOf(i)} ${nameOf(i * 7)} accused the ${nameOf(i * 3)} Front of the attack. `],
    ['targets', (i) => `They fired rockets at the ${nameOf(i)} base and destroyed it. `],
    ['arrests', () => 'Police arrested four men after the attack, and two soldiers were detained. '],
    ['sayings in one quotation', (i) => `${i === 0 ? '“' : ''}The army said it bombed the base. `],
    ['one line without marks', () => 'gunmen killed three soldiers near Homs and the army said rebels fired rockets '],
    ['nothing but a verb', () => 'killed '],
  ])('should grow no faster than the text: %s', (_, part) => {
    const textOf = (count: number) => Array.from({ length: count }, (__, i) => part(i)).join('')
    const [few, many] = [workOf(textOf(FEW)), workOf(textOf(FEW * TIMES))]
    expect(many.tokens / few.tokens).toBeLessThan(MOST)
    expect((many.found + 1) / (few.found + 1)).toBeLessThan(MOST)
  })
})
