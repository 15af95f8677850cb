import type { Document, Token } from '../language/document.ts'
import type { ActorMention } from './actor-mention.ts'
import type { ActorCluster } from './coreference.ts'
import { isSaying, verbOfSubject } from './subjects.ts'

/** A pronoun and whom it stands for. */
export interface ResolvedPronoun {
  token: number
  cluster: ActorCluster
}

type Fit = 'person' | 'body' | 'many'

const PRONOUNS: ReadonlyMap<string, Fit> = new Map([
  ['he', 'person'],
  ['she', 'person'],
  ['him', 'person'],
  ['her', 'person'],
  ['his', 'person'],
  ['hers', 'person'],
  ['himself', 'person'],
  ['herself', 'person'],
  ['it', 'body'],
  ['its', 'body'],
  ['itself', 'body'],
  ['they', 'many'],
  ['them', 'many'],
  ['their', 'many'],
  ['themselves', 'many'],
])

/** How many mentions and sentences back a pronoun may reach. */
const MENTIONS_BACK = 24
const SENTENCES_BACK = 4

/** Finds for each pronoun the actor it most plausibly stands for; a pronoun with no likely actor is left alone. */
export function resolvePronouns(
  document: Document,
  mentions: readonly ActorMention[],
  clusterOf: (mention: ActorMention) => ActorCluster,
): ResolvedPronoun[] {
  const resolved: ResolvedPronoun[] = []
  const stand: Candidate[] = []
  let next = 0
  for (const token of document.tokens) {
    while (next < mentions.length && mentions[next]!.first <= token.index)
      stand.push(candidate(document, mentions[next++]!, clusterOf))
    const fit = token.pos === 'PRON' ? PRONOUNS.get(token.lower) : undefined
    if (!fit || (fit === 'body' && isEmptyIt(document, token))) continue
    const best = choose(document, token, fit, stand)
    if (!best) continue
    resolved.push({ token: token.index, cluster: best.cluster })
    stand.push({
      ...best,
      first: token.index,
      last: token.index + 1,
      sentence: token.sentence,
      opens: opensSentence(document, { first: token.index }),
      ...standing(document, token),
    })
  }
  return resolved
}

/** A mention (or an earlier pronoun) that a pronoun may stand for. */
interface Candidate {
  cluster: ActorCluster
  first: number
  last: number
  sentence: number
  fit: Fit
  sex: 'female' | 'male' | null
  isNamed: boolean
  /** Forces and the like: many, yet one body. */
  isBody: boolean
  isSubject: boolean
  speaks: boolean
  /** The first words of its sentence. */
  opens: boolean
}

function candidate(
  document: Document,
  mention: ActorMention,
  clusterOf: (mention: ActorMention) => ActorCluster,
): Candidate {
  const verb = verbOfSubject(document, mention)
  return {
    cluster: clusterOf(mention),
    first: mention.first,
    last: mention.last,
    sentence: document.tokens[mention.head]!.sentence,
    fit: fitOf(mention),
    sex: mention.word?.sex ?? null,
    isNamed: mention.form === 'name',
    isBody: mention.kind !== 'person' && mention.kind !== 'people',
    opens: opensSentence(document, mention),
    isSubject: verb !== null,
    speaks: isSaying(verb) || followsAccording(document, mention),
  }
}

function standing(document: Document, token: Token): Pick<Candidate, 'isSubject' | 'speaks'> {
  const verb = verbOfSubject(document, { first: token.index, last: token.index + 1, head: token.index })
  return { isSubject: verb !== null, speaks: isSaying(verb) }
}

function followsAccording(document: Document, mention: ActorMention): boolean {
  for (let at = mention.first - 1; at >= Math.max(0, mention.first - 3); at--)
    if (document.tokens[at]!.lower === 'according') return true
  return false
}

function fitOf(mention: ActorMention): Fit {
  if (mention.kind === 'person') return 'person'
  if (mention.kind !== 'people') return mention.isPlural && !isSingularName(mention) ? 'many' : 'body'
  return mention.isPlural ? 'many' : 'person'
}

/** "United Nations", "United States": plural in form only, where "security forces" are many. */
function isSingularName({ form, kind }: ActorMention): boolean {
  return form === 'name' && kind !== 'state force' && kind !== 'armed group'
}

function choose(document: Document, token: Token, fit: Fit, stand: readonly Candidate[]): Candidate | null {
  const asSubject = standing(document, token)
  let best: Candidate | null = null
  let bestScore = 0
  for (let at = stand.length - 1; at >= Math.max(0, stand.length - MENTIONS_BACK); at--) {
    const earlier = stand[at]!
    if (token.sentence - earlier.sentence > SENTENCES_BACK) break
    const agreed = scoreOf(token, fit, asSubject, earlier)
    const score = agreed > 0 ? agreed + takesUpSubject(document, token, earlier) : 0
    if (score > bestScore) [best, bestScore] = [earlier, score]
  }
  return best
}

/**
 * Weights ordered by hand: kind decides, then who spoke or acted, then nearness.
 * "He accused the group": a speaker of the sentence before beats a nearer name in its object.
 */
function scoreOf(
  token: Token,
  fit: Fit,
  asSubject: Pick<Candidate, 'isSubject' | 'speaks'>,
  earlier: Candidate,
): number {
  const match = agreement(token, fit, earlier)
  if (match === 0) return 0
  const isPossessive = token.tag === 'PRP$'
  const distance = token.sentence - earlier.sentence
  let score = match * 10 - distance * 3
  if (earlier.isSubject) score += 4
  if (earlier.speaks) score += asSubject.speaks ? 6 : 2
  if (earlier.isNamed) score += 1
  if (distance === 0 && isPossessive) score += 3
  if (earlier.last === token.index && !isPossessive) score -= 8
  return score
}

/** "The guards gave another account. They said …": what opens a sentence takes up the subject that opened the one before. */
function takesUpSubject(document: Document, token: Token, earlier: Candidate): number {
  const isNext = token.sentence - earlier.sentence === 1 && earlier.opens && earlier.isSubject
  return isNext && opensSentence(document, { first: token.index }) ? 5 : 0
}

function opensSentence(document: Document, { first }: { first: number }): boolean {
  const { sentence } = document.tokens[first]!
  return first - document.sentences[sentence]!.first <= (document.tokens[first - 1]?.pos === 'DET' ? 1 : 0)
}

/** 2 where kind and number agree, 1 where usage allows it ("The army said they …"), 0 where it cannot be. */
function agreement(token: Token, fit: Fit, earlier: Candidate): 0 | 1 | 2 {
  if (fit === 'person') return earlier.fit === 'person' && sexAgrees(token.lower, earlier) ? 2 : 0
  if (fit === 'body') return earlier.fit === 'body' ? 2 : earlier.isBody ? 1 : 0
  if (earlier.fit === 'many') return 2
  return earlier.fit === 'body' ? 1 : 0
}

function sexAgrees(pronoun: string, earlier: Candidate): boolean {
  if (earlier.sex === null) return true
  return (earlier.sex === 'female') === (pronoun.startsWith('she') || pronoun.startsWith('her'))
}

/** "It is the first attack", "it was not clear", "it took": an "it" that stands for nobody. */
function isEmptyIt(document: Document, token: Token): boolean {
  if (token.lower !== 'it') return false
  const verb = verbOfSubject(document, { first: token.index, last: token.index + 1, head: token.index })
  if (!verb) return true
  const next = document.tokens[token.index + 1]
  if (isSaying(verb) && verb.tag !== 'VBN') return false
  if (next?.pos === 'AUX' && next.lemma === 'be' && verb.pos !== 'VERB') return true
  if (verb.lemma === 'be' || verb.lemma === 'seem' || verb.lemma === 'appear' || verb.lemma === 'happen') return true
  return next?.lemma === 'be' && verb.tag === 'VBN'
}
