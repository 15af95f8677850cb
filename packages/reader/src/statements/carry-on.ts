import { quotesFrom, rangeOf } from './direct.ts'
import { type Draft, holds, joinRanges } from './draft.ts'
import type { Prose } from './prose.ts'
import type { Quote } from './quotes.ts'

/** Quotations that run on over a paragraph, or fill one without naming anybody, stay with whoever spoke last. */
export function carryQuotesOn(prose: Prose, drafts: readonly Draft[]): Draft[] {
  const ordered = [...drafts].sort((a, b) => a.head - b.head)
  carryBack(prose, ordered)
  const claimed = claimedQuotes(prose, ordered)
  const speakers = speakersByParagraph(prose, ordered)
  for (const quote of prose.quotes) {
    if (claimed.has(quote) || !fillsParagraph(prose, quote, claimed)) continue
    const speaker = speakers.get(quote.paragraph - 1)
    if (!speaker) continue
    const follow = quotesFrom(prose, quote, (other) => claimed.has(other))
    for (const other of follow) claimed.add(other)
    speaker.content = joinRanges([...speaker.content, ...follow.map(rangeOf)])
    speakers.set(quote.paragraph, speaker)
  }
  return ordered
}

/** “We have no bread. ⏎ “We have no water,” said the teacher: the paragraph before is hers too. */
function carryBack(prose: Prose, drafts: readonly Draft[]): void {
  const claimed = claimedQuotes(prose, drafts)
  const byFirst = new Map<number, Draft>()
  for (const draft of drafts) if (draft.isDirect) for (const range of draft.content) byFirst.set(range.first, draft)
  for (const quote of [...prose.quotes].reverse()) {
    const next = quote.runsOn ? byFirst.get(quote.last) : undefined
    if (!next || claimed.has(quote)) continue
    next.content = joinRanges([rangeOf(quote), ...next.content])
    byFirst.set(quote.first, next)
  }
}

function claimedQuotes(prose: Prose, drafts: readonly Draft[]): Set<Quote> {
  const claimed = new Set<Quote>()
  for (const { content } of drafts) {
    for (const range of content) {
      const quote = prose.quoteAt(range.first)
      if (quote && quote.first >= range.first) claimed.add(quote)
    }
  }
  return claimed
}

/** Who was quoted last in each paragraph, where nothing but quotation follows in it. */
function speakersByParagraph(prose: Prose, drafts: readonly Draft[]): Map<number, Draft> {
  const speakers = new Map<number, Draft>()
  for (const draft of drafts) {
    const { paragraph } = prose.sentenceOf(draft.head)
    if (draft.source && quotes(prose, draft)) speakers.set(paragraph, draft)
    else speakers.delete(paragraph)
  }
  return speakers
}

function quotes(prose: Prose, draft: Draft): boolean {
  return draft.isDirect || draft.content.some((range) => prose.quoteAt(range.last - 1) !== null)
}

/** The paragraph opens with the quotation and holds nothing else, or the quotation before it runs on into it. */
function fillsParagraph(prose: Prose, quote: Quote, claimed: ReadonlySet<Quote>): boolean {
  const { first, last } = prose.paragraphOf(quote.first)
  if (quote.first !== first) return false
  const before = prose.quoteAt(first - 1)
  if (before?.runsOn && before.last === first) return true
  const end = quotesFrom(prose, quote, (other) => claimed.has(other)).at(-1)
  return end !== undefined && last - end.last <= 1
}

/** A clause that breaks off inside a quotation is carried to the quotation's end. */
export function finishQuotes(prose: Prose, draft: Draft): Draft {
  const content = draft.content.map((range) => {
    const quote = prose.quoteAt(range.last - 1)
    if (!quote || quote.first < range.first || quote.last <= range.last) return range
    return holds([quote], draft.head) ? range : { first: range.first, last: quote.last }
  })
  return { ...draft, content: joinRanges(content) }
}
