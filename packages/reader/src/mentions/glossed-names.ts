import type { Document } from '../language/document.ts'
import type { TokenRange } from '../language/syntax.ts'
import { type ActorMention, actorMention, type Cover } from './actor-mention.ts'
import { organisationHeads } from './lexicon/organisation-heads.ts'
import { bodyKind } from './named-actors.ts'
import type { NounPhrase } from './noun-phrases.ts'

/** How many "of", "for" links a name in full may have ("Federation of Committees of Mothers"). */
const LINKS = 3

/** Names in full with their short form in brackets, whatever their case: "National Restoration Movement (MORENA)". */
export function findGlossedNames(document: Document, phrases: readonly NounPhrase[], cover: Cover): ActorMention[] {
  const found: ActorMention[] = []
  phrases.forEach((phrase, i) => {
    const acronym = acronymAfter(document, phrase.last)
    if (acronym === null) return
    const name = fullName(document, phrases, i)
    if (!name || !cover.isFree(name)) return
    const kind = bodyKind(document, name)
    if (!kind) return
    found.push(actorMention({ ...name, head: name.last - 1 }, 'name', kind))
    if (cover.at(acronym) === null)
      found.push(actorMention({ first: acronym, last: acronym + 1, head: acronym }, 'name', kind))
  })
  return found
}

/** The token of "(MORENA)" or "[MORENA]" right after a phrase, or null. */
function acronymAfter(document: Document, at: number): number | null {
  const [open, short, close] = [document.tokens[at], document.tokens[at + 1], document.tokens[at + 2]]
  if (!open || !short || !close || !/^[([]$/.test(open.text) || !/^[)\]]$/.test(close.text)) return null
  return /^\p{Lu}[\p{Lu}\d&-]{1,9}$/u.test(short.text) ? at + 1 : null
}

/** The phrase, led on to the left over "of" and "for" until a word for a body heads it. */
function fullName(document: Document, phrases: readonly NounPhrase[], i: number): TokenRange | null {
  let first = phrases[i]!.first
  for (let link = 0; link <= LINKS && i - link >= 0; link++) {
    const phrase = phrases[i - link]!
    if (organisationHeads.has(document.tokens[phrase.head]!.lower))
      return { first: phrase.first, last: phrases[i]!.last }
    first = phrase.determiner === null ? phrase.first : phrase.first - 1
    const before = document.tokens[first - 1]
    const earlier = phrases[i - link - 1]
    if (!before || !earlier || !['of', 'for'].includes(before.lower) || earlier.last !== first - 1) return null
  }
  return null
}
