import type { Token } from '../language/document.ts'
import { NOUNS } from './lexicon/nouns.ts'
import { PAST_FORMS } from './lexicon/past-forms.ts'
import { ARMED_BODIES, CIVILIANS, FIGHTERS, MILITARY, PEOPLE, PROTESTERS } from './lexicon/people.ts'
import { CIVIL_TARGETS, MILITARY_TARGETS, TERRITORY, VEHICLES } from './lexicon/targets.ts'
import { MUNITIONS, WEAPON_WORDS } from './lexicon/weapons.ts'

// One set for all, because every word of a text is looked up.
const KNOWN_WORDS: ReadonlySet<string> = new Set(
  [
    [PEOPLE, CIVILIANS, MILITARY, FIGHTERS, PROTESTERS, ARMED_BODIES],
    [MILITARY_TARGETS, CIVIL_TARGETS, VEHICLES, TERRITORY, MUNITIONS, WEAPON_WORDS, Object.values(NOUNS).flat()],
  ].flatMap((lists) => lists.flatMap((list) => [...list])),
)

/**
 * The token with the lemma our word lists know it by: capitals and headlines make names of common nouns ("Warplanes",
 * "GUERRILLAS"), and lost verbs keep their past form ("struck/NN").
 */
export function repaired(token: Token): Token {
  const lemma = knownLemma(token)
  return lemma === token.lemma ? token : { ...token, lemma }
}

function knownLemma(token: Token): string {
  if (token.tag.startsWith('VB')) return token.lemma.toLowerCase()
  const past = PAST_FORMS.get(token.lower)
  if (past && token.pos !== 'PROPN') return past
  if (KNOWN_WORDS.has(token.lemma)) return token.lemma
  if (token.lower !== token.lemma && KNOWN_WORDS.has(token.lower)) return token.lower
  return knownSingular(token.lower) ?? token.lemma
}

function knownSingular(lower: string): string | null {
  const man = lower.endsWith('men') ? `${lower.slice(0, -3)}man` : null
  if (man !== null && KNOWN_WORDS.has(man)) return man
  if (!lower.endsWith('s')) return null
  const y = lower.endsWith('ies') ? `${lower.slice(0, -3)}y` : null
  if (y !== null && KNOWN_WORDS.has(y)) return y
  const single = lower.slice(0, -1)
  return KNOWN_WORDS.has(single) ? single : null
}
