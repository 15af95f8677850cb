import type { Mentions } from '../mentions/mentions.ts'
import { asContent } from './content.ts'
import type { Draft } from './draft.ts'
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
    const { ranges } = asContent(prose, { first: colon + 1, last: sentence.last })
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

function colonOf(prose: Prose, first: number, last: number): number | null {
  for (let i = first + 1; i < last; i++) if (prose.tokens[i]!.text === ':') return i
  return null
}

/** A person or body, and neither a place ("KABUL: …") nor a label ("Watch: …"). */
function isName(prose: Prose, mentions: Mentions, first: number, colon: number): boolean {
  const last = prose.tokens[colon - 1]!
  if (last.pos !== 'PROPN' && last.tag !== 'NNS' && last.tag !== 'NNPS') return false
  for (let i = first; i < colon; i++) if (/^(?:VERB|AUX|SCONJ|NUM)$/u.test(prose.tokens[i]!.pos)) return false
  const mention = mentions.at(last.index)
  return mention === null ? last.pos === 'PROPN' : mention.kind === 'actor'
}
