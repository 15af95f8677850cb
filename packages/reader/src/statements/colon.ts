import type { Mentions } from '../mentions/mentions.ts'
import { asContent } from './content.ts'
import type { Draft } from './draft.ts'
import { COLON_LABELS } from './lexicon/cues.ts'
import type { Prose } from './prose.ts'

/** A name before a colon is short; longer ones are sentences. */
const MAX_NAME = 7

/** "Ministry spokesman: no talks planned" at the head of a paragraph, as headlines and transcripts have it. */
export function findColonStatements(prose: Prose, mentions: Mentions): Draft[] {
  const drafts: Draft[] = []
  for (const sentence of prose.document.sentences) {
    if (prose.paragraphOf(sentence.first).first !== sentence.first) continue
    const colon = colonOf(prose, sentence.first, Math.min(sentence.last, sentence.first + MAX_NAME + 1))
    if (colon === null || !isName(prose, mentions, sentence.first, colon)) continue
    const { ranges } = asContent(prose, { first: colon + 1, last: contentEnd(prose, sentence.first, sentence.last) })
    if (ranges.length === 0 || ranges[0]!.last - ranges[0]!.first < 3) continue
    drafts.push({
      head: colon,
      cue: [{ first: colon, last: colon + 1 }],
      source: { first: sentence.first, last: colon },
      sourceHead: colon - 1,
      content: ranges,
      kind: 'says',
      via: [],
      isDirect: true,
    })
  }
  return drafts
}

/** In a transcript the name is in capitals and the whole paragraph is speech. */
function contentEnd(prose: Prose, first: number, sentenceEnd: number): number {
  const name = prose.tokens[first]!.text
  return name.length > 2 && /^\p{Lu}+$/u.test(name) ? prose.paragraphOf(first).last : sentenceEnd
}

function colonOf(prose: Prose, first: number, last: number): number | null {
  for (let i = first + 1; i < last; i++) if (prose.tokens[i]!.text === ':') return i
  return null
}

/** A person or body, and neither a place ("KABUL: …") nor a label ("Watch: …"). */
function isName(prose: Prose, mentions: Mentions, first: number, colon: number): boolean {
  for (let i = first; i < colon; i++) {
    const { pos, text, lower } = prose.tokens[i]!
    if (COLON_LABELS.has(lower) || /^(?:AUX|SCONJ|NUM|ADV)$/u.test(pos)) return false
    if (/^\p{Ll}/u.test(text) && !/^(?:of|the|for|and|in)$/u.test(text)) return false
  }
  const mention = mentions.at(colon - 1)
  return mention === null || mention.kind === 'actor'
}
