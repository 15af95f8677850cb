import type { Token } from '../language/document.ts'
import type { Mention, Mentions } from '../mentions/mentions.ts'
import type { Actor } from '../reading.ts'
import { antecedentOf } from './antecedent.ts'
import type { Draft } from './draft.ts'
import { CARRIERS } from './lexicon/cues.ts'
import { SPEAKS_FOR } from './lexicon/vantage.ts'
import type { Prose } from './prose.ts'
import { findRelays } from './relayed.ts'

/** Looks up who speaks. Drafts must come in text order: "the statement" means the one issued last. */
export interface Speakers {
  speakerOf(draft: Draft): string | null
  /** The actor that a token names, stands for or belongs to. */
  actorAt(index: number): string | null
  actor(id: string | null): Actor | null
}

/** A pronoun nobody could resolve means the last speaker only so many paragraphs on. */
const MAX_PARAGRAPHS_BACK = 2

/** Prepares the lookup of speakers. */
export function createSpeakers(prose: Prose, mentions: Mentions): Speakers {
  const actors = new Map(mentions.actors.map((actor) => [actor.id, actor]))
  const named = mentions.all.filter((mention) => mention.kind === 'actor').sort((a, b) => a.first - b.first)
  /** Whom a nameless person spoke for: who is "he" after "a spokesman for the army". */
  const spokenFor = new Map<string, string>()
  let issuer: string | null = null
  let last: { speaker: string; paragraph: number; via: string[] } | null = null

  const actorAt = (index: number): string | null => {
    const mention = mentions.at(antecedentOf(prose, index))
    return mention?.kind === 'actor' ? mention.entity : null
  }
  const bodyIn = (draft: Draft, head: number): string | null =>
    actorMentionIn(named, draft.source!.first, draft.source!.last, head)?.entity ?? null

  /** "Regional governor Oleh Syniehubov": the name right behind the title, where the title is the head. */
  const namedBy = (head: Token): string | null => {
    const name = prose.tree.child(head.index, 'appos', 'flat')
    const named = name && name.index === head.index + 1 ? actorAt(name.index) : null
    return named !== null && actors.get(named)?.kind === 'person' ? named : null
  }

  const lookUp = (draft: Draft): string | null => {
    if (!draft.source || draft.sourceHead === null) return null
    const head = prose.tokens[antecedentOf(prose, draft.sourceHead)]!
    const own = actorAt(head.index)
    if (CARRIERS.has(head.lemma)) return own ?? bodyIn(draft, head.index) ?? issuer
    if (SPEAKS_FOR.has(head.lemma) && isUnnamed(actors.get(own ?? ''))) {
      const body = bodyIn(draft, head.index)
      if (body && own) spokenFor.set(own, body)
      return body ?? spokenFor.get(own ?? '') ?? own
    }
    if (own && last?.via.includes(own) && isPronoun(head)) return last.speaker
    if (own) return isPronoun(head) ? (spokenFor.get(own) ?? own) : own
    const { paragraph } = prose.sentenceOf(draft.head)
    const isRecent = last !== null && paragraph - last.paragraph <= MAX_PARAGRAPHS_BACK
    if (isPronoun(head)) return isRecent ? last!.speaker : null
    return head.pos === 'PROPN' ? bodyIn(draft, -1) : namedBy(head)
  }

  return {
    actorAt,
    actor: (id) => (id === null ? null : (actors.get(id) ?? null)),
    speakerOf: (draft) => {
      const speaker = lookUp(draft)
      if (speaker) {
        const via = findRelays(prose, draft).flatMap((index) => actorAt(index) ?? [])
        last = { speaker, paragraph: prose.sentenceOf(draft.head).paragraph, via }
        if (tellsOfCarrier(prose, draft)) issuer = speaker
      }
      return speaker
    },
  }
}

function isPronoun(token: Token): boolean {
  return /^(?:he|she|it|they)$/u.test(token.lower)
}

/** Nobody is named: "officials", "a spokesman" — or there is no actor at all. */
function isUnnamed(actor: Actor | undefined): boolean {
  return actor === undefined || actor.kind === 'people' || /^\p{Ll}/u.test(actor.name)
}

/** "The statement from the security forces accused …", "the army said in a statement". */
function tellsOfCarrier(prose: Prose, draft: Draft): boolean {
  if (draft.sourceHead !== null && CARRIERS.has(prose.tokens[draft.sourceHead]!.lemma)) return true
  return prose.tree
    .children(draft.head, 'obl', 'obj')
    .some(
      (child) =>
        CARRIERS.has(child.lemma) || prose.tree.children(child.index, 'obj').some((o) => CARRIERS.has(o.lemma)),
    )
}

/** The first actor mentioned in a run of tokens, other than by the token `except`. */
function actorMentionIn(named: readonly Mention[], first: number, last: number, except: number): Mention | null {
  let low = 0
  let high = named.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (named[middle]!.first < first) low = middle + 1
    else high = middle
  }
  for (let i = low; i < named.length && named[i]!.first < last; i++) {
    if (named[i]!.head !== except && named[i]!.last <= last) return named[i]!
  }
  return null
}
