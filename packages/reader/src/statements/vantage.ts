import type { Mentions } from '../mentions/mentions.ts'
import type { Actor, Vantage } from '../reading.ts'
import { antecedentOf } from './antecedent.ts'
import type { Draft } from './draft.ts'
import { ANONYMITY, VANTAGE_WORDS, WAR_BODIES } from './lexicon/vantage.ts'
import type { Prose } from './prose.ts'

/** A statement and who makes it. */
export interface Said {
  draft: Draft
  speaker: Actor | null
}

/** Tells how a speaker knows, from the words that describe the source here or elsewhere, else from the kind of actor. */
export type VantageOf = (said: Said) => Vantage

/** Prepares the telling. "Haddad" is the doctor whom a statement before or, failing that, behind introduces him as. */
export function createVantage(prose: Prose, mentions: Mentions, said: readonly Said[]): VantageOf {
  const introduced = new Map<string, Vantage>()
  for (const { draft, speaker } of said) {
    const told = speaker && !introduced.has(speaker.id) ? settled(fromWords(prose, draft), speaker) : null
    if (told) introduced.set(speaker!.id, told)
  }
  return ({ draft, speaker }) => {
    const told = settled(fromWords(prose, draft), speaker)
    if (told || !speaker) return told ?? 'unstated'
    return introduced.get(speaker.id) ?? ofBody(speaker) ?? fromActor(speaker) ?? 'unstated'
  }

  /** "The observatory's chief": an office tells less than the body it is held in. */
  function settled(told: Vantage | null, speaker: Actor | null): Vantage | null {
    if (told !== 'official' || !speaker || speaker.kind === 'person') return told
    if (speaker.kind === 'armed group') return 'party'
    const body = ofBody(speaker)
    return body === null || body === 'anonymous' ? told : body
  }

  function ofBody(speaker: Actor): Vantage | null {
    return WAR_BODIES.test(speaker.name) ? 'party' : (mentions.profile(speaker.id)?.vantage ?? null)
  }
}

function fromWords(prose: Prose, draft: Draft): Vantage | null {
  if (!draft.source) return null
  const words = wordsOf(prose, draft)
  if (ANONYMITY.test(words) || ANONYMITY.test(besideCue(prose, draft))) return 'anonymous'
  const nucleus = words.split(/,|\b(?:who|which|that)\b/u)[0]!
  // Of two that speak together the first decides: "rescuers and sources in the town".
  return match(nucleus.split(/\band\b/u)[0]!) ?? match(nucleus) ?? match(words)
}

/** The words of the source, or where it is a relative pronoun, those of the noun it stands for. */
function wordsOf(prose: Prose, { source, sourceHead }: Draft): string {
  const noun = sourceHead === null ? null : antecedentOf(prose, sourceHead)
  if (noun === null || noun === sourceHead) return textOf(prose, source!.first, source!.last)
  return textOf(prose, prose.tree.extent(noun).first, Math.min(sourceHead!, prose.tree.extent(noun).last))
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
