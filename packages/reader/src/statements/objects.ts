import type { Token } from '../language/document.ts'
import { isRelation } from '../language/syntax.ts'
import { addingAfter, asContent, type Content, clauseEnd, fromObject, isFiniteWord, objectOf } from './content.ts'
import type { CueVerb } from './cues.ts'
import { isMistaggedPast } from './cues.ts'
import { OBJECT_PREPOSITIONS, TOLL_NOUNS } from './lexicon/cues.ts'
import type { Prose } from './prose.ts'
import { isTimeWord } from './words.ts'

/** Whoever is accused is named, with an apposition, in no more words than these. */
const MAX_TO_DEED = 25

/** "accused the army of shelling the town", "urged both sides to stop": whoever is spoken of, and what of them. */
export function patientAndDeed(prose: Prose, cue: CueVerb): Content | null {
  const object = objectOf(prose, cue)
  if (!object) return null
  const mistagged = isMistaggedPast(prose, cue.token) ? deedByOrder(prose, cue, object) : null
  if (mistagged) return mistagged
  const deed = prose.tree
    .children(cue.token.index, 'xcomp', 'advcl', 'obl', 'ccomp')
    .find((child) => child.index > object.index && isDeed(prose, child))
  if (deed) return fromObject(prose, cue, object, afterQuotation(prose, cue, prose.tree.extent(deed.index).last))
  return clauseInObject(prose, cue, object) ?? deedByOrder(prose, cue, object)
}

/** "accused “bandits of mining the road”, at dawn": what follows a quoted deed tells when and where it was. */
function afterQuotation(prose: Prose, cue: CueVerb, end: number): number {
  if (!/^[”"]$/u.test(prose.tokens[end - 1]?.text ?? '') && !/^[”"]$/u.test(prose.tokens[end]?.text ?? '')) return end
  const adjunct = prose.tree.children(cue.token.index, 'obl').find((child) => {
    const { first } = prose.tree.extent(child.index)
    return first >= end && first <= end + 2
  })
  return adjunct ? prose.tree.extent(adjunct.index).last : end
}

/** "accused “outlaw elements of having shelled the base”": whatever the parse, "of" and a verb are the deed. */
function deedByOrder(prose: Prose, cue: CueVerb, object: Token): Content | null {
  if (!cue.frames.has('object') || object.index < cue.token.index) return null
  const { last } = prose.sentenceOf(cue.token.index)
  for (let i = object.index + 1; i < Math.min(last - 1, object.index + MAX_TO_DEED); i++) {
    const token = prose.tokens[i]!
    if (/^(?:of|for)$/u.test(token.lower) && prose.tokens[i + 1]!.tag === 'VBG') {
      return fromObject(prose, cue, object, addingAfter(prose, i + 2, last))
    }
    if (isFiniteWord(token)) return null
  }
  return null
}

function isDeed(prose: Prose, child: Token): boolean {
  const opening = prose.tree.children(child.index, 'case', 'mark')[0]
  return opening !== undefined && /^(?:of|for|to|on|as)$/u.test(opening.lower)
}

/** The parser may hang "of shelling the town" on the object itself. */
function clauseInObject(prose: Prose, cue: CueVerb, object: Token): Content | null {
  const branch = prose.tree
    .children(object.index, 'acl', 'nmod', 'advcl')
    .find((child) => child.index > object.index && isDeed(prose, child))
  return branch ? fromObject(prose, cue, object, prose.tree.extent(branch.index).last) : null
}

/** "quoted two officials as saying that …": what one source relays of another. */
export function quotedSpeaker(prose: Prose, cue: CueVerb): Content | null {
  const object = objectOf(prose, cue)
  if (!object) return null
  const { last } = prose.tree.extent(object.index)
  const saysSo = prose.tokens[last]?.lower === 'as' || prose.tokens[last - 2]?.lower === 'as'
  return fromObject(prose, cue, object, saysSo ? clauseEnd(prose, cue, last) : last)
}

/** "described the raid as a blunder", "called it a lie". */
export function objectAndName(prose: Prose, cue: CueVerb): Content | null {
  const object = objectOf(prose, cue)
  const names = prose.tree
    .children(cue.token.index, 'xcomp', 'obl', 'advcl', 'ccomp', 'obj', 'parataxis', 'dep')
    .filter((child) => child.index > cue.token.index && child !== object && namesObject(prose, cue, child))
  if (!object || names.length === 0) return quotedName(prose, cue, object)
  return fromObject(prose, cue, object, prose.tree.extent(names.at(-1)!.index).last)
}

/** What follows a bare "called it" is the name; other verbs need "as". */
function namesObject(prose: Prose, cue: CueVerb, child: Token): boolean {
  if (opensWithAs(prose, child)) return true
  return cue.name === 'call' && !isRelation(child, 'obl', 'advcl') && child.tag !== 'VBG'
}

/** “called the raid “outrageous””: quotation marks show the name where the parser saw one noun phrase. */
function quotedName(prose: Prose, cue: CueVerb, object: Token | null): Content | null {
  if (!object || cue.name === 'see' || cue.name === 'cast') return null
  const { last } = prose.tree.extent(cue.token.index)
  for (let i = cue.token.index + 2; i < last; i++) {
    const quote = prose.quoteAt(i)
    if (quote?.first === i)
      return fromObject(prose, cue, object, Math.max(quote.last, prose.tree.extent(object.index).last))
  }
  return null
}

function opensWithAs(prose: Prose, child: Token): boolean {
  return prose.tree.children(child.index, 'case', 'mark').some((word) => word.lower === 'as')
}

/** "called for a truce", "warned of reprisals": the preposition belongs to the cue. */
export function afterPreposition(prose: Prose, cue: CueVerb): Content | null {
  const from = (cue.particle?.index ?? cue.token.index) + 1
  for (const child of prose.tree.children(cue.token.index)) {
    if (child.index < from || child.pos === 'PUNCT') continue
    const extent = prose.tree.extent(child.index)
    const opening = prose.tokens[extent.first]!
    if (opening.index - from > 3 || !cue.prepositions.includes(opening.lower)) continue
    if (extent.last - extent.first < 2) continue
    return {
      ...asContent(prose, { first: extent.first + 1, last: clauseEnd(prose, cue, extent.last) }),
      preposition: opening,
    }
  }
  return null
}

/** "denied the charges", "praised them for their restraint". */
export function bareObject(prose: Prose, cue: CueVerb): Content | null {
  const object = objectOf(prose, cue)
  if (!object) return null
  let { last } = prose.tree.extent(object.index)
  for (const child of prose.tree.children(cue.token.index, 'obl', 'advcl', 'xcomp')) {
    const extent = prose.tree.extent(child.index)
    const opening = prose.tokens[extent.first]!
    const belongs = isRelation(child, 'xcomp') || (OBJECT_PREPOSITIONS.has(opening.lower) && !isTimeWord(child))
    if (extent.first === last && belongs) last = extent.last
  }
  return fromObject(prose, cue, object, last)
}

/** "put the death toll at 85": the number is laid to whoever puts it. */
export function isToll(prose: Prose, cue: CueVerb): boolean {
  return cue.name === 'put' && tollAndNumber(prose, cue) !== null
}

/** "the death toll at 85", "the number of wounded at about 40": as far as the number. */
export function tollAndNumber(prose: Prose, cue: CueVerb): Content | null {
  const object = objectOf(prose, cue)
  if (!object || object.index < cue.token.index || !TOLL_NOUNS.has(object.lemma)) return null
  const { last } = prose.sentenceOf(object.index)
  const behind = prose.tokens.slice(object.index + 1, Math.min(last, object.index + MAX_TO_NUMBER))
  const at = behind.findIndex(({ lower }) => lower === 'at')
  const number = at < 0 ? undefined : behind.findLast(({ pos }, i) => i > at && pos === 'NUM')
  return number ? fromObject(prose, cue, object, number.index + 1) : null
}

/** "the number of those killed in the raid at more than 100". */
const MAX_TO_NUMBER = 12
