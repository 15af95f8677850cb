import type { Sentence, Token } from './document.ts'
import { PAST_FORMS } from './lexicon/past-forms.ts'

const FINITE = /\|(?:VBD|VBZ|VBP|MD)$/
const OBJECT_BEGINS = /\|(?:DT|NNS?|NNPS?|PRP\$?|CD|JJ|``|'')$/

/**
 * A sentence has a finite verb. Where the tagger saw none, the first past participle that has an object right behind it
 * is past tense: "The statement from the forces accused/VBN “outlaw elements” of …". Headlines do without.
 */
export function settleFiniteVerb(
  tokens: readonly Token[],
  { first, last, isHeading }: Sentence,
  tags: Uint8Array,
  names: readonly string[],
): void {
  if (isHeading) return
  let participle = -1
  for (let i = first; i < last; i++) {
    const name = names[tags[i]!]!
    if (FINITE.test(name)) return
    if (participle < 0 && i > first && i + 1 < last && isLostVerb(tokens, i, last, tags, names)) participle = i
  }
  if (participle < 0) return
  for (let i = participle; i <= lastJoined(participle, last, tags, names); i++) {
    if (names[tags[i]!] === 'VERB|VBN') tags[i] = names.indexOf('VERB|VBD')
  }
}

const BODIES = new Set(['major', 'general', 'private', 'corporal', 'military'])

/** "“…,” the major said", "the US military struck": who looks like an adjective, with an article or a name before and a verb behind. */
export function settleBody(
  tokens: readonly Token[],
  { first, last }: Sentence,
  tags: Uint8Array,
  names: readonly string[],
): void {
  for (let i = first + 1; i + 1 < last; i++) {
    if (!BODIES.has(tokens[i]!.lower) || !names[tags[i]!]!.startsWith('ADJ|')) continue
    if (/\|(?:DT|NNP|JJ)$/.test(names[tags[i - 1]!]!) && FINITE.test(names[tags[i + 1]!]!))
      tags[i] = names.indexOf('NOUN|NN')
  }
}

const NO_MEN = new Set([
  'regimen',
  'specimen',
  'abdomen',
  'acumen',
  'omen',
  'amen',
  'semen',
  'ramen',
  'stamen',
  'lumen',
])
const FORCE_WORDS = new Set(['allied', 'armed', 'masked', 'combined', 'united', 'uniformed'])
const SPOKEN = new Set(['accused', 'blamed', 'condemned', 'criticised', 'criticized', 'denied', 'urged', 'warned'])
const ACCUSED = new Set(['accused', 'suspected', 'convicted', 'acquitted'])

/**
 * Words that the tagger takes for others of the same form: "gunmen" are several, "allied fighters" are of a kind, and whoever
 * is "accused of" a deed accuses nobody.
 */
export function settleWords(
  tokens: readonly Token[],
  { first, last }: Sentence,
  tags: Uint8Array,
  names: readonly string[],
): void {
  for (let i = first; i < last; i++) {
    const { lower } = tokens[i]!
    const name = names[tags[i]!]!
    if (name === 'NOUN|NN' && lower.endsWith('men') && !NO_MEN.has(lower)) tags[i] = names.indexOf('NOUN|NNS')
    if (!name.startsWith('VERB|') || i + 1 >= last) continue
    const [before, after] = [i > first ? names[tags[i - 1]!]! : '', names[tags[i + 1]!]!]
    if (FORCE_WORDS.has(lower) && /^$|\|(?:DT|CC|JJ|CD)$/.test(before) && /^NOUN\|/.test(after)) {
      tags[i] = names.indexOf('ADJ|JJ')
    } else if (ACCUSED.has(lower) && tokens[i + 1]!.lower === 'of') tags[i] = names.indexOf('VERB|VBN')
    else if (SPOKEN.has(lower) && /^(?:NOUN|PROPN|PRON)\|/.test(before) && OBJECT_BEGINS.test(after)) {
      tags[i] = names.indexOf('VERB|VBD')
    }
  }
}

const STRUCK = new Set(['shot', 'set'])

/** "Gunmen shot two farmers", "raiders set fire to barns": a noun to the tagger, though it has a subject and an object. */
export function settleShot(
  tokens: readonly Token[],
  { first, last }: Sentence,
  tags: Uint8Array,
  names: readonly string[],
): void {
  for (let i = first + 1; i + 1 < last; i++) {
    if (!STRUCK.has(tokens[i]!.lower) || !/^(?:NOUN|ADJ)\|/.test(names[tags[i]!]!)) continue
    const [before, after] = [names[tags[i - 1]!]!, names[tags[i + 1]!]!]
    if (/\|(?:PRP|NNS|NNPS|WP)$/.test(before) && OBJECT_BEGINS.test(after)) tags[i] = names.indexOf('VERB|VBD')
  }
}

/** "tortured and executed hundreds": the last of the participles joined to one. */
function lastJoined(participle: number, end: number, tags: Uint8Array, names: readonly string[]): number {
  let last = participle
  while (last + 2 < end && names[tags[last + 1]!]!.startsWith('CCONJ|') && names[tags[last + 2]!] === 'VERB|VBN')
    last += 2
  return last
}

function isLostVerb(
  tokens: readonly Token[],
  i: number,
  end: number,
  tags: Uint8Array,
  names: readonly string[],
): boolean {
  const tag = names[tags[i]!]!
  if (tag !== 'VERB|VBN' || !PAST_FORMS.has(tokens[i]!.lower)) return false
  const after = lastJoined(i, end, tags, names) + 1
  const hasObject = after < end && OBJECT_BEGINS.test(names[tags[after]!]!)
  return hasObject && /^(?:NOUN|PROPN|PRON)\|/.test(names[tags[i - 1]!]!)
}
