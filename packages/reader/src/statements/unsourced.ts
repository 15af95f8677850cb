import type { Token } from '../language/document.ts'
import { asContent } from './content.ts'
import { type CueVerb, kindOf } from './cues.ts'
import { type Draft, joinRanges, subtractRanges } from './draft.ts'
import { UNSOURCED_ADVERBS, UNSOURCED_VERBS } from './lexicon/cues.ts'
import { sourceOfPassive } from './passive.ts'
import type { Prose } from './prose.ts'

/** Statements that name nobody: "is believed to have fled", "was accused of …", "was reportedly hit". */
export function findUnsourced(prose: Prose, cues: readonly CueVerb[]): Draft[] {
  return [...passives(prose, cues), ...adverbs(prose), ...questions(prose)]
}

function passives(prose: Prose, cues: readonly CueVerb[]): Draft[] {
  const drafts: Draft[] = []
  for (const cue of cues) {
    if (!cue.isPassive || sourceOfPassive(prose, cue)) continue
    const deed = deedOf(prose, cue.token)
    const subject = prose.tree.child(cue.token.index, 'nsubj:pass', 'nsubj')
    const isBelieved = UNSOURCED_VERBS.has(cue.name) && deed
    const isAccused = (cue.name === 'accuse' || cue.name === 'charge') && deed && subject
    if (!isBelieved && !isAccused) continue
    const ranges = [prose.tree.extent(deed.index)]
    if (subject && !/^(?:it|there)$/u.test(subject.lower)) {
      const { first, last } = prose.tree.extent(subject.index)
      ranges.unshift({ first, last: Math.min(last, cue.token.index) })
    }
    drafts.push(unsourced(cue.token, asContent(prose, ...ranges).ranges, kindOf(cue.name)))
  }
  return drafts
}

function deedOf(prose: Prose, verb: Token): Token | null {
  const child = prose.tree
    .children(verb.index, 'xcomp', 'ccomp', 'csubj', 'obl', 'advcl')
    .find((candidate) => candidate.index > verb.index && opensDeed(prose, candidate))
  return child ?? null
}

function opensDeed(prose: Prose, child: Token): boolean {
  if (/^(?:xcomp|ccomp|csubj)/u.test(child.relation)) return true
  return prose.tree.children(child.index, 'case', 'mark').some((word) => /^(?:of|with|to)$/u.test(word.lower))
}

/** "The convoy was reportedly hit twice": the adverb's clause is the content. */
function adverbs(prose: Prose): Draft[] {
  const drafts: Draft[] = []
  for (const token of prose.tokens) {
    if (!UNSOURCED_ADVERBS.has(token.lower) || token.head < 0) continue
    const host = prose.tokens[token.head]!
    if (host.pos === 'ADJ' && host.relation === 'amod') continue
    const extent = prose.tree.extent(host.index)
    const ranges = subtractRanges([extent], [{ first: token.index, last: token.index + 1 }])
    drafts.push(unsourced(token, asContent(prose, ...ranges).ranges, kindOf(token.lower)))
  }
  return drafts
}

function unsourced(cue: Token, ranges: Draft['content'], kind: Draft['kind']): Draft {
  return {
    head: cue.index,
    cue: [{ first: cue.index, last: cue.index + 1 }],
    source: null,
    sourceHead: null,
    content: joinRanges(ranges),
    kind: kind === 'says' ? 'reports' : kind,
    via: [],
    isDirect: false,
  }
}

/** "Asked whether the truce would hold, the envoy said …": a question put by nobody in particular. */
function questions(prose: Prose): Draft[] {
  const drafts: Draft[] = []
  for (const token of prose.tokens) {
    if (token.lower !== 'asked' || !opensQuestion(prose, token)) continue
    const { last } = prose.sentenceOf(token.index)
    let end = token.index + 1
    while (end < last && !/^[,.?:]$/u.test(prose.tokens[end]!.text)) end++
    const { ranges } = asContent(prose, { first: token.index + 1, last: end })
    if (ranges.length > 0) drafts.push({ ...unsourced(token, ranges, 'says'), kind: 'says' })
  }
  return drafts
}

function opensQuestion(prose: Prose, token: Token): boolean {
  const before = prose.tokens[token.index - 1]
  if (!before || before.sentence !== token.sentence) return true
  return before.text === ',' || before.lower === 'when' || (before.text === '“' && token.tag === 'VBN')
}
