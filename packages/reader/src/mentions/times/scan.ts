import type { Document, Sentence, Token } from '../../language/document.ts'
import type { Expression } from './expression.ts'
import type { Form, FormPlace } from './form.ts'
import { forms } from './forms.ts'

const formsByStart = index(forms)

/** Finds every expression that a form reads, in text order and apart from one another. */
export function scanExpressions(document: Document): Expression[] {
  const found: Expression[] = []
  let reached = 0
  for (const sentence of document.sentences) {
    let isCapitals: boolean | null = null
    for (let i = sentence.first; i < sentence.last; i++) {
      const token = document.tokens[i]!
      if (token.start < reached && token.end <= reached) continue
      for (const at of startsWithin(token, reached)) {
        const candidates = formsByStart.get(startWord(token.lower, at))
        if (candidates === undefined || token.start + at < reached) continue
        isCapitals ??= !/[a-z]/.test(document.text.slice(sentence.start, sentence.end))
        const match = longest(candidates, document, sentence, token, token.start + at, isCapitals)
        if (match === null) continue
        found.push(...match.expressions)
        reached = match.end
        break
      }
    }
  }
  return found
}

/** Offsets in the token where an expression may begin: its start, after "mid-" and the like, after what is read already. */
function startsWithin(token: Token, reached: number): number[] {
  // "August-September", "19:00-03:00" may be one word: the second half begins after the hyphen.
  const inside = reached - token.start
  if (inside > 0 && /^[-–—/]/.test(token.text.slice(inside))) return [inside + 1]
  const prefix = token.lower.includes('-') ? /^(?:mid|early|late|pre|post)-/.exec(token.lower) : null
  return prefix ? [prefix[0].length] : ATSTART
}
const ATSTART = [0]

function startWord(lower: string, at: number): string {
  const first = lower.charCodeAt(at)
  if (first >= 48 && first <= 57) return '0'
  let end = at
  while (end < lower.length && isLetter(lower.charCodeAt(end))) end++
  return end === lower.length && at === 0 ? lower : lower.slice(at, end)
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || code >= 0xc0
}

function longest(
  candidates: readonly Form[],
  document: Document,
  sentence: Sentence,
  token: Token,
  at: number,
  isCapitals: boolean,
): { expressions: Expression[]; end: number } | null {
  let best: { expressions: Expression[]; end: number } | null = null
  for (const form of candidates) {
    form.pattern.lastIndex = at
    const match = form.pattern.exec(document.text)
    if (match === null || match[0].length === 0) continue
    const end = at + match[0].length
    if (end > sentence.end || (best !== null && end <= best.end)) continue
    const expressions = form.read(match, placeOf(document, sentence, token, at, end, isCapitals))
    if (expressions !== null) best = { expressions, end }
  }
  return best
}

function placeOf(
  document: Document,
  sentence: Sentence,
  token: Token,
  start: number,
  end: number,
  isCapitals: boolean,
): FormPlace {
  const before = token.index > sentence.first ? document.tokens[token.index - 1]! : null
  let next = token.index + 1
  while (next < sentence.last && document.tokens[next]!.start < end) next++
  const after = next < sentence.last ? document.tokens[next]! : null
  const beforeWord = start > token.start ? token.lower.slice(0, start - token.start).replace(/-$/, '') : before?.lower
  return {
    text: document.text,
    start,
    end,
    before: beforeWord ?? '',
    tagBefore: before?.tag ?? '',
    tag: token.tag,
    tagAfter: after?.tag ?? '',
    isCapitals,
  }
}

function index(all: readonly Form[]): Map<string, Form[]> {
  const byStart = new Map<string, Form[]>()
  for (const form of all) {
    for (const word of new Set(form.starts)) {
      const list = byStart.get(word)
      if (list) list.push(form)
      else byStart.set(word, [form])
    }
  }
  return byStart
}
