import type { Document, Token } from '../language/document.ts'
import type { KnownName } from './knowledge.ts'
import {
  partnerNouns,
  partnerObjects,
  partnerVerbs,
  policyKinds,
  policyNouns,
  shownNouns,
  stateNouns,
} from './lexicon/policy-words.ts'
import { singular } from './words.ts'

/** How far back the noun of a list may stand ("coalition nations which have conducted strikes in Syria include"). */
const LIST_REACH = 16
const PREDICATE_REACH = 7

/** A state that acts by what it gives or is to others, though no verb of its own says so. */
export function isPartner(document: Document, name: KnownName): boolean {
  return (
    hasPolicy(document, name) ||
    isPartnerOf(document, name) ||
    isPartnerByPredicate(document, name) ||
    isListed(document, name)
  )
}

/** "U.S. assistance", "Russian military aid", "Turkey's commitment". */
function hasPolicy({ tokens }: Document, { last }: KnownName): boolean {
  const { sentence } = tokens[last - 1]!
  let at = tokens[last]?.tag === 'POS' ? last + 1 : last
  while (tokens[at]?.sentence === sentence && policyKinds.has(tokens[at]!.lower)) at++
  const noun = tokens[at]
  if (noun?.sentence !== sentence || noun.pos !== 'NOUN' || !policyNouns.has(singular(noun.lower))) return false
  return tokens[at + 1]?.pos !== 'NOUN'
}

/** "our ally Turkey", "stands by Iraq", "working closely with Turkey", "support for Iraq", "joins Jordan". */
function isPartnerOf(document: Document, { first, last }: KnownName): boolean {
  if (!isWhole(document, last)) return false
  const before = wordBefore(document, first)
  if (!before) return false
  if (partnerNouns.has(singular(before.lower))) return true
  if (before.pos === 'VERB') return partnerObjects.has(before.lemma)
  const over = wordBefore(document, before.index)
  if (before.lower === 'for') return over !== undefined && shownNouns.has(over.lower)
  if (!/^(?:by|with|alongside|against)$/.test(before.lower)) return false
  const verb = over?.pos === 'ADV' ? wordBefore(document, over.index) : over
  return verb?.pos === 'VERB' && verb.tag !== 'VBN' && partnerVerbs.has(verb.lemma)
}

/** "Turkey is a key player in the region": the subject of what only those who act can be. */
function isPartnerByPredicate({ tokens }: Document, { first, last }: KnownName): boolean {
  const be = tokens[last]
  const before = tokens[first - 1]
  if (be?.lemma !== 'be' || before?.pos === 'ADP') return false
  for (let at = last + 1; at < Math.min(last + PREDICATE_REACH, tokens.length); at++) {
    const token = tokens[at]!
    if (token.sentence !== be.sentence || token.pos === 'ADP' || token.pos === 'PUNCT') return false
    if (token.pos === 'NOUN' && partnerNouns.has(singular(token.lower))) return true
  }
  return false
}

/** "Nations that have conducted strikes include Australia, Belgium and Jordan": each in a list of states. */
function isListed(document: Document, { first, last }: KnownName): boolean {
  if (!isWhole(document, last)) return false
  const { tokens } = document
  const { sentence } = tokens[first]!
  let at = first - 1
  for (; tokens[at]?.sentence === sentence; at--) {
    const { pos, text, lemma } = tokens[at]!
    if (lemma === 'include') break
    if (pos !== 'PROPN' && pos !== 'DET' && pos !== 'CCONJ' && text !== ',') return false
  }
  for (let back = at - 1; back > at - LIST_REACH && tokens[back]?.sentence === sentence; back--)
    if (tokens[back]!.tag === 'NNS' && stateNouns.has(singular(tokens[back]!.lower))) return true
  return false
}

/** Nothing that the state's name belongs to follows it. */
function isWhole({ tokens }: Document, last: number): boolean {
  const after = tokens[last]
  return !after || !/^(?:NOUN|PROPN|ADJ)$/.test(after.pos) || after.sentence !== tokens[last - 1]!.sentence
}

/** The word before, articles and possessives apart. */
function wordBefore({ tokens }: Document, first: number): Token | undefined {
  const { sentence } = tokens[first]!
  let at = first - 1
  while (tokens[at]?.sentence === sentence && tokens[at]!.lower === 'the') at--
  return tokens[at]?.sentence === sentence ? tokens[at] : undefined
}
