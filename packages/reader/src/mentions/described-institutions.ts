import type { Document } from '../language/document.ts'
import type { ActorKind } from '../reading.ts'
import { type ActorMention, actorMention, type Cover } from './actor-mention.ts'
import { countryIn } from './described-people.ts'
import { sayingVerbs } from './lexicon/acting-verbs.ts'
import {
  housedInstitutions,
  housePrepositions,
  institutionNouns,
  pluralInstitutions,
  worldly,
} from './lexicon/institution-nouns.ts'
import type { PeopleWord } from './lexicon/people.ts'
import { isMixedCase } from './name-runs.ts'
import type { NounPhrase } from './noun-phrases.ts'
import { isSaying, verbOfSubject } from './subjects.ts'
import { singular } from './words.ts'

/** Institutions headed by a common noun: "the Kenyan defence ministry", "the village council", "the doctors’ union". */
export function findDescribedInstitutions(
  document: Document,
  phrases: readonly NounPhrase[],
  taken: Cover,
): ActorMention[] {
  const found: ActorMention[] = []
  for (const [i, phrase] of phrases.entries()) {
    const head = document.tokens[phrase.head]!
    const noun = singular(head.lower)
    const kind = kindOf(document, phrase, noun)
    if (kind === undefined || taken.at(phrase.head) || !isCommon(document, phrase)) continue
    const whole = withOwners(document, phrase, phrases[i - 1])
    if (isHouse(document, whole, noun)) continue
    found.push(
      actorMention(whole, 'description', kind, {
        word: wordFor(kind),
        isPlural: noun !== head.lower,
        determiner: whole.determiner,
        country: countryIn(document, whole),
      }),
    )
  }
  return found
}

/** What kind of body the head of a phrase names, if any. */
function kindOf({ tokens }: Document, { first, head }: NounPhrase, noun: string): ActorKind | undefined {
  if (pluralInstitutions.has(noun)) return noun === tokens[head]!.lower ? undefined : 'organisation'
  if (noun === 'community' && head > first && worldly.has(tokens[head - 1]!.lower)) return 'organisation'
  return institutionNouns.get(noun)
}

/** In small letters, and more than the bare noun: "in union with" names nobody. */
function isCommon(document: Document, phrase: NounPhrase): boolean {
  const head = document.tokens[phrase.head]!
  if (/^\p{Lu}/u.test(head.text) && isMixedCase(document, head.sentence)) return false
  return phrase.determiner !== null || phrase.possessor !== null || phrase.head > phrase.first
}

/** "the Kenyan doctors’ union": the many who own it are part of what it is called. */
function withOwners(document: Document, phrase: NounPhrase, before: NounPhrase | undefined): NounPhrase {
  if (!before || phrase.possessor !== before.head) return phrase
  const owner = document.tokens[before.head]!
  if (owner.tag !== 'NNS' || owner.lower === singular(owner.lower)) return phrase
  return { ...phrase, first: before.first, determiner: before.determiner, possessor: before.possessor }
}

/** "Shells hit the ministry", "a blast near the embassy": a building, not whoever works there. */
function isHouse(document: Document, phrase: NounPhrase, noun: string): boolean {
  if (!housedInstitutions.has(noun)) return false
  if (isSaying(verbOfSubject(document, phrase))) return false
  const { tokens } = document
  const before = tokens[phrase.determiner === null ? phrase.first - 1 : phrase.first - 2]
  const head = tokens[phrase.head]!
  if (before?.sentence === head.sentence) {
    if (before.lower === 'to' && tokens[before.index - 1]?.lower === 'according') return false
    if (housePrepositions.has(before.lower)) return true
  }
  if (head.relation === 'nsubj:pass') return true
  const verb = head.head >= 0 ? tokens[head.head]! : null
  return head.relation === 'obj' && verb !== null && !sayingVerbs.has(verb.lemma) && verb.lemma !== 'blame'
}

function wordFor(kind: ActorMention['kind']): PeopleWord {
  const isState = kind === 'government'
  return {
    kind,
    status: 'unknown',
    inter: isState ? 'state forces' : null,
    occupation: null,
    age: null,
    sex: null,
    vantage: isState ? 'official' : null,
    isCollective: true,
    isRole: false,
  }
}
