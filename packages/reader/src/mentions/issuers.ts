import type { Document } from '../language/document.ts'
import type { ActorMention } from './actor-mention.ts'
import type { ActorCluster } from './coreference.ts'
import { documentWords } from './lexicon/acting-verbs.ts'
import type { NounPhrase } from './noun-phrases.ts'
import { isSaying, verbOfSubject } from './subjects.ts'
import { singular } from './words.ts'

/** A paper that speaks ("the statement added") and who issued it. */
export interface IssuedDocument extends NounPhrase {
  cluster: ActorCluster
}

/** Who spoke of, looked up by token. */
export interface Speakers {
  /** Actor mentions in text order. */
  mentions: readonly ActorMention[]
  clusterOf(mention: ActorMention): ActorCluster
  /** The actor a token belongs to, pronouns included; null where it is nobody's. */
  at(token: number): ActorCluster | null
}

/** Finds who issued each statement: named after it, its owner, the sentence's own speaker, or the issuer before. */
export function findIssuers(document: Document, phrases: readonly NounPhrase[], speakers: Speakers): IssuedDocument[] {
  const found: IssuedDocument[] = []
  let previous: ActorCluster | null = null
  let mention = 0
  let speaker: ActorMention | null = null
  for (const phrase of phrases) {
    const head = document.tokens[phrase.head]!
    while (mention < speakers.mentions.length && speakers.mentions[mention]!.first < phrase.first) {
      const passed = speakers.mentions[mention++]!
      if (canIssue(passed) && isSaying(verbOfSubject(document, passed))) speaker = passed
    }
    if (!documentWords.has(singular(head.lower))) continue
    const named = namedAfter(document, phrase, speakers) ?? ownerOf(phrase, speakers)
    const near: ActorCluster | null =
      speaker && head.sentence - document.tokens[speaker.head]!.sentence <= 2 ? speakers.clusterOf(speaker) : null
    const isDefinite = phrase.determiner === 'the' || phrase.determiner === 'this'
    const issuer: ActorCluster | null = named ?? (isDefinite ? (previous ?? near) : near)
    if (!issuer) continue
    found.push({ ...phrase, cluster: issuer })
    previous = issuer
  }
  return found
}

const canIssue = (mention: ActorMention): boolean => mention.kind !== 'people' || mention.word?.isRole === true

const FROM: ReadonlySet<string> = new Set(['from', 'by', 'of', 'issued', 'released'])

/** "a statement issued by the army's press office": the next actor after "from" or "by". */
function namedAfter(document: Document, phrase: NounPhrase, speakers: Speakers): ActorCluster | null {
  if (!FROM.has(document.tokens[phrase.last]?.lower ?? '')) return null
  for (let at = phrase.last + 1; at < Math.min(phrase.last + 7, document.tokens.length); at++) {
    const cluster = speakers.at(at)
    if (cluster) return cluster
    if (document.tokens[at]!.pos === 'VERB' || document.tokens[at]!.pos === 'PUNCT') return null
  }
  return null
}

function ownerOf(phrase: NounPhrase, speakers: Speakers): ActorCluster | null {
  return phrase.possessor === null ? null : speakers.at(phrase.possessor)
}
