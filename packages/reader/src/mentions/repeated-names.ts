import type { Document } from '../language/document.ts'
import type { PlaceMention } from './place-entities.ts'

/** "at X" alone may be a company: no sign for other sentences. */
const UNSURE = /place after "at"/

/** Further mentions of the unknown places of a text by the same words ("Port Halden residents said"). */
export function repeatedNames(document: Document, found: readonly PlaceMention[]): PlaceMention[] {
  const { tokens } = document
  const byHead = new Map<string, PlaceMention[]>()
  const taken = new Set<number>()
  const keys = new Set<string>()
  for (const each of found) {
    for (let i = each.first; i < each.last; i++) taken.add(i)
    if (each.place.gazetteer !== null || keys.has(each.key) || each.place.reasons.some((reason) => UNSURE.test(reason)))
      continue
    keys.add(each.key)
    const head = tokens[each.first]!.lower
    byHead.set(head, [...(byHead.get(head) ?? []), each])
  }
  if (byHead.size === 0) return []
  const repeated: PlaceMention[] = []
  for (const { index, text, lower } of tokens) {
    if (taken.has(index) || text === lower) continue
    const same = byHead.get(lower)?.find((each) => isRepeated(document, each, index, taken))
    if (!same) continue
    const last = index + same.last - same.first
    for (let i = index; i < last; i++) taken.add(i)
    repeated.push({ ...same, first: index, last, phraseFirst: index, phraseLast: last, head: last - 1 })
  }
  return repeated
}

function isRepeated(
  { tokens }: Document,
  { first, last }: PlaceMention,
  at: number,
  taken: ReadonlySet<number>,
): boolean {
  for (let i = first; i < last; i++) {
    const other = tokens[at + i - first]
    if (
      !other ||
      other.lower !== tokens[i]!.lower ||
      (other.text === other.lower) !== (tokens[i]!.text === tokens[i]!.lower)
    )
      return false
    if (taken.has(other.index) || other.sentence !== tokens[at]!.sentence) return false
  }
  const next = tokens[at + last - first]
  return !next?.tag.startsWith('NNP') || next.text === next.text.toUpperCase()
}
