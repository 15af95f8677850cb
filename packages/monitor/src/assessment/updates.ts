import { publication } from '../linking/moments.ts'
import { compare } from '../linking/order.ts'
import type { Draft } from './draft.ts'
import { isUnnamed } from './origins.ts'
import { isCount, relate, valueKey } from './values.ts'

/** What later statements of a speaker did to its earlier ones. */
export interface Updates {
  /** The draft that each draft updates. */
  supersedes: Map<Draft, Draft>
  /** What no longer counts: replaced by its speaker, or set aside. */
  superseded: Set<Draft>
}

/**
 * An update has the same speaker, field, group, status, stage and scope, another value, and is said later. A value said
 * again keeps the time it was first said, so a late reprint supersedes nothing; a vaguer word ("several") after a number
 * takes nothing back.
 */
export function updatesAmong(drafts: readonly Draft[]): Updates {
  const updates: Updates = { supersedes: new Map(), superseded: new Set() }
  for (const draft of drafts) if (draft.aside) updates.superseded.add(draft)
  for (const chain of chainsOf(drafts)) follow(chain, updates)
  return updates
}

function follow(chain: readonly Draft[], { supersedes, superseded }: Updates): void {
  const repeats = (draft: Draft) => chain.filter((other) => valueKey(other.value) === valueKey(draft.value))
  let live: Draft[] = []
  for (const later of inOrderOfSaying(chain)) {
    const earlier = live.filter((draft) => isUpdated(draft, later))
    const last = earlier.at(-1)
    if (last) for (const draft of repeats(later)) supersedes.set(draft, last)
    for (const draft of earlier) for (const repeated of repeats(draft)) superseded.add(repeated)
    live = [...live.filter((draft) => !earlier.includes(draft)), later]
  }
}

function isUpdated(earlier: Draft, later: Draft): boolean {
  return timeOf(earlier) < timeOf(later) && relate(later.field, earlier.value, later.value) !== 'entails'
}

function chainsOf(drafts: readonly Draft[]): Draft[][] {
  const chains = new Map<string, Draft[]>()
  for (const draft of drafts) {
    if (!isCount(draft.value) || draft.polarity === 'denies' || draft.aside) continue
    const key = chainKey(draft)
    const chain = chains.get(key)
    if (chain) chain.push(draft)
    else chains.set(key, [draft])
  }
  return [...chains.values()]
}

/** One draft for each value, the one that said it first; values without a time cannot be put in order. */
function inOrderOfSaying(chain: readonly Draft[]): Draft[] {
  const first = new Map<string, Draft>()
  for (const draft of [...chain].sort((a, b) => compare(timeOf(a), timeOf(b)))) {
    const key = valueKey(draft.value)
    if (!first.has(key)) first.set(key, draft)
  }
  return [...first.values()].filter((draft) => Number.isFinite(timeOf(draft)))
}

/** A source without a name is not the same source the next time. */
function chainKey(draft: Draft): string {
  const { status, scope, stage, of } = isCount(draft.value) ? draft.value : {}
  const speaker = isUnnamed(draft.origin) ? `unnamed ${draft.happening.position}` : draft.saidBy
  return [speaker, draft.field, status, scope, stage, of].join('|')
}

function timeOf({ statedAt }: Draft): number {
  return publication(statedAt)?.earliest ?? Number.POSITIVE_INFINITY
}
