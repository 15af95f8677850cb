import type { Mentions } from '../mentions/mentions.ts'
import type { Actor, Vantage } from '../reading.ts'
import type { Draft } from './draft.ts'
import { ANONYMITY, VANTAGE_WORDS, WAR_BODIES } from './lexicon/vantage.ts'
import type { Prose } from './prose.ts'

/** Tells how a speaker knows, from the words that describe the source here or did before, else from the kind of actor. */
export type VantageOf = (draft: Draft, speaker: Actor | null) => Vantage

/** Prepares the telling; drafts must come in text order, so that "Haddad" is still the doctor he was introduced as. */
export function createVantage(prose: Prose, mentions: Mentions): VantageOf {
  const known = new Map<string, Vantage>()
  return (draft, speaker) => {
    const told = settled(fromWords(prose, draft), speaker)
    if (told) {
      if (speaker && !known.has(speaker.id)) known.set(speaker.id, told)
      return told
    }
    if (!speaker) return 'unstated'
    return known.get(speaker.id) ?? ofBody(speaker) ?? fromActor(speaker) ?? 'unstated'
  }

  /** "The observatory's chief": an office tells less than the body it is held in. */
  function settled(told: Vantage | null, speaker: Actor | null): Vantage | null {
    if (told !== 'official' || !speaker || speaker.kind === 'person') return told
    const body = ofBody(speaker)
    return body === null || body === 'anonymous' ? told : body
  }

  function ofBody(speaker: Actor): Vantage | null {
    return WAR_BODIES.test(speaker.name) ? 'party' : (mentions.profile(speaker.id)?.vantage ?? null)
  }
}

function fromWords(prose: Prose, draft: Draft): Vantage | null {
  if (!draft.source) return null
  const words = textOf(prose, draft.source.first, draft.source.last)
  if (ANONYMITY.test(words) || ANONYMITY.test(besideCue(prose, draft))) return 'anonymous'
  const nucleus = words.split(/,|\b(?:who|which|that)\b/u)[0]!
  return match(nucleus) ?? match(words)
}

/** What hangs on the cue: "…, said the officer, speaking on condition of anonymity". */
function besideCue(prose: Prose, draft: Draft): string {
  const { last } = prose.sentenceOf(draft.head)
  const first = Math.max(draft.source!.last, draft.head)
  return textOf(prose, first, Math.min(last, first + 20))
}

function match(words: string): Vantage | null {
  for (const [vantage, pattern] of VANTAGE_WORDS) if (pattern.test(words)) return vantage
  return null
}

function fromActor(actor: Actor): Vantage | null {
  if (actor.kind === 'armed group' || actor.kind === 'coalition') return 'party'
  if (actor.kind === 'government') return 'official'
  const told = match(actor.name)
  if (told) return told
  return actor.kind === 'state force' ? 'party' : null
}

function textOf(prose: Prose, first: number, last: number): string {
  if (first >= last) return ''
  return prose.document.text.slice(prose.tokens[first]!.start, prose.tokens[last - 1]!.end)
}
