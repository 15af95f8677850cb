import type { Mentions } from '../mentions/mentions.ts'
import type { Factuality, Outcome, Statement } from '../reading.ts'
import type { SubType } from './lexicon/acled.ts'
import type { Act } from './lexicon/acts.ts'
import type { Tree } from './tree.ts'

/** What every step of the events stage reads. */
export interface EventContext {
  tree: Tree
  mentions: Mentions
  statements: Statement[]
  publishedAt: string | null
}

/** Tokens that stand in a relation to a trigger, before anyone asks who they are. */
export interface Arguments {
  /** Who does it. */
  agents: number[]
  /** Who or what it is done to. */
  patients: number[]
  /** What it is done with. */
  instruments: number[]
  /** "at", "on", "against", "towards". */
  aims: number[]
  /** "from". */
  origins: number[]
  /** "in", "near", "outside". */
  sites: number[]
  times: number[]
  /** Other events it comes of: "died in the attack", "was killed when the mine exploded". */
  causes: number[]
}

/** An event mention in the making; the steps of `find.ts` fill it in, one after the other. */
export interface Draft {
  /** Token index of the trigger. */
  trigger: number
  /** Tokens of the trigger: "air strike", "shot down". */
  first: number
  last: number
  act: Act
  form: 'verb' | 'noun'
  sentence: number
  arguments: Arguments
  /** Verbs whose harm belongs to this event: "killing two". */
  folded: Draft[]
  subType: SubType
  /** The sub-type follows from what this mention says itself, not from a default. */
  settled: boolean
  refinement: string | null
  factuality: Factuality
  outcome: Outcome
  /** Statements whose content covers the trigger, innermost first. */
  statements: Statement[]
  happening: number
  news: boolean
}

/** Arguments with nothing in them. */
export function noArguments(): Arguments {
  return { agents: [], patients: [], instruments: [], aims: [], origins: [], sites: [], times: [], causes: [] }
}

const bySentence = new WeakMap<readonly Draft[], Map<number, Draft[]>>()
const NONE: readonly Draft[] = []

/** The drafts of a sentence, in their order; the list must not change between two questions. */
export function draftsIn(sentence: number, drafts: readonly Draft[]): readonly Draft[] {
  let index = bySentence.get(drafts)
  if (!index) {
    index = new Map()
    for (const draft of drafts) {
      const there = index.get(draft.sentence)
      if (there) there.push(draft)
      else index.set(draft.sentence, [draft])
    }
    bySentence.set(drafts, index)
  }
  return index.get(sentence) ?? NONE
}

/** The draft itself and all that was folded into it. */
export function wholeOf(draft: Draft): Draft[] {
  return [draft, ...draft.folded]
}
