import { type Classifier, classify } from '../linear/classifier.ts'
import { bucket, createCollector } from './collector.ts'
import { isFiniteWord } from './content.ts'
import type { CueVerb } from './cues.ts'
import { endFeatures } from './ends.ts'
import type { Option, Speech } from './options.ts'
import type { Prose } from './prose.ts'
import type { Source } from './source.ts'
import { sourceFeatures } from './sources.ts'
import { startsUpper } from './words.ts'

/** What a trained model says of a verb: does it lay something to a source, and what. */
export interface Judge {
  /** How likely the verb is a cue by the words beside it, from 0 to 1: sorts out at little cost what need not be looked into. */
  sight(prose: Prose, cue: CueVerb): number
  /** How likely it is the verb's source, from 0 to 1. */
  source(prose: Prose, cue: CueVerb, source: Source, rank: number): number
  /** How likely the option is what the verb lays to its source, from 0 to 1. */
  option(prose: Prose, speech: Speech, option: Option, rank: number): number
  /** How likely the verb lays the option to its source at all, from 0 to 1. */
  cue(prose: Prose, speech: Speech, option: Option): number
  /** How likely what the option reports ends right before the token `end`, from 0 to 1. */
  end(prose: Prose, speech: Speech, option: Option, end: number): number
}

/** The classes of the model. */
export const ANSWERS = ['no', 'yes'] as const

/** Prepares the judging of verbs. */
export function createJudge(classifier: Classifier): Judge {
  const shares = new Float64Array(ANSWERS.length)
  return {
    sight: (...about) => classify(classifier, sightFeatures(...about), shares)[1]!,
    source: (...about) => classify(classifier, sourceFeatures(...about), shares)[1]!,
    option: (...about) => classify(classifier, optionFeatures(...about), shares)[1]!,
    cue: (...about) => classify(classifier, cueFeatures(...about), shares)[1]!,
    end: (...about) => classify(classifier, endFeatures(...about), shares)[1]!,
  }
}

const SIGHT = createCollector('sight')

/** What tells at first sight whether a verb is a cue. */
export function sightFeatures(prose: Prose, { name, token, isPassive, isKnown }: CueVerb): Int32Array {
  const next = prose.tokens[token.index + 1]
  const before = prose.tokens[token.index - 1]
  SIGHT.begin()
  const { add } = SIGHT
  add('known', isKnown)
  add('lemma', name)
  add('lemma+tag', name, token.tag)
  add('lemma+next', name, next?.lower ?? '')
  add('stem', name.slice(0, 4))
  add('passive', isPassive, token.tag)
  add('next', next?.lower ?? '')
  add('next+tag', next?.pos ?? '', token.tag)
  add('before', before?.lower ?? '')
  add('before+tag', before?.pos ?? '', token.tag)
  add('relation', token.relation)
  return SIGHT.features()
}

const OPTION = createCollector('option')

/** What tells whether an option is what the verb lays to its source. */
export function optionFeatures(prose: Prose, { cue, source }: Speech, option: Option, rank: number): Int32Array {
  const { tokens } = prose
  const at = cue.token.index
  const { form, ranges } = option
  const first = ranges[0]!
  const last = ranges.at(-1)!
  const before = tokens[first.first - 1]
  const opening = tokens[first.first]!
  const closing = tokens[last.last - 1]!
  const after = tokens[last.last]
  const sentence = prose.sentenceOf(at)
  const gap = first.first - at
  const side = first.first > at ? 'after' : last.last <= at ? 'before' : 'around'
  const length = bucket(ranges.reduce((sum, range) => sum + range.last - range.first, 0))
  OPTION.begin()
  const { add } = OPTION
  add('bias')
  add('form', form)
  add('form+lemma', form, cue.name)
  add('form+rank', form, rank)
  add('form+known', form, cue.isKnown)
  add('form+tag', form, cue.token.tag)
  add('rank', rank)
  add('length', form, length)
  add('pieces', form, ranges.length)
  add('gap', side, bucket(Math.abs(gap)))
  add('opening', form, opening.lower)
  add('openingPos', form, opening.pos)
  add('openingTag+lemma', cue.name, opening.tag)
  add('before', form, before?.lower ?? '')
  add('closing', form, closing.pos)
  add('after', form, after === undefined || after.sentence !== closing.sentence ? 'end' : after.lower)
  add('afterPos', side, after === undefined || after.sentence !== closing.sentence ? 'end' : after.pos)
  add('sentence', form, first.first === sentence.first, last.last >= sentence.last - 1)
  add('finite', form, hasFinite(prose, option))
  add('quote', form, prose.quoteAt(first.first) !== null, prose.quoteAt(last.last - 1) !== null)
  add('source', form, source ? (source.first > at ? 'behind' : 'ahead') : 'none')
  add('next', form, tokens[at + 1]?.lower ?? '')
  return OPTION.features()
}

const CUE = createCollector('cue')

/** What tells whether a verb lays the option to its source. */
export function cueFeatures(prose: Prose, { cue, source }: Speech, { form, ranges }: Option): Int32Array {
  const { tokens, tree } = prose
  const { token, name } = cue
  const at = token.index
  const next = tokens[at + 1]
  const before = tokens[at - 1]
  const subject = source ? tokens[source.head]! : null
  const object = tree.child(at, 'obj')
  const governor = token.head >= 0 ? tokens[token.head]! : null
  const opening = tokens[ranges[0]!.first]!
  const auxiliaries = tree.children(at, 'aux').map(({ lower }) => lower)
  CUE.begin()
  const { add } = CUE
  add('bias')
  add('lemma', name)
  add('stem', name.slice(0, 4))
  add('end', token.lower.slice(-4))
  add('lemma+form', name, form)
  add('lemma+tag', name, token.tag)
  add('lemma+subject', name, subject?.pos ?? '')
  add('form', form)
  add('known+form', cue.isKnown, form)
  add('form+tag', form, token.tag)
  add('subject', subject?.lemma ?? '')
  add('subjectPos+form', subject?.pos ?? '', subject?.tag ?? '', form)
  add('capital', source !== null && startsUpper(tokens[source.last - 1]!.text), form)
  add('next', next?.lower ?? '')
  add('nextPos', next?.pos ?? '', form)
  add('before', before?.lower ?? '')
  add('beforePos', before?.pos ?? '', form)
  add('object', object?.lemma ?? '')
  add('lemma+object', name, object?.lemma ?? '')
  add('opening', opening.lower)
  add('opening+form', opening.pos, form)
  add('lemma+opening', name, opening.lower)
  add('relation', token.relation)
  add('relation+form', token.relation, form, token.tag)
  add('governor', token.relation, governor?.lemma ?? '')
  add('children', [...new Set(tree.children(at).map(({ relation }) => relation.split(':')[0]))].sort().join(' '))
  for (const word of auxiliaries) add('aux', word)
  for (const child of tree.children(at, 'advmod', 'mark', 'compound')) add('modifier', child.lower)
  for (const child of tree.children(at, 'ccomp', 'xcomp')) {
    add('complement', child.relation, child.lemma)
    add('complementTag', child.relation, child.tag, cue.isKnown)
  }
  for (const child of tree.children(at, 'obl')) {
    const opens = tree.child(child.index, 'case')?.lower ?? ''
    add('oblique', opens)
    add('lemma+oblique', name, opens)
  }
  add('quoted', prose.quoteAt(at) !== null, prose.quoteAt(ranges[0]!.first) !== null)
  add('inQuotation', prose.quoteAt(at) !== null, subject?.lower ?? '')
  add('length', form, bucket(ranges.reduce((sum, range) => sum + range.last - range.first, 0)))
  add('heading', prose.sentenceOf(at).isHeading)
  add('distance', source ? bucket(Math.abs(at - source.head)) : 'none')
  return CUE.features()
}

function hasFinite(prose: Prose, { ranges }: Option): boolean {
  for (const { first, last } of ranges)
    for (let i = first; i < Math.min(last, first + 40); i++) if (isFiniteWord(prose.tokens[i]!)) return true
  return false
}
