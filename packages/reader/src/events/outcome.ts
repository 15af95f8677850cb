import type { Casualty, Outcome } from '../reading.ts'
import { type Draft, type EventContext, wholeOf } from './draft.ts'
import type { Act } from './lexicon/acts.ts'
import { FOILERS, INTERCEPTORS } from './lexicon/modality.ts'

const HITTING = new Set<Act>([
  'kill',
  'assassinate',
  'massacre',
  'injure',
  'die',
  'damage',
  'burn',
  'hit',
  'loot',
  'beat',
  'rape',
  'abduct',
])
const FOILED_WORDS = new Set(['foiled', 'thwarted', 'frustrated', 'aborted'])

/** What came of it: hit, intercepted, failed, foiled, or not said. */
export function outcomeOf(draft: Draft, casualties: readonly Casualty[], { tree }: EventContext): Outcome {
  const { lemma } = tree.token(draft.trigger)
  if (draft.act === 'intercept') return 'intercepted'
  if (draft.act === 'defuse') return 'foiled'
  if (draft.factuality === 'failed') return isFoiled(draft, tree) ? 'foiled' : 'failed'
  if (draft.factuality !== 'happened') return 'unknown'
  if (isShotDown(draft, tree)) return 'intercepted'
  if (casualties.some((c) => c.max !== 0)) return 'hit'
  if (lemma === 'target' || lemma === 'hurt') return 'unknown'
  const isHarmless = (d: Draft) => casualties.length > 0 && (d.act === 'kill' || d.act === 'injure' || d.act === 'die')
  return wholeOf(draft).some((d) => HITTING.has(d.act) && !isHarmless(d)) ? 'hit' : 'unknown'
}

function isFoiled(draft: Draft, tree: EventContext['tree']): boolean {
  const { head } = tree.token(draft.trigger)
  if (head >= 0 && FOILERS.has(tree.token(head).lemma)) return true
  return tree.children(draft.trigger, 'amod').some((t) => FOILED_WORDS.has(t.lower))
}

/** "three rockets, all of which were intercepted", "fired drones that were shot down". */
function isShotDown(draft: Draft, tree: EventContext['tree']): boolean {
  return draft.arguments.instruments.some((t) =>
    tree
      .children(t, 'acl')
      .some(
        (c) =>
          INTERCEPTORS.has(c.lemma) ||
          (c.lemma === 'shoot' && tree.children(c.index, 'compound', 'advmod').some((p) => p.lower === 'down')),
      ),
  )
}
