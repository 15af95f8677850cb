import type { Document } from '../language/document.ts'
import { type ActorMention, Cover } from './actor-mention.ts'
import { findDescribedPeople } from './described-people.ts'
import { linkInstitutions } from './institutions.ts'
import type { Knowledge } from './knowledge.ts'
import { findKnownActors } from './known-actors.ts'
import { findNameRuns } from './name-runs.ts'
import { type Elsewhere, readName } from './named-actors.ts'
import type { NounPhrase } from './noun-phrases.ts'

/** Every mention of an actor by name or description, in text order; which of them are one actor is settled later. */
export function findActorMentions(
  document: Document,
  phrases: readonly NounPhrase[],
  elsewhere: Elsewhere,
  knowledge: Knowledge,
): ActorMention[] {
  const cover = new Cover()
  const found: ActorMention[] = []
  const keep = (mention: ActorMention): void => {
    found.push(mention)
    cover.add(mention)
  }
  // What is known goes first: "Islamic Resistance in Iraq" is one name, not a name and a place.
  for (const mention of findKnownActors(document, knowledge)) keep(mention)
  for (const run of findNameRuns(document, (token) => cover.at(token) === null)) {
    const mention = readName(document, run, elsewhere)
    if (mention) keep(mention)
  }
  for (const mention of findSurnames(document, found, cover)) keep(mention)
  // Descriptions last: "spokesman Nabil Abdallah" is headed by the name.
  for (const mention of findDescribedPeople(document, phrases, cover)) keep(mention)
  linkInstitutions(document, found, cover)
  return found.sort((a, b) => a.first - b.first || a.last - b.last)
}

/** "Isaacs noted" after "Colonel Luis Arturo Isaacs": a lone word that ends a person's name met before. */
function findSurnames(document: Document, found: readonly ActorMention[], cover: Cover): ActorMention[] {
  const persons = new Map<string, ActorMention>()
  for (const mention of found) {
    if (mention.kind !== 'person' || mention.known.length > 0) continue
    const surname = document.tokens[mention.head]!.lower
    if (surname.length > 2 && !persons.has(surname)) persons.set(surname, mention)
  }
  if (persons.size === 0) return []
  const again: ActorMention[] = []
  for (const token of document.tokens) {
    const person = persons.get(token.lower)
    if (!person || person.last > token.index || cover.at(token.index)) continue
    if (!/^\p{Lu}/u.test(token.text) || (token.pos !== 'PROPN' && token.pos !== 'NOUN')) continue
    again.push({ ...person, first: token.index, last: token.index + 1, head: token.index, determiner: null })
  }
  return again
}
