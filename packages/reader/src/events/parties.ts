import type { EventContext } from './draft.ts'
import { actorOf } from './entities.ts'
import { isArmed, isPerson } from './lexicon/people.ts'
import { isTarget } from './lexicon/targets.ts'

/** Somebody who can be hurt: a word for people, an actor, a pronoun, a bare number. */
export function isHarmable(token: number, { tree, mentions }: EventContext): boolean {
  const t = tree.token(token)
  if (isPerson(t.lemma) || isArmed(t.lemma)) return true
  const kind = mentions.at(token)?.kind
  if (kind === 'actor') return true
  return (
    (t.pos === 'PRON' && t.lower !== 'it') ||
    t.pos === 'NUM' ||
    (t.pos === 'PROPN' && kind !== 'place' && kind !== 'time')
  )
}

/** A thing or place that can be attacked. */
export function isTargetLike(token: number, { tree, mentions }: EventContext): boolean {
  const kind = mentions.at(token)?.kind
  return isTarget(tree.token(token).lemma) || kind === 'place' || kind === 'thing'
}

/** Somebody under arms, or a state: a word for fighters, or an actor that is not a private person or firm. */
export function isForce(token: number, { tree, mentions }: EventContext): boolean {
  const t = tree.token(token)
  if (isArmed(t.lemma)) return true
  const mention = mentions.at(token)
  if (mention?.kind === 'actor') {
    const actor = actorOf(mentions, mention.entity)
    if (actor?.kind === 'people' || actor?.kind === 'person')
      return /military|fighter/.test(mentions.profile(actor.id)?.status ?? '')
    return actor !== undefined && actor.kind !== 'organisation'
  }
  return mention?.kind === 'place' && mention.head === token
}
