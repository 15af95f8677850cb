import type { Document, Token } from '../language/document.ts'
import type { TokenRange } from '../language/syntax.ts'
import type { ActorKind } from '../reading.ts'
import { armedCompanions, attackNouns, fightingVerbs, forceVerbs, violentVerbs } from './lexicon/acting-verbs.ts'
import { isMixedCase } from './name-runs.ts'
import { singular } from './words.ts'

/**
 * A name nobody knows that does or suffers what armed bodies do: "The Kasaris shelled the town", "an ambush by Sabrollah", "clashed
 * with al-Nahrin", "fighters of the Kasar Herons". Who is on no list is an actor as much as who is.
 */
export function kindByActs(document: Document, run: TokenRange): ActorKind | null {
  const { tokens } = document
  if (!isMixedCase(document, tokens[run.first]!.sentence) || !isProperName(document, run)) return null
  if (isDoer(document, run) || isAgentOf(document, run) || isOpponent(document, run) || isAccused(document, run))
    return 'armed group'
  const had = havings(document, run)
  return had !== null && armedCompanions.has(had) ? 'armed group' : had === 'member' ? 'organisation' : null
}

/** Written as a name and followed by no noun it might describe. */
function isProperName({ tokens }: Document, { first, last }: TokenRange): boolean {
  for (let at = first; at < last; at++) if (tokens[at]!.pos !== 'PROPN') return false
  const after = tokens[last]
  return !after || after.sentence !== tokens[first]!.sentence || !/^(?:NOUN|PROPN|ADJ)$/.test(after.pos)
}

/** The subject of a verb of violence; a bare surname, met in full elsewhere, is left to the person who has it. */
function isDoer(document: Document, run: TokenRange): boolean {
  const { tokens } = document
  const subject = tokens.slice(run.first, run.last).find(({ relation }) => relation === 'nsubj')
  const verb = subject && subject.head >= run.last ? tokens[subject.head] : undefined
  if (verb?.pos !== 'VERB') return false
  if (forceVerbs.has(verb.lemma)) return true
  if (verb.lemma === 'open') return tokens[verb.index + 1]?.lower === 'fire'
  return violentVerbs.has(verb.lemma) && !isSurname(document, run)
}

function isSurname({ tokens }: Document, run: TokenRange): boolean {
  if (run.last - run.first > 1 || tokens[run.first - 1]?.lower === 'the') return false
  const { text } = tokens[run.first]!
  return tokens.some((token, at) => token.text === text && at !== run.first && tokens[at - 1]?.pos === 'PROPN')
}

/** "an air strike by X", "a bomb planted by the X". */
function isAgentOf(document: Document, run: TokenRange): boolean {
  const by = wordBefore(document, run)
  if (by?.lower !== 'by') return false
  const done = document.tokens[by.index - 1]
  if (!done) return false
  return done.tag === 'VBN' ? forceVerbs.has(done.lemma) || violentVerbs.has(done.lemma) : attackNouns.has(done.lemma)
}

/** "clashed with X", "fighting between X and Y", "fought against the X". */
function isOpponent(document: Document, run: TokenRange): boolean {
  const word = wordBefore(document, run)
  if (!word || !/^(?:with|against|between|and)$/.test(word.lower)) return false
  for (let at = word.index - 1; at >= Math.max(0, word.index - 8); at--) {
    const token = document.tokens[at]!
    if (token.sentence !== word.sentence || token.text === ',') return false
    if (fightingVerbs.has(token.lemma)) return word.lower !== 'and' || document.tokens[at + 1]?.lower === 'between'
  }
  return false
}

/** "accused X of killing", "blamed the X for the raid". */
function isAccused(document: Document, run: TokenRange): boolean {
  const verb = wordBefore(document, run)
  const after = document.tokens[run.last]?.lower
  return (verb?.lemma === 'accuse' && after === 'of') || (verb?.lemma === 'blame' && after === 'for')
}

/** What is said to be of it (singular): "fighters of X", "a checkpoint of the X". */
function havings(document: Document, run: TokenRange): string | null {
  const of = wordBefore(document, run)
  const owned = of?.lower === 'of' ? document.tokens[of.index - 1] : undefined
  return owned ? singular(owned.lower) : null
}

/** The word before the name and its article. */
function wordBefore({ tokens }: Document, { first }: TokenRange): Token | undefined {
  const before = tokens[first - 1]
  const word = before?.lower === 'the' ? tokens[first - 2] : before
  return word?.sentence === tokens[first]!.sentence ? word : undefined
}
