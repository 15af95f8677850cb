import type { Token } from '../language/document.ts'
import type { Draft } from './draft.ts'
import { MEDIA_WORDS } from './lexicon/vantage.ts'
import type { Prose } from './prose.ts'

const HEARING = new Set(['to', 'by', 'on', 'via', 'with', 'through'])

/** Tokens that head whoever passes a statement on: "told AFP", "in a statement to Reuters", "carried by state television". */
export function findRelays(prose: Prose, draft: Draft): number[] {
  const found: number[] = []
  for (const child of prose.tree.children(draft.head, 'obj', 'iobj', 'obl', 'ccomp')) {
    if (child.relation === 'ccomp' || isIn(draft, child.index)) continue
    if (isMedium(prose, child) && (child.relation !== 'obl' || isHearing(prose, child))) found.push(child.index)
    else if (child.relation === 'obl') found.push(...relaysBelow(prose, child, draft))
  }
  return found
}

/** "in a statement carried by the agency", "in an interview with Reuters". */
function relaysBelow(prose: Prose, noun: Token, draft: Draft): number[] {
  const found: number[] = []
  for (const child of prose.tree.children(noun.index, 'nmod', 'acl')) {
    if (isIn(draft, child.index)) continue
    if (isMedium(prose, child) && isHearing(prose, child)) found.push(child.index)
    for (const agent of prose.tree.children(child.index, 'obl', 'obl:agent')) {
      if (isMedium(prose, agent) && isHearing(prose, agent)) found.push(agent.index)
    }
  }
  return found
}

function isHearing(prose: Prose, noun: Token): boolean {
  const word = prose.tree.child(noun.index, 'case')
  return word !== null && HEARING.has(word.lower)
}

function isMedium(prose: Prose, noun: Token): boolean {
  const { first, last } = prose.tree.extent(noun.index)
  const end = Math.min(last, noun.index + 4)
  return MEDIA_WORDS.test(
    prose.document.text.slice(prose.tokens[Math.max(first, noun.index - 6)]!.start, prose.tokens[end - 1]!.end),
  )
}

function isIn(draft: Draft, index: number): boolean {
  return draft.content.some((range) => range.first <= index && index < range.last)
}
