import type { Token } from '../../language/document.ts'
import type { EventContext } from '../draft.ts'
import { actorOf } from '../entities.ts'
import { wordNumber } from '../feature-set.ts'
import { isPerson } from '../lexicon/people.ts'

const PLACE = wordNumber('~place')
const TIME = wordNumber('~time')
const NUMBER = wordNumber('~number')
/** What stands before the first and after the last word of a sentence. */
export const EDGE = wordNumber('~edge')

/** A noun's or verb's word, or the kind of name in its place: no model is to learn who is who. */
export function plainWord(token: Token, { mentions }: EventContext): number {
  const mention = mentions.at(token.index)
  if (mention?.kind === 'place') return PLACE
  if (mention?.kind === 'time') return TIME
  if (token.pos === 'NUM') return NUMBER
  if (mention?.kind === 'actor') {
    const actor = actorOf(mentions, mention.entity)
    if (actor && (actor.actor !== null || (actor.kind === 'person' && !isPerson(token.lemma))))
      return wordNumber(actor.kind)
  }
  return wordNumber(token.lemma.toLowerCase())
}
