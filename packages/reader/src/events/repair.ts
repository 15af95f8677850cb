import type { Token } from '../language/document.ts'
import { NOUNS } from './lexicon/nouns.ts'
import { PAST_FORMS } from './lexicon/past-forms.ts'
import { isArmed, isPerson } from './lexicon/people.ts'
import { isTarget, TERRITORY } from './lexicon/targets.ts'
import { MUNITIONS, weaponClass } from './lexicon/weapons.ts'

const EVENT_NOUNS = new Set(Object.values(NOUNS).flat())

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
  if (isKnown(token.lemma)) return token.lemma
  return formsOf(token.lower).find(isKnown) ?? token.lemma
}

function formsOf(lower: string): string[] {
  const forms = [lower]
  if (lower.endsWith('men')) forms.push(`${lower.slice(0, -3)}man`)
  if (lower.endsWith('ies')) forms.push(`${lower.slice(0, -3)}y`)
  if (lower.endsWith('s')) forms.push(lower.slice(0, -1))
  return forms
}

function isKnown(word: string): boolean {
  return (
    isPerson(word) ||
    isArmed(word) ||
    isTarget(word) ||
    TERRITORY.has(word) ||
    MUNITIONS.has(word) ||
    weaponClass(word) !== null ||
    EVENT_NOUNS.has(word)
  )
}
