/**
 * What linking remembers of every report and happening, so that one more is placed without looking at all others: a record of each kind
 * for each, and under which keys each is found. Everything has its place in one order, as text that sorts by it. All of it is derived.
 */
export interface Filing {
  get(kind: RecordKind, order: string): unknown
  put(kind: RecordKind, order: string, record: unknown): void
  remove(kind: RecordKind, order: string): void
  file(key: number, order: string): void
  unfile(key: number, order: string): void
  /** What is filed under a key before a place in the order, the nearest first. */
  before(key: number, order: string, limit: number): string[]
  /** What is filed under a key after a place in the order, the nearest first; up to a last place, that one included, where given. */
  after(key: number, order: string, limit: number, last?: string): string[]
}

/**
 * report: what it is compared by; reuse: whose words it has; story: where it was put among stories; told: what a happening is compared
 * by; placed: which incident it was put to, and what that incident was by then.
 */
export type RecordKind = 'report' | 'reuse' | 'story' | 'told' | 'placed'
