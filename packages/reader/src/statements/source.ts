import type { Token } from '../language/document.ts'
import { isRelation, type TokenRange } from '../language/syntax.ts'
import { sourceByOrder } from './by-order.ts'
import { isSpeechVerb } from './cues.ts'
import { CARRIERS, JOINED_CUES } from './lexicon/cues.ts'
import type { Prose } from './prose.ts'
import { isTimeWord } from './words.ts'

/** Who is named as the source: the whole noun phrase, title, apposition and relative clause included. */
export interface Source extends TokenRange {
  head: number
}

const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON', 'NUM'])
const EDGE = new Set([',', '—', '–', '-', ';', ':', '.', '(', '…', '“', '"', '”', "''", '``'])
/** A verb takes its missing subject from the verb it leans on: "he praised them and vowed", "he said, adding". */
const LEANS = ['conj', 'xcomp', 'advcl', 'parataxis', 'dep']
const MAX_CLIMB = 6
/** A dateline has no more tokens: "SAN SALVADOR, 3 JAN 90 (ACAN) —". */
const MAX_DATELINE = 14
/** How far back the verb before may stand that shares its subject. */
const MAX_SHARED = 40

/** A subject, and the verb it stands beside. */
interface Subject {
  token: Token
  verb: Token | null
}

/** Finds the source of a verb of saying: its subject, the subject it shares, or the noun it describes. */
export function sourceOfVerb(prose: Prose, verb: Token): Source | null {
  const joined = joinedToCue(prose, verb)
  const subject = joined ?? speakerBefore(prose, verb) ?? subjectOf(prose, verb, 0)
  if (subject && !isOfAnotherVerb(prose, subject.token, verb)) return nounPhrase(prose, subject.token, subject.verb)
  return sharedByOrder(prose, verb) ?? sourceByOrder(prose, verb)
}

const NAMING = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'DET', 'ADP'])

/** "director of the Observatory for Human Rights, said": names between the phrase and its verb are part of it, wherever they hang. */
export function stretched(prose: Prose, source: Source, verb: Token): Source {
  const { tokens } = prose
  let last = verb.index
  if (tokens[last - 1]?.text === ',') last--
  if (
    source.first > verb.index ||
    source.last >= last ||
    tokens[last - 1]!.pos === 'ADP' ||
    tokens[source.last]!.pos !== 'ADP'
  )
    return source
  for (let i = source.last; i < last; i++) if (!NAMING.has(tokens[i]!.pos) || isTimeWord(tokens[i]!)) return source
  return { ...source, last }
}

/** "The guard said a wall fell, adding that nobody was hurt": the parse may hang the participle in the clause it opens. */
function speakerBefore(prose: Prose, verb: Token): Subject | null {
  if (verb.tag !== 'VBG' || prose.tokens[verb.index - 1]?.text !== ',' || verb.head < verb.index) return null
  const { first } = prose.sentenceOf(verb.index)
  for (let i = verb.index - 2; i >= Math.max(first, verb.index - MAX_SHARED); i--) {
    const other = prose.tokens[i]!
    const subject = other.pos === 'VERB' && /^VB[DZP]$/u.test(other.tag) ? ownSubject(prose, other) : null
    if (subject && subject.index < i) return { token: subject, verb: other }
  }
  return null
}

/** "The ministry said its forces had hit a depot and denied …": who says the one denies the other, wherever "denied" hangs. */
export function joinedToCue(prose: Prose, verb: Token): Subject | null {
  const { tokens, tree } = prose
  if (!JOINED_CUES.has(verb.lemma) || !/^VB[DZP]$/u.test(verb.tag) || ownSubject(prose, verb)) return null
  let and = verb.index - 1
  if (tokens[and]?.pos === 'ADV') and--
  if (!/^(?:and|but)$/u.test(tokens[and]?.lower ?? '') || prose.quoteAt(verb.index)) return null
  const { first } = prose.sentenceOf(verb.index)
  for (let i = and - 1; i >= Math.max(first, verb.index - MAX_SHARED); i--) {
    const said = tokens[i]!
    if (said.tag !== verb.tag || !isSpeechVerb(said.lemma) || prose.quoteAt(i)) continue
    const clause = tree.child(i, 'ccomp', 'parataxis')
    if (!clause || clause.index < i || !isInPast(tree.children(clause.index, 'aux').map(({ lower }) => lower))) continue
    const subject = ownSubject(prose, said)
    return subject && subject.index < i ? { token: subject, verb: said } : null
  }
  return null
}

/** "had hit", "were behind it", "would strike": a tense in which "denied" does not go on. */
function isInPast(auxiliaries: readonly string[]): boolean {
  return auxiliaries.some((word) => /^(?:had|has|have|would|will|was|were|is|are)$/u.test(word))
}

function subjectOf(prose: Prose, verb: Token, climbed: number): Subject | null {
  const { tree, tokens } = prose
  const own = ownSubject(prose, verb)
  if (own) return { token: own, verb }
  if (climbed >= MAX_CLIMB || verb.head < 0) return null
  const head = tokens[verb.head]!
  if (isSayingAs(prose, verb, head)) {
    const quoted = tree.child(head.index, 'obj', 'nsubj:pass')
    return quoted && { token: quoted, verb: null }
  }
  const lost = lostSubject(prose, verb)
  if (lost) return { token: lost, verb }
  if (verb.relation === 'acl' && NOMINAL.has(head.pos)) return subjectOfNounClause(prose, verb, head, climbed)
  if (isRelation(verb, ...LEANS)) return subjectOf(prose, head, climbed + 1)
  if (isRelation(verb, 'ccomp') && verb.tag === 'VBG') return subjectOf(prose, head, climbed + 1)
  return null
}

/** "as saying the army denied": no "and" joins the verb to the one it hangs on, and the object before it is its subject. */
function lostSubject(prose: Prose, verb: Token): Token | null {
  if (verb.relation !== 'conj' || !/^VB[DZP]$/u.test(verb.tag) || prose.tree.child(verb.index, 'cc')) return null
  const noun = nounBefore(prose, verb)
  return noun && isRelation(noun, 'obj') ? noun : null
}

/** "… and said": the subject of the verb before, wherever the parser hangs it. */
function sharedByOrder(prose: Prose, verb: Token): Source | null {
  if (prose.tokens[verb.index - 1]?.pos !== 'CCONJ') return null
  const { first } = prose.sentenceOf(verb.index)
  for (let i = verb.index - 2; i >= Math.max(first, verb.index - MAX_SHARED); i--) {
    const other = prose.tokens[i]!
    const subject = other.tag === verb.tag ? ownSubject(prose, other) : null
    if (subject && subject.index < i) return nounPhrase(prose, subject, other)
  }
  return null
}

/** Its subject by the parse, unless that stands after the verb and a noun stands right before it. */
function ownSubject(prose: Prose, verb: Token): Token | null {
  const subjects = prose.tree.children(verb.index, 'nsubj')
  const nearest = subjects.length > 1 ? nounBefore(prose, verb) : null
  const subject =
    subjects.find((token) => token === nearest) ??
    subjects.find((token) => token.relation === 'nsubj') ??
    subjects[0] ??
    null
  if (!subject) return null
  if (subject.index > verb.index || isDateline(prose, subject, verb)) return nounBefore(prose, verb) ?? subject
  if (prose.tree.child(subject.index, 'case')?.lower === 'to') return nounBefore(prose, verb) ?? subject
  return isOfAnotherVerb(prose, subject, verb) ? null : subject
}

/** "PORT HALDEN, Varenna — The union said": what a dash sets off at the head of a sentence speaks for nobody. */
function isDateline(prose: Prose, subject: Token, verb: Token): boolean {
  if (subject.index - prose.sentenceOf(verb.index).first > MAX_DATELINE) return false
  for (let i = subject.index + 1; i < Math.min(verb.index, subject.index + MAX_DATELINE); i++)
    if (/^(?:—|–|--)$/u.test(prose.tokens[i]!.text)) return !hasDashAfter(prose, i, verb.index)
  return false
}

/** A second dash closes an insertion: "The union — the largest — said". */
function hasDashAfter(prose: Prose, dash: number, end: number): boolean {
  for (let i = dash + 1; i < end; i++) if (/^(?:—|–|--)$/u.test(prose.tokens[i]!.text)) return true
  return false
}

/** "The governor, who was wounded, vowed …": the relative pronoun has its own verb, closed by a comma. */
function isOfAnotherVerb(prose: Prose, subject: Token, verb: Token): boolean {
  if (!/^(?:who|which|that)$/u.test(subject.lower) || prose.tokens[verb.index - 1]?.text !== ',') return false
  for (let i = subject.index + 1; i < verb.index; i++) if (prose.tokens[i]!.pos === 'VERB') return true
  return false
}

/** "He says Obama …": the noun or pronoun that the verb follows directly. */
function nounBefore(prose: Prose, verb: Token): Token | null {
  let i = verb.index - 1
  while (i >= 0 && /^(?:AUX|ADV)$/u.test(prose.tokens[i]!.pos)) i--
  const token = prose.tokens[i]
  if (!token || token.sentence !== verb.sentence || prose.quoteAt(i) !== prose.quoteAt(verb.index)) return null
  if (token.pos === 'PRON') return /^(?:I|we|you|he|she|it|they|who)$/iu.test(token.text) ? token : null
  return token.pos === 'PROPN' || (token.pos === 'NOUN' && !isTimeWord(token)) ? token : null
}

/** "a report saying" speaks itself; "its plans to discuss" leave that to whoever has them. */
function subjectOfNounClause(prose: Prose, verb: Token, noun: Token, climbed: number): Subject | null {
  if (verb.tag === 'VBN') return null
  if (prose.tree.children(verb.index, 'mark').some((mark) => mark.lower === 'to')) {
    const owner = prose.tree.child(noun.index, 'nmod:poss')
    if (owner) return { token: owner, verb: null }
    const governor = noun.head >= 0 && isRelation(noun, 'obj', 'obl', 'xcomp') ? prose.tokens[noun.head]! : null
    return governor && subjectOf(prose, governor, climbed + 1)
  }
  return issuerOf(prose, noun, climbed) ?? { token: noun, verb: null }
}

/** "The agency quoted two pilots as saying": who speaks is the object of "quoted". */
function isSayingAs(prose: Prose, verb: Token, head: Token): boolean {
  return /^(?:quote|cite)$/u.test(head.lemma) && prose.tokens[verb.index - 1]?.lower === 'as'
}

/** "The union issued a statement saying": whoever issued the statement. */
function issuerOf(prose: Prose, carrier: Token, climbed: number): Subject | null {
  const verb = carrier.head >= 0 && carrier.relation === 'obj' ? prose.tokens[carrier.head]! : null
  return verb && CARRIERS.has(carrier.lemma) ? subjectOf(prose, verb, climbed + 1) : null
}

/** The noun phrase a token heads, as far as it reaches towards the verb it is the subject of. */
export function nounPhrase(prose: Prose, head: Token, verb: Token | null): Source {
  const { tree, tokens } = prose
  if (head.pos === 'PRON') return { head: head.index, first: head.index, last: head.index + 1 }
  let { first, last } = tree.extent(head.index)
  if (verb && head.index < verb.index)
    last = reachVerb(prose, Math.max(head.index + 1, Math.min(last, verb.index)), verb)
  if (verb && head.index > verb.index) first = Math.max(first, verb.index + 1)
  first = afterNumber(prose, first, head.index)
  while (first < head.index && isEdge(tokens[first]!)) first++
  first = reachBack(prose, first)
  if (verb && head.index < verb.index) first = joinedBefore(prose, first)
  if (verb && head.index > verb.index) first = Math.max(first, verb.index + 1)
  ;({ first, last } = withinQuotes(prose, head.index, { first, last }))
  while (first < head.index && isEdge(tokens[first]!)) first++
  while (last > head.index + 1 && isEdge(tokens[last - 1]!)) last--
  return { head: head.index, first, last }
}

/** "…, wounding | 37, officials said": a number that a comma cuts off counts others. */
function afterNumber({ tokens }: Prose, first: number, head: number): number {
  for (let i = first; i < head && /^(?:NUM|ADV|ADP|DET|ADJ)$/u.test(tokens[i]!.pos); i++)
    if (tokens[i]!.pos === 'NUM' && tokens[i + 1]?.text === ',') return Math.min(i + 2, head)
  return first
}

/** ", residents and | a militia leader said": who is joined by "and" right behind a comma speaks, too. */
function joinedBefore(prose: Prose, first: number): number {
  const and = prose.tokens[first - 1]
  if (and?.lower !== 'and' || prose.quoteAt(first) !== prose.quoteAt(and.index)) return first
  const { first: opening } = prose.sentenceOf(first)
  let start = and.index
  while (start > Math.max(opening, first - MAX_JOINED) && IN_JOINED.has(prose.tokens[start - 1]!.pos)) start--
  const comma = prose.tokens[start - 1]
  const isSetOff = comma?.text === ',' && comma.index > opening && start < and.index
  return isSetOff && prose.tokens[and.index - 1]!.pos !== 'ADJ' ? start : first
}

/** Words of a phrase joined to the next, and how many there may be. */
const IN_JOINED: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM'])
const MAX_JOINED = 8

/** Titles before a name belong to it, wherever the parser hangs them: "former army chief of staff | Idris Bello". */
function reachBack(prose: Prose, first: number): number {
  // "Six died in the blast | a monitoring group said": the article opens the phrase.
  if (/^(?:an?|the)$/u.test(prose.tokens[first]!.lower)) return first
  let start = first
  while (start > 0 && prose.tokens[start - 1]!.sentence === prose.tokens[first]!.sentence) {
    const token = prose.tokens[start - 1]!
    if (!/^(?:PROPN|NOUN|ADJ)$/u.test(token.pos) || isTimeWord(token) || prose.quoteAt(start - 1)) break
    start--
  }
  if (
    start < first &&
    /^(?:DET|PRON)$/u.test(prose.tokens[start - 1]?.pos ?? '') &&
    !/^(?:it|he|she|they|who|that)$/u.test(prose.tokens[start - 1]!.lower)
  )
    start--
  return start
}

/** What lies between the phrase and its verb belongs to the phrase unless it hangs on the verb. */
function reachVerb(prose: Prose, last: number, verb: Token): number {
  const { tree, tokens } = prose
  let end = verb.index
  for (const child of tree.children(verb.index)) {
    if (child.index >= last && child.index < verb.index && child.pos !== 'PUNCT') {
      end = Math.min(end, tree.extent(child.index).first)
    }
  }
  if (end <= last) return last
  for (let i = last; i < end; i++) if (prose.quoteAt(i)) return last
  return tokens[last]?.pos === 'PUNCT' && end - last < 2 ? last : end
}

/** A source never reaches into or out of a quotation; a nickname in quotation marks is none. */
function withinQuotes(prose: Prose, head: number, range: TokenRange): TokenRange {
  const quote = prose.quoteAt(head)
  const isOutside = (i: number) => prose.quoteAt(i) !== quote && (quote !== null || isSpeech(prose, i))
  let { first, last } = range
  for (let i = head - 1; i >= first; i--) if (isOutside(i)) first = i + 1
  for (let i = head + 1; i < last; i++) if (isOutside(i)) last = i
  return { first, last }
}

/** Is the token in a quotation that can be speech rather than a nickname or a title? */
function isSpeech(prose: Prose, index: number): boolean {
  const quote = prose.quoteAt(index)
  if (!quote) return false
  const beforeMark = prose.tokens[quote.last - 2]
  const after = prose.tokens[quote.last]
  return quote.last - quote.first > 6 || beforeMark?.text === ',' || after?.text === ','
}

function isEdge(token: Token): boolean {
  return EDGE.has(token.text) || token.pos === 'CCONJ'
}
