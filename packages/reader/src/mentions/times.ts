import type { Document, Token } from '../language/document.ts'
import type { Time } from '../reading.ts'
import type { Mention, MentionContext } from './mentions.ts'
import type { Expression } from './times/expression.ts'
import { joinMoments, takeInModifiers } from './times/join.ts'
import { type Located, resolveAll } from './times/resolve.ts'
import { scanExpressions } from './times/scan.ts'

/** Finds the time expressions of a text and works out what each means: scan, take in modifiers, join, resolve. */
export function findTimes(context: MentionContext): { entities: Time[]; mentions: Mention[] } {
  const { document, publishedAt } = context
  const located = locateTimes(document)
  const resolved = resolveAll(document, publishedAt, located)
  const entities = located.map(({ expression: { start, end } }, i) => ({
    id: `d${i + 1}`,
    start,
    end,
    ...resolved[i]!,
  }))
  const mentions = located.map((one, i) => mentionOf(document, one, `d${i + 1}`))
  return { entities, mentions }
}

const locatedIn = new WeakMap<Document, Located[]>()

/** The time expressions of a text with their tokens; looked for once, though times and quantities both ask. */
export function locateTimes(document: Document): Located[] {
  const known = locatedIn.get(document)
  if (known) return known
  const located = scanTimes(document)
  locatedIn.set(document, located)
  return located
}

function scanTimes(document: Document): Located[] {
  const found = scanExpressions(document)
  takeInModifiers(document.text, found)
  return locate(document.tokens, joinMoments(document.text, found))
}

/** One walk along the tokens: both lists are in text order. */
function locate(tokens: readonly Token[], expressions: readonly Expression[]): Located[] {
  const located: Located[] = []
  let first = 0
  for (const expression of expressions) {
    while (first < tokens.length - 1 && tokens[first]!.end <= expression.start) first++
    let last = first + 1
    while (last < tokens.length && tokens[last]!.start < expression.end) last++
    located.push({ expression, first, last })
  }
  return located
}

function mentionOf(document: Document, { expression, first, last }: Located, entity: string): Mention {
  const { start, end } = expression
  return { start, end, entity, kind: 'time', first, last, head: headOf(document.tokens, first, last), isPronoun: false }
}

/** The word of the expression that the rest of the sentence governs; its last word where the syntax does not say. */
function headOf(tokens: readonly Token[], first: number, last: number): number {
  for (let i = first; i < last; i++) {
    const { head, pos } = tokens[i]!
    if ((head < first || head >= last) && pos !== 'PUNCT' && pos !== 'DET' && pos !== 'ADP') return i
  }
  return last - 1
}
