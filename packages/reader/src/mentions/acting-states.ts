import type { Document, Token } from '../language/document.ts'
import type { KnownName } from './knowledge.ts'
import { countries } from './lexicon/actors/countries.ts'
import {
  anyAttacks,
  attackCrews,
  attackWeapons,
  doneBy,
  forceAttacks,
  forceCarriers,
  leading,
} from './lexicon/attack-words.ts'
import { singular } from './words.ts'

const ADJECTIVES: ReadonlySet<string> = new Set(countries.flatMap(({ adjectives }) => adjectives))
const NAMES: ReadonlySet<string> = new Set(countries.flatMap(({ name, otherNames }) => [name, ...otherNames]))

const REACH = 5
const BY_REACH = 6

/** Is it only an adjective ("Russian", not "US")? */
export function isAdjectiveOnly(document: Document, { first, last }: KnownName): boolean {
  const { text } = document.tokens[first]!
  return last - first === 1 && ADJECTIVES.has(text) && !NAMES.has(text)
}

/** "Israeli air strikes", "Russian and Syrian warplanes": the state whose strikes or aircraft they are. */
export function ownsAttack({ tokens }: Document, { first, last }: KnownName): boolean {
  const { text, sentence } = tokens[last - 1]!
  if (last - first !== 1 || !ADJECTIVES.has(text)) return false
  let isArmed = false
  for (let at = last; at < Math.min(last + REACH, tokens.length) && tokens[at]!.sentence === sentence; at++) {
    const token = tokens[at]!
    const word = singular(token.lower)
    if (forceAttacks.has(word) || forceCarriers.has(word)) return !isPeople(tokens[at + 1], token)
    if (isArmed && anyAttacks.has(word)) return true
    if (attackWeapons.has(word)) isArmed = true
    else if (token.pos !== 'CCONJ' && token.text !== ',' && !ADJECTIVES.has(token.text)) return false
  }
  return false
}

/** "Turkey's shelling of the town", "the US-led bombing campaign": what a state does, told by a noun after it. */
export function leadsAttack({ tokens }: Document, { last }: KnownName): boolean {
  const after = tokens[last]
  const isOwner = after?.tag === 'POS'
  if (!isOwner && !(after?.text === '-' && leading.has(tokens[last + 1]?.lower ?? ''))) return false
  for (let at = last + (isOwner ? 1 : 2); at < last + REACH && tokens[at]?.sentence === after.sentence; at++) {
    const { lower, pos } = tokens[at]!
    if (doneBy.has(singular(lower))) return tokens[at + 1]?.pos !== 'NOUN' || tokens[at + 1]!.lower === 'campaign'
    if (pos !== 'ADJ' && !attackWeapons.has(lower)) return false
  }
  return false
}

/** "Russian helicopter pilots": people, not the state. */
function isPeople(next: Token | undefined, carrier: Token): boolean {
  return (
    next !== undefined &&
    next.sentence === carrier.sentence &&
    next.pos === 'NOUN' &&
    next.head !== carrier.index &&
    attackCrews.has(next.lower)
  )
}

/** "airstrikes by the United States and France": "by" after an event noun brings its doer. */
export function followsByOfAttack({ tokens }: Document, { first }: KnownName): boolean {
  const { sentence } = tokens[first]!
  let at = first - 1
  while (at >= 0 && tokens[at]!.sentence === sentence && first - at < BY_REACH) {
    const token = tokens[at]!
    if (token.lower === 'by') return isAttackBefore(tokens, at)
    if (token.pos !== 'DET' && token.pos !== 'CCONJ' && token.pos !== 'PROPN' && token.text !== ',') return false
    at--
  }
  return false
}

function isAttackBefore(tokens: readonly Token[], by: number): boolean {
  const noun = tokens[by - 1]
  return noun?.tag.startsWith('NN') === true && doneBy.has(singular(noun.lower))
}
