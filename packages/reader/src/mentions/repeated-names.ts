import type { Document } from '../language/document.ts'
import type { PlaceMention } from './place-entities.ts'

/** "at X" alone may be a company: no sign for other sentences. */
const UNSURE = /place after "at"/

/** Further mentions of the unknown places of a text by the same words ("Port Halden residents said"). */
export function repeatedNames(document: Document, found: readonly PlaceMention[]): PlaceMention[] {
  const { tokens } = document
  const names = new Names(document)
  const taken = new Set<number>()
  const keys = new Set<string>()
  for (const each of found) {
    for (let i = each.first; i < each.last; i++) taken.add(i)
    if (each.place.gazetteer !== null || keys.has(each.key) || each.place.reasons.some((reason) => UNSURE.test(reason)))
      continue
    keys.add(each.key)
    names.add(each)
  }
  if (names.isEmpty) return []
  const repeated: PlaceMention[] = []
  for (const { index, text, lower } of tokens) {
    if (text === lower || taken.has(index)) continue
    const same = names.at(index).find((each) => isRepeated(document, each, index, taken))
    if (!same) continue
    const last = index + same.last - same.first
    for (let i = index; i < last; i++) taken.add(i)
    repeated.push({ ...same, first: index, last, phraseFirst: index, phraseLast: last, head: last - 1 })
  }
  return repeated
}

/** Names by their words, so that a text of ten thousand of them is not searched at each of its own. */
class Names {
  private readonly document: Document
  private readonly byWords = new Map<string, { order: number; name: PlaceMention }[]>()
  private readonly lengths = new Map<string, Set<number>>()
  private count = 0

  constructor(document: Document) {
    this.document = document
  }

  get isEmpty(): boolean {
    return this.count === 0
  }

  add(name: PlaceMention): void {
    const length = name.last - name.first
    const head = this.words(name.first, 1)
    const words = this.words(name.first, length)
    this.lengths.set(head, (this.lengths.get(head) ?? new Set()).add(length))
    const same = this.byWords.get(words)
    const entry = { order: this.count++, name }
    if (same) same.push(entry)
    else this.byWords.set(words, [entry])
  }

  /** The names whose words stand from a token on, the first found first. */
  at(token: number): PlaceMention[] {
    const lengths = this.lengths.get(this.words(token, 1))
    if (!lengths) return []
    const found = [...lengths].flatMap((length) => this.byWords.get(this.words(token, length)) ?? [])
    return found.sort((a, b) => a.order - b.order).map(({ name }) => name)
  }

  private words(first: number, length: number): string {
    const { tokens } = this.document
    let words = tokens[first]!.lower
    for (let at = first + 1; at < Math.min(first + length, tokens.length); at++) words += ` ${tokens[at]!.lower}`
    return words
  }
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
