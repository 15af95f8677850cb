import type { Document, Token } from '../../packages/reader/src/language/document.ts'
import { notNames } from '../../packages/reader/src/mentions/lexicon/not-names.ts'
import { type Memory, MOST_FEATURES, nameFeatures } from '../../packages/reader/src/mentions/names/features.ts'
import { createSigns, type NameHints } from '../../packages/reader/src/mentions/names/signs.ts'
import { NAME_LABELS } from '../../packages/reader/src/mentions/names/tagger.ts'
import { walkNames } from '../../packages/reader/src/mentions/names/walk.ts'
import type { LabelledExample } from '../linear/logistic.ts'
import type { GoldText } from './gold.ts'
import { NO_LABEL } from './silver.ts'

/** The label of each word of a document by the gold names that cover it. */
export function labelsOf(document: Document, { names }: GoldText): Uint8Array {
  const labels = new Uint8Array(document.tokens.length)
  for (const { start, end, kind } of names) {
    for (const token of document.tokens) {
      if (token.end <= start || token.start >= end) continue
      labels[token.index] = NAME_LABELS.indexOf(kind)
    }
  }
  return labels
}

/** Share of names that the memory takes in while learning: at run time it holds what was found, not what is there. */
const REMEMBERED = 0.6

/** Words of a text that is not labelled throughout: what looks like a name and has no label tells nothing. */
function isUnsure(token: Token, label: number): boolean {
  return label === 0 && token.pos === 'PROPN' && !notNames.has(token.lower)
}

/** Every decision that a tagger without fault would take in a text; some features are left out of each, seeded. */
export function examplesOf(
  document: Document,
  labels: Uint8Array,
  hints: NameHints,
  { dropped, random, weight, isPartial }: { dropped: number; random: () => number; weight: number; isPartial: boolean },
): LabelledExample[] {
  const signs = createSigns(document.tokens.length, hints)
  const memory: Memory = { previous: 0, kinds: new Map() }
  const features = new Int32Array(MOST_FEATURES)
  const examples: LabelledExample[] = []
  walkNames(document, (standing) => {
    const { at } = standing
    const before = at > standing.first ? labels[at - 1]! : 0
    memory.previous = before === NO_LABEL ? 0 : before
    if (standing.isBridge && memory.previous === 0) return
    const count = nameFeatures(features, document, signs, standing, memory)
    const kept = features.subarray(0, count).filter(() => random() >= dropped)
    const label = labels[at]!
    if (label === NO_LABEL || (isPartial && isUnsure(document.tokens[at]!, label))) return
    examples.push({ features: kept, label, weight })
    if (label > 0 && !standing.isBridge && random() < REMEMBERED) memory.kinds.set(document.tokens[at]!.lower, label)
  })
  return examples
}
