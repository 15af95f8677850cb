import type { Token } from '../language/document.ts'
import type { TokenRange } from '../language/syntax.ts'
import { sourceByOrder } from './by-order.ts'
import { bucket, createCollector } from './collector.ts'
import { isFiniteWord } from './content.ts'
import type { CueVerb } from './cues.ts'
import { sourceOfPassive } from './passive.ts'
import type { Prose } from './prose.ts'
import { nounPhrase, type Source, sourceOfVerb } from './source.ts'
import { startsUpper } from './words.ts'

/** A source stands no further before its verb, and no further behind it, in words. */
const MAX_AHEAD = 45
const MAX_BEHIND = 12
const NOMINAL = /^(?:NOUN|PROPN|PRON|NUM)$/u
const RELATIVE = new Set(['who', 'which', 'that', 'whose'])
/** Words inside a noun phrase that head none themselves. */
const INSIDE = /^(?:compound|flat|amod|det|nummod|case|fixed|goeswith)/u

/** Whoever might be the source of a verb, the one that syntax shows first. */
export function sourcesOf(prose: Prose, cue: CueVerb): Source[] {
  const { token } = cue
  const found: Source[] = []
  const add = (source: Source | null) => {
    if (!source || source.last <= source.first) return
    if (source.first <= token.index && token.index < source.last) return
    if (!found.some((other) => isSame(other, source))) found.push(source)
  }
  if (cue.isPassive) {
    add(sourceOfPassive(prose, cue))
    return found
  }
  add(sourceOfVerb(prose, token))
  add(sourceByOrder(prose, token))
  const sentence = prose.sentenceOf(token.index)
  const last = Math.min(sentence.last, token.index + MAX_BEHIND)
  for (let i = Math.max(sentence.first, token.index - MAX_AHEAD); i < last; i++) {
    const noun = prose.tokens[i]!
    if (i === token.index || !mayHead(noun, token)) continue
    add(nounPhrase(prose, noun, noun.relation.startsWith('nsubj') ? prose.tokens[noun.head]! : null))
    if (noun.index < token.index) add(nounPhrase(prose, noun, token))
  }
  return found
}

/** Subjects, what hangs on the verb, what the verb describes, and the nearest nouns. */
function mayHead(noun: Token, verb: Token): boolean {
  if (!NOMINAL.test(noun.pos) || INSIDE.test(noun.relation)) return false
  if (noun.relation.startsWith('nsubj') || noun.index === verb.head) return true
  if (noun.head === verb.index) return true
  return Math.abs(noun.index - verb.index) < 3
}

const SOURCE = createCollector('source')

/** What tells whether it is the verb's source. */
export function sourceFeatures(prose: Prose, cue: CueVerb, source: Source, rank: number): Int32Array {
  const { tokens, tree } = prose
  const verb = cue.token
  const head = tokens[source.head]!
  const side = source.first > verb.index ? 'behind' : source.last <= verb.index ? 'ahead' : 'over'
  const governor = head.head >= 0 ? tokens[head.head]! : null
  const between = side === 'ahead' ? verb.index - source.last : source.first - verb.index
  const before = tokens[source.first - 1]
  const after = tokens[source.last]
  const path = pathOf(prose, head, verb)
  const extent = tree.extent(head.index)
  SOURCE.begin()
  const { add } = SOURCE
  add('bias', side)
  add('rank', rank === 0, cue.isPassive)
  add('rank+tag', Math.min(rank, 3), verb.tag)
  add('rank+relation', rank === 0, verb.relation, side)
  add('path', path, side)
  add('path+tag', path, verb.tag)
  add('path+lemma', path, cue.name)
  add('relation', head.relation, side)
  add('ofVerb', head.head === verb.index, head.relation, side)
  add('governor', head.relation, governor?.pos ?? '', governor?.index === verb.index)
  add('governorLemma', governor?.lemma ?? '')
  add('pos', head.pos, side)
  add('tag', head.tag, verb.tag)
  add('lemma', head.lemma)
  add('lemma+cue', head.lemma, cue.name)
  add('distance', side, bucket(Math.max(between, 0)))
  add('before', before?.lower ?? '', side)
  add('beforePos', before?.pos ?? '', head.pos)
  add('after', after?.lower ?? '', side)
  add('afterPos', after?.pos ?? '', side)
  add('opening', tokens[source.first]!.pos, tokens[source.first]!.lower)
  add('closing', tokens[source.last - 1]!.pos, side)
  add('length', bucket(source.last - source.first))
  add('lengthPos', head.pos, bucket(source.last - source.first))
  add('quote', prose.quoteAt(source.head) === prose.quoteAt(verb.index), prose.quoteAt(source.head) !== null)
  add('capital', startsUpper(head.text), head.pos)
  add('comma', side, hasBetween(prose, source, verb, ','))
  add('verbBetween', side, verbsBetween(prose, source, verb))
  add('whole', Math.sign(source.first - extent.first), Math.sign(source.last - extent.last))
  add('case', tree.child(head.index, 'case')?.lower ?? '')
  add('inside', side, Math.min(finiteVerbs(prose, source), 2), isRelative(prose, source))
  add('start', source.first === prose.sentenceOf(verb.index).first)
  return SOURCE.features()
}

function isSame(one: Source, other: Source): boolean {
  return one.first === other.first && one.last === other.last && one.head === other.head
}

/** How far up and down the relations between source and verb are looked at. */
const FARTHEST = 4

/** The relations from the source up and down to the verb; "far" where they meet far away. */
function pathOf({ tokens }: Prose, head: Token, verb: Token): string {
  let ups = ''
  for (let at = head, steps = 0; steps < FARTHEST; steps++) {
    let downs = ''
    for (let under = verb, below = 0; below < FARTHEST; below++) {
      if (under.index === at.index) return `${ups}^${downs}`
      if (under.head < 0) break
      downs = downs === '' ? under.relation : `${downs}>${under.relation}`
      under = tokens[under.head]!
    }
    if (at.head < 0) break
    ups = ups === '' ? at.relation : `${ups}<${at.relation}`
    at = tokens[at.head]!
  }
  return 'far'
}

function hasBetween(prose: Prose, source: Source, verb: Token, text: string): boolean {
  for (let i = source.last; i < verb.index; i++) if (prose.tokens[i]!.text === text) return true
  return false
}

function verbsBetween(prose: Prose, source: Source, verb: Token): number {
  const [first, last] = source.last <= verb.index ? [source.last, verb.index] : [verb.index + 1, source.first]
  return Math.min(finiteVerbs(prose, { first, last }), 3)
}

function finiteVerbs({ tokens }: Prose, { first, last }: TokenRange): number {
  let count = 0
  for (let i = first; i < last; i++) if (isFiniteWord(tokens[i]!)) count++
  return count
}

/** Verbs of a relative clause in the phrase count apart. */
function isRelative({ tokens }: Prose, { first, last }: Source): boolean {
  for (let i = first; i < last; i++) if (RELATIVE.has(tokens[i]!.lower)) return true
  return false
}
