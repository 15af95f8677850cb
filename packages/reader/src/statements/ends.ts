import type { Upos } from '../language/document.ts'
import { bucket, createCollector } from './collector.ts'
import type { Option, Speech } from './options.ts'
import type { Prose } from './prose.ts'
import { isStopMark } from './words.ts'

/** No more words of a sentence are looked at for the end of what it reports. */
const MAX_REACH = 80
const OPENERS = new Set<Upos>(['PUNCT', 'CCONJ', 'SCONJ', 'ADP', 'ADV', 'PRON', 'DET', 'PART'])
const TIME_OPENERS = new Set(['on', 'in', 'at', 'during', 'after', 'before', 'when', 'while', 'as', 'since'])

/** Where what an option reports may end, the option's own end first; none where quotation marks settle it. */
export function endsOf(prose: Prose, { cue }: Speech, option: Option): number[] {
  const range = option.ranges.at(-1)!
  if (option.form === 'quotation' || range.first < cue.token.index) return []
  const sentence = prose.sentenceOf(range.first)
  const limit = Math.min(Math.max(sentence.last, range.last), range.first + MAX_REACH)
  const quote = prose.quoteAt(cue.token.index)
  const found = [range.last]
  for (let end = range.first + 1; end <= limit; end++) {
    if (end === range.last || isStop(prose, end - 1)) continue
    if (quote && end > quote.last - 1) break
    const inside = prose.quoteAt(end - 1)
    if (inside && inside !== quote && end < inside.last && inside.first >= range.first) continue
    const next = prose.tokens[end]
    if (end === sentence.last || !next || OPENERS.has(next.pos) || next.tag === 'VBG' || next.tag === 'VBD')
      found.push(end)
  }
  return found
}

const END = createCollector('end')

/** What tells whether the reported words end there. */
export function endFeatures(prose: Prose, { cue, source }: Speech, option: Option, end: number): Int32Array {
  const { tokens } = prose
  const range = option.ranges.at(-1)!
  const sentence = prose.sentenceOf(range.first)
  const isLast = end >= sentence.last || (end === sentence.last - 1 && isStop(prose, end))
  const word = (at: number) => (at < sentence.last ? tokens[at] : undefined)
  const next = isLast ? undefined : word(end)
  const second = isLast ? undefined : word(end + 1)
  const closing = tokens[end - 1]!
  const opener = next && isStop(prose, next.index) ? second : next
  const governor = opener && opener.head >= 0 ? top(prose, opener.index, end) : -1
  const place =
    governor < 0 ? 'root' : governor < cue.token.index ? 'before' : governor === cue.token.index ? 'cue' : 'in'
  const branch = opener ? tokens[branchOf(prose, opener.index, end)]! : null
  const { form } = option
  END.begin()
  const { add } = END
  add('bias')
  add('own', form, end === range.last)
  add('own+side', form, Math.sign(end - range.last), bucket(Math.abs(end - range.last)))
  add('last', form, isLast)
  add('last+own', form, isLast, end === range.last)
  add('next', next?.lower ?? 'end')
  add('next+form', form, next?.lower ?? 'end')
  add('nextTag', next?.tag ?? 'end', second?.tag ?? 'end')
  add('next+second', next?.lower ?? 'end', second?.lower ?? 'end')
  add('opener', opener?.lower ?? 'end', place)
  add('openerPos', form, opener?.pos ?? 'end', place)
  add('place', form, place)
  add('branch', branch?.relation ?? '', place)
  add('branch+lemma', branch?.relation ?? '', branch?.lemma ?? '')
  add('branch+own', branch?.relation ?? '', end === range.last, form)
  add('lemma+opener', cue.name, opener?.lower ?? 'end')
  add('comma', next?.text === ',', opener?.tag ?? '', place)
  add('closing', closing.pos, next?.pos ?? 'end')
  add('closingTag', closing.tag, form)
  add('length', form, bucket(end - range.first))
  add('lemma+length', cue.name, bucket(end - range.first))
  add('left', form, bucket(sentence.last - end))
  add('open', openArcs(prose, range.first, end))
  add('quote', prose.quoteAt(end - 1)?.last === end, next ? prose.quoteAt(next.index) !== null : '')
  add('time', next ? TIME_OPENERS.has(opener?.lower ?? '') : 'end')
  add('source', source && source.first > cue.token.index ? 'behind' : 'ahead', isLast)
  return END.features()
}

function isStop(prose: Prose, index: number): boolean {
  return prose.tokens[index] !== undefined && isStopMark(prose.tokens[index]!.text)
}

/** The highest word at or behind `end` that a word there hangs on. */
function branchOf(prose: Prose, index: number, end: number): number {
  let at = index
  for (let steps = 0; steps < 30; steps++) {
    const { head } = prose.tokens[at]!
    if (head < end) return at
    at = head
  }
  return at
}

/** The word before `end` on which what begins there hangs, -1 where it hangs on none. */
function top(prose: Prose, index: number, end: number): number {
  return prose.tokens[branchOf(prose, index, end)]!.head
}

/** How many words of the run hang on words behind it. */
function openArcs(prose: Prose, first: number, end: number): number {
  let open = 0
  for (let i = Math.max(first, end - 8); i < end; i++) if (prose.tokens[i]!.head >= end) open++
  return Math.min(open, 3)
}
