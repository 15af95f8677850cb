import type { Document } from '../language/document.ts'
import { type ActorMention, Cover } from './actor-mention.ts'
import { findAttributedBodies } from './attributed-bodies.ts'
import { findDescribedInstitutions } from './described-institutions.ts'
import { findDescribedPeople } from './described-people.ts'
import { findGlossedNames } from './glossed-names.ts'
import { linkInstitutions } from './institutions.ts'
import type { KnownName } from './knowledge.ts'
import { findKnownActors } from './known-actors.ts'
import { findNameRuns } from './name-runs.ts'
import { type Elsewhere, readName, readTagged } from './named-actors.ts'
import type { TaggedName } from './names/tagger.ts'
import type { NounPhrase } from './noun-phrases.ts'

/** Names found before: those the knowledge of actors has, and those the tagger sees. */
export interface GivenNames {
  known: readonly KnownName[]
  names: readonly TaggedName[]
}

/** Every mention of an actor by name or description, in text order; which of them are one actor is settled later. */
export function findActorMentions(
  document: Document,
  phrases: readonly NounPhrase[],
  elsewhere: Elsewhere,
  given: GivenNames,
): ActorMention[] {
  const cover = new Cover()
  const found: ActorMention[] = []
  const keep = (mention: ActorMention): void => {
    found.push(mention)
    cover.add(mention)
  }
  // What is known goes first: "Islamic Resistance in Iraq" is one name, not a name and a place.
  for (const mention of findKnownActors(document, given.known)) keep(mention)
  for (const mention of findGlossedNames(document, phrases, cover)) keep(mention)
  for (const run of findNameRuns(document, (token) => cover.at(token) === null)) {
    const mention = readName(document, run, elsewhere)
    if (mention) keep(mention)
  }
  for (const name of given.names) {
    const mention = cover.isFree(name) ? readTagged(document, name, elsewhere) : null
    if (mention) keep(mention)
  }
  for (const mention of findShortForms(document, found, cover)) keep(mention)
  for (const mention of findDescribedInstitutions(document, phrases, cover)) keep(mention)
  // Descriptions last: "spokesman Nabil Abdallah" is headed by the name.
  for (const mention of findDescribedPeople(document, phrases, cover, (token) => elsewhere.isTime(token))) keep(mention)
  for (const mention of findAttributedBodies(document, phrases, cover)) keep(mention)
  linkInstitutions(document, found, cover)
  return found.sort((a, b) => a.first - b.first || a.last - b.last)
}

/** "Isaacs noted" after "Colonel Luis Arturo Isaacs", "the MPA" after "Maravi Peasant Army (MPA)": short forms met before. */
function findShortForms(document: Document, found: readonly ActorMention[], cover: Cover): ActorMention[] {
  const known = new Map<string, ActorMention>()
  for (const mention of found) {
    const short = shortForm(document, mention)
    if (short !== null && !known.has(short)) known.set(short, mention)
  }
  if (known.size === 0) return []
  const again: ActorMention[] = []
  for (const token of document.tokens) {
    const named = known.get(token.text) ?? known.get(token.lower)
    if (!named || named.last > token.index || cover.at(token.index)) continue
    if (!/^\p{Lu}/u.test(token.text) || (token.pos !== 'PROPN' && token.pos !== 'NOUN')) continue
    again.push({ ...named, first: token.index, last: token.index + 1, head: token.index, determiner: null })
  }
  return again
}

/** A person's surname in small letters, a body's acronym in capitals. */
function shortForm(document: Document, mention: ActorMention): string | null {
  if (mention.known.length > 0) return null
  const { text, lower } = document.tokens[mention.head]!
  if (mention.kind === 'person') return lower.length > 2 ? lower : null
  return mention.form === 'name' && mention.last - mention.first === 1 && /^\p{Lu}[\p{Lu}\d&-]+$/u.test(text)
    ? text
    : null
}
