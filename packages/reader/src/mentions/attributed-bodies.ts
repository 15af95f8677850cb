import type { Document } from '../language/document.ts'
import { type ActorMention, actorMention, type Cover } from './actor-mention.ts'
import { countryIn } from './described-people.ts'
import { attackWeapons, doneBy } from './lexicon/attack-words.ts'
import { ownerKinds } from './lexicon/owner-words.ts'
import { peopleWords } from './lexicon/people.ts'
import { policyNouns } from './lexicon/policy-words.ts'
import type { NounPhrase } from './noun-phrases.ts'
import { singular } from './words.ts'

/** Bodies told by a noun before what they do: "regime bombardment", "coalition air strikes", "government support". */
export function findAttributedBodies(document: Document, phrases: readonly NounPhrase[], taken: Cover): ActorMention[] {
  const found: ActorMention[] = []
  for (const phrase of phrases) {
    const at = ownerIn(document, phrase)
    if (at === null || taken.at(at)) continue
    const noun = document.tokens[at]!.lower
    const kind = ownerKinds.get(noun)!
    const owner: NounPhrase = { ...phrase, first: firstOf(document, phrase, at, taken), last: at + 1, head: at }
    found.push(
      actorMention(owner, 'description', kind, {
        word: peopleWords.get(noun) ?? null,
        determiner: owner.first === phrase.first ? phrase.determiner : null,
        country: countryIn(document, owner),
      }),
    )
  }
  return found
}

/** The body among the words before the head, if the head is an act of its; weapons may stand between. */
function ownerIn({ tokens }: Document, { first, head }: NounPhrase): number | null {
  const act = singular(tokens[head]!.lower)
  if (!doneBy.has(act) && !policyNouns.has(act)) return null
  let at = head - 1
  while (at > first && attackWeapons.has(tokens[at]!.lower) && !ownerKinds.has(tokens[at]!.lower)) at--
  return at >= first && ownerKinds.has(tokens[at]!.lower) && tokens[at + 1]!.text !== '-' ? at : null
}

/** "Syrian regime" of "Syrian regime shelling": the adjectives right before the body that no name covers. */
function firstOf({ tokens }: Document, phrase: NounPhrase, at: number, taken: Cover): number {
  let first = at
  while (first > phrase.first && tokens[first - 1]!.pos === 'ADJ' && !taken.at(first - 1)) first--
  return first
}
