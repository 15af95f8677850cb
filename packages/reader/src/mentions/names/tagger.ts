import type { Document } from '../../language/document.ts'
import type { TokenRange } from '../../language/syntax.ts'
import { type Classifier, classify, readClassifier } from '../../linear/classifier.ts'
import { type Memory, MOST_FEATURES, nameFeatures } from './features.ts'
import { createSigns, type NameHints } from './signs.ts'
import { type Standing, walkNames } from './walk.ts'

/** What a name names; "other" is a name of something that is none of the three (a nation's people, a treaty, a ship). */
export type NameKind = 'person' | 'organisation' | 'location' | 'other'

const NAME_KINDS: readonly NameKind[] = ['person', 'organisation', 'location', 'other']

/** Labels of the classifier: outside, then each kind; two names of one kind never touch. */
export const NAME_LABELS: readonly string[] = ['none', ...NAME_KINDS]

/** A name as the tagger sees it. */
export interface TaggedName extends TokenRange {
  kind: NameKind
  /** The least share of belief that one of its words got. */
  share: number
}

/** Finds the names in a text, known or not. */
export type TagNames = (document: Document, hints: NameHints) => TaggedName[]

/** Makes a tagger of names from its model file. */
export function createNameTagger(file: Uint8Array): TagNames {
  const classifier = readClassifier(file)
  return (document, hints) => tagNames(classifier, document, hints)
}

/** Greedy, left to right: each word's label from its signs and the labels before it. */
function tagNames(classifier: Classifier, document: Document, hints: NameHints): TaggedName[] {
  const found: TaggedName[] = []
  decideNames(classifier, document, hints, (standing, shares, previous) => {
    const { at } = standing
    const label = standing.isBridge ? bestOf(shares, 0, previous) : bestOf(shares)
    const current = found.at(-1)
    if (label > 0 && label === previous && current) {
      current.last = at + 1
      current.share = Math.min(current.share, shares[label]!)
    } else if (label > 0) found.push({ first: at, last: at + 1, kind: NAME_KINDS[label - 1]!, share: shares[label]! })
    return label
  })
  return found.map((name) => trimmed(document, name))
}

/** Puts the shares of all labels before `decide`, word by word; what it decides is known to the words after. */
export function decideNames(
  classifier: Classifier,
  document: Document,
  hints: NameHints,
  decide: (standing: Standing, shares: Float64Array, previous: number) => number,
): void {
  const signs = createSigns(document.tokens.length, hints)
  const memory: Memory = { previous: 0, kinds: new Map() }
  const features = new Int32Array(MOST_FEATURES)
  const shares = new Float64Array(NAME_LABELS.length)
  walkNames(document, (standing) => {
    if (standing.at === standing.first) memory.previous = 0
    if (standing.isBridge && memory.previous === 0) return
    const count = nameFeatures(features, document, signs, standing, memory)
    classify(classifier, features, shares, count)
    const label = decide(standing, shares, memory.previous)
    memory.previous = label
    if (label > 0 && !standing.isBridge) memory.kinds.set(document.tokens[standing.at]!.lower, label)
  })
}

/** The most believed label; of two, where only two come into question. */
export function bestOf(shares: Float64Array, one?: number, other?: number): number {
  if (one !== undefined && other !== undefined) return shares[other]! > shares[one]! ? other : one
  let best = 0
  for (let label = 1; label < shares.length; label++) if (shares[label]! > shares[best]!) best = label
  return best
}

/** No name ends in a small joining word. */
function trimmed({ tokens }: Document, name: TaggedName): TaggedName {
  while (name.last > name.first + 1 && /^(?:of|for|the|and|in|on|[-–&/'’]|['’]s)$/.test(tokens[name.last - 1]!.lower))
    name.last--
  return name
}
