import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

export const SLOTS = ['PerpInd', 'PerpOrg', 'Target', 'Victim', 'Weapon'] as const
export type Slot = (typeof SLOTS)[number]

/** A document of MUC-4 with its answer key. */
export interface KeyedDocument {
  readonly id: string
  readonly text: string
  readonly date: string | null
  readonly relevant: boolean
  /** Each filler by its mentions; of victims only the named ones. */
  readonly entities: Readonly<Record<Slot, readonly (readonly string[])[]>>
  /** The same with victims by description. */
  readonly entities_full: Readonly<Record<Slot, readonly { mentions: readonly string[] }[]>>
}

const NOTHING = { PerpInd: [], PerpOrg: [], Target: [], Victim: [], Weapon: [] }

/** The documents to learn from. */
export function readKeyedDocuments(corpora: string): KeyedDocument[] {
  return readLines<KeyedDocument>(join(corpora, 'muc4/train.jsonl.gz'))
}

/** Texts of an election, in which nobody who is told of does or suffers violence in conflict. */
export function readPeacefulDocuments(corpora: string): KeyedDocument[] {
  return readLines<{ id: string; text: string; date: string | null }>(join(corpora, 'polnear/train.jsonl.gz')).map(
    ({ id, text, date }) => ({ id, text, date, relevant: false, entities: NOTHING, entities_full: NOTHING }),
  )
}

function readLines<T>(file: string): T[] {
  return gunzipSync(readFileSync(file))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T)
}

/** Words as the scorer compares them: small letters, no marks, no articles. */
export function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[!-/:-@[-`{-~]/g, '')
    .replace(/\b(?:a|an|the)\b/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '')
    .join(' ')
}

/** Words that cannot head a phrase. */
const SMALL_WORDS = new Set(
  'of in on at by for to from and or with their his her its our this that these those'.split(' '),
)

/** The last word of plain words that may be a head. */
export function headOf(plain: string): string {
  const words = plain.split(' ')
  return words.findLast((word) => !SMALL_WORDS.has(word)) ?? words.at(-1)!
}

/** Mentions of the fillers of one role, which tell whether other words name one of them too. */
export class Key {
  private readonly whole = new Set<string>()
  private readonly byHead = new Map<string, Set<string>[]>()

  add(mention: string): void {
    const plain = plainWords(mention)
    if (plain === '' || this.whole.has(plain)) return
    this.whole.add(plain)
    const head = headOf(plain)
    this.byHead.set(head, [...(this.byHead.get(head) ?? []), new Set(plain.split(' '))])
  }

  /** The same words, or the same head with more words or fewer: "guerrillas" where the key has "fmln guerrillas". */
  names(plain: string): boolean {
    if (plain === '' || this.whole.has(plain)) return plain !== ''
    const words = plain.split(' ')
    const alike = this.byHead.get(headOf(plain)) ?? []
    return alike.some((key) => words.every((word) => key.has(word)) || [...key].every((word) => words.includes(word)))
  }
}
