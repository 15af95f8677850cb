import type { Document } from '../language/document.ts'
import { followsByOfAttack, isAdjectiveOnly, leadsAttack, ownsAttack } from './acting-states.ts'
import { type ActorMention, actorMention } from './actor-mention.ts'
import type { KnownName } from './knowledge.ts'
import { actingVerbs, sayingVerbs } from './lexicon/acting-verbs.ts'
import { bodyWords, peopleWords } from './lexicon/people.ts'
import { isPartner } from './partner-states.ts'
import { singular } from './words.ts'

/** Actors the knowledge has, by name: "the FMLN", "Israel’s army", and states where they act ("Russia denied …"). */
export function findKnownActors(document: Document, names: readonly KnownName[]): ActorMention[] {
  return names
    .filter((name) => !name.isWeak || standsForActor(document, name))
    .map((name) => knownMention(document, name))
}

function knownMention(document: Document, name: KnownName): ActorMention {
  const before = document.tokens[name.first - 1]
  return actorMention({ ...trimmed(document, name), head: name.last - 1 }, 'name', name.actors[0]!.kind, {
    known: name.actors,
    determiner: before?.pos === 'DET' ? before.lower : null,
    country: name.actors[0]!.countries[0] ?? null,
    isPlural: document.tokens[name.last - 1]!.tag.endsWith('S'),
  })
}

/** "The Associated Press" → the name without its article. */
function trimmed(document: Document, name: KnownName): { first: number; last: number } {
  const opensWithArticle = document.tokens[name.first]!.lower === 'the' && name.last - name.first > 1
  return { first: opensWithArticle ? name.first + 1 : name.first, last: name.last }
}

/** A country, a capital or "the Observatory" is an actor where it says, does or is accused of something. */
function standsForActor(document: Document, name: KnownName): boolean {
  const { tokens } = document
  const before = tokens[name.first - 1]
  const after = tokens[name.last]
  if (ownsAttack(document, name) || followsByOfAttack(document, name) || leadsAttack(document, name)) return true
  if (isPartner(document, name)) return true
  if (after && (after.tag === 'POS' || after.text === '-')) return false
  if (isAdjectiveOnly(document, name)) return false
  if (isAttribute(document, name)) return false
  if (before?.lower === 'by' && isPassiveBefore(document, name.first - 1)) return true
  if (before && before.pos === 'VERB' && sayingVerbs.has(before.lemma) && before.tag === 'VBD') return true
  if (before && (before.pos === 'ADP' || before.text === '-')) return false
  if (before && accusing.has(before.lemma)) return true
  if (isActiveSubject(document, name.last - 1)) return true
  return after !== undefined && opensPredicate(document, name.last)
}

/** "US troops", "no US casualties", "US support": the nation belongs to the noun after it. */
function isAttribute({ tokens }: Document, name: KnownName): boolean {
  const after = tokens[name.last]
  const last = tokens[name.last - 1]!
  if (!after || after.sentence !== last.sentence || after.pos !== 'NOUN') return false
  if (/^(?:compound|amod|nmod)$/.test(last.relation) && last.head >= name.last) return true
  return peopleWords.has(singular(after.lower)) || bodyWords.has(singular(after.lower))
}

const accusing: ReadonlySet<string> = new Set([
  'accuse',
  'blame',
  'condemn',
  'urge',
  'warn',
  'criticise',
  'criticize',
  'thank',
])

/** "The UK continues to …": the subject of a verb in the active. */
function isActiveSubject(document: Document, head: number): boolean {
  const token = document.tokens[head]!
  const verb = token.head >= 0 ? document.tokens[token.head] : undefined
  return token.relation === 'nsubj' && verb?.pos === 'VERB' && token.index < verb.index
}

function isPassiveBefore(document: Document, by: number): boolean {
  for (let at = by - 1; at >= Math.max(0, by - 6); at--) if (document.tokens[at]!.tag === 'VBN') return true
  return false
}

/** "Russia has denied", "Israel, which struck": a verb of doing or saying follows. */
function opensPredicate(document: Document, from: number): boolean {
  for (let at = from; at < Math.min(from + 4, document.tokens.length); at++) {
    const token = document.tokens[at]!
    if (token.pos === 'VERB')
      return /^VB[DZPN]?$/.test(token.tag) && actingVerbs.has(token.lemma) && !isPassive(document, from, at)
    if (token.pos !== 'AUX' && token.pos !== 'ADV' && token.pos !== 'PART')
      return at > from && document.tokens[from]!.lemma === 'have'
  }
  return false
}

function isPassive(document: Document, from: number, verb: number): boolean {
  return document.tokens[verb]!.tag === 'VBN' && document.tokens[verb - 1]!.lemma === 'be' && verb > from
}
