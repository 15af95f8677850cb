// Words seen fewer times than this in running text have no class of their own.
const SEEN = 4
const CLASSES = 200
const ROUNDS = 12

interface Neighbour {
  readonly word: number
  readonly count: number
}

/**
 * Sort words into classes by their neighbours, so that "gunmen" helps with "militiamen": the exchange algorithm
 * (Kneser and Ney 1993) on word pairs. `sentences` are hashes of words; the result gives each frequent one its class, from 1.
 */
export function clusterWords(sentences: readonly Int32Array[], log: (line: string) => void): Map<number, number> {
  const { numbers, counts } = numberWords(sentences)
  const { before, after } = countPairs(sentences, numbers, counts.length)
  const table = createTable(counts, before, after)
  for (let round = 1; round <= ROUNDS; round++) {
    let moved = 0
    for (let word = 1; word < counts.length; word++) if (moveWord(table, word)) moved++
    log(`word classes round ${round}: ${moved} of ${counts.length} words moved`)
    if (moved * 200 < counts.length) break
  }
  return new Map([...numbers].map(([hash, word]) => [hash, table.classOf[word]!]))
}

/** Number the frequent words from 1, most frequent first; 0 stands for all others and for the sentence's edge. */
function numberWords(sentences: readonly Int32Array[]): { numbers: Map<number, number>; counts: number[] } {
  const seen = new Map<number, number>()
  for (const words of sentences) for (const word of words) seen.set(word, (seen.get(word) ?? 0) + 1)
  const kept = [...seen].filter(([, count]) => count >= SEEN).sort((a, b) => b[1] - a[1] || a[0] - b[0])
  return { numbers: new Map(kept.map(([hash], i) => [hash, i + 1])), counts: [0, ...kept.map(([, count]) => count)] }
}

function countPairs(sentences: readonly Int32Array[], numbers: ReadonlyMap<number, number>, size: number) {
  const pairs = new Map<number, number>()
  const add = (a: number, b: number) => pairs.set(a * size + b, (pairs.get(a * size + b) ?? 0) + 1)
  for (const words of sentences) {
    let previous = 0
    for (const hash of words) {
      const word = numbers.get(hash) ?? 0
      add(previous, word)
      previous = word
    }
    add(previous, 0)
  }
  const before: Neighbour[][] = Array.from({ length: size }, () => [])
  const after: Neighbour[][] = Array.from({ length: size }, () => [])
  for (const [key, count] of pairs) {
    const a = Math.floor(key / size)
    const b = key % size
    after[a]!.push({ word: b, count })
    before[b]!.push({ word: a, count })
  }
  return { before, after }
}

/** Counts of pairs of classes. Class 0 is that of word 0 and never changes. */
interface Table {
  readonly classOf: Int32Array
  readonly pairs: Int32Array
  readonly left: Int32Array
  readonly right: Int32Array
  readonly before: readonly (readonly Neighbour[])[]
  readonly after: readonly (readonly Neighbour[])[]
}

const WIDTH = CLASSES + 1

function createTable(counts: readonly number[], before: Neighbour[][], after: Neighbour[][]): Table {
  const classOf = Int32Array.from(counts, (_, word) => (word === 0 ? 0 : 1 + ((word - 1) % CLASSES)))
  const pairs = new Int32Array(WIDTH * WIDTH)
  const left = new Int32Array(WIDTH)
  const right = new Int32Array(WIDTH)
  after.forEach((neighbours, word) => {
    for (const { word: next, count } of neighbours) {
      pairs[classOf[word]! * WIDTH + classOf[next]!]! += count
      left[classOf[word]!]! += count
      right[classOf[next]!]! += count
    }
  })
  return { classOf, pairs, left, right, before, after }
}

const LOGS = Float64Array.from({ length: 1 << 16 }, (_, n) => (n === 0 ? 0 : n * Math.log(n)))

function nLogN(n: number): number {
  return n < LOGS.length ? LOGS[n]! : n * Math.log(n)
}

const rowCounts = new Int32Array(WIDTH)
const columnCounts = new Int32Array(WIDTH)

/** Put a word into the class that makes the pairs of classes most telling. Did it move? */
function moveWord(table: Table, word: number): boolean {
  const own = table.classOf[word]!
  const { followers, leaders, total } = contextOf(table, word)
  shiftWord(table, own, followers, leaders, total, -1)
  let bestClass = own
  let bestGain = Number.NEGATIVE_INFINITY
  for (let cls = 1; cls < WIDTH; cls++) {
    const gain = gainOf(table, cls, followers, leaders, total)
    if (gain > bestGain + 1e-9) {
      bestGain = gain
      bestClass = cls
    }
  }
  shiftWord(table, bestClass, followers, leaders, total, 1)
  table.classOf[word] = bestClass
  for (const cls of followers) rowCounts[cls] = 0
  for (const cls of leaders) columnCounts[cls] = 0
  return bestClass !== own
}

/** The classes before and after a word, with counts in the scratch rows. Pairs of the word with itself are left out. */
function contextOf(table: Table, word: number): { followers: number[]; leaders: number[]; total: number } {
  const followers: number[] = []
  const leaders: number[] = []
  let total = 0
  for (const { word: next, count } of table.after[word]!) {
    total += count
    if (next === word) continue
    const cls = table.classOf[next]!
    if (rowCounts[cls] === 0) followers.push(cls)
    rowCounts[cls]! += count
  }
  for (const { word: previous, count } of table.before[word]!) {
    if (previous === word) continue
    const cls = table.classOf[previous]!
    if (columnCounts[cls] === 0) leaders.push(cls)
    columnCounts[cls]! += count
  }
  return { followers, leaders, total }
}

function shiftWord(
  table: Table,
  cls: number,
  followers: number[],
  leaders: number[],
  total: number,
  sign: number,
): void {
  for (const next of followers) table.pairs[cls * WIDTH + next]! += sign * rowCounts[next]!
  for (const previous of leaders) table.pairs[previous * WIDTH + cls]! += sign * columnCounts[previous]!
  table.left[cls]! += sign * total
  table.right[cls]! += sign * total
}

function gainOf(table: Table, cls: number, followers: number[], leaders: number[], total: number): number {
  const { pairs, left, right } = table
  let gain = nLogN(left[cls]!) + nLogN(right[cls]!) - nLogN(left[cls]! + total) - nLogN(right[cls]! + total)
  for (const next of followers) {
    const now = pairs[cls * WIDTH + next]!
    gain += nLogN(now + rowCounts[next]!) - nLogN(now)
  }
  for (const previous of leaders) {
    const now = pairs[previous * WIDTH + cls]!
    gain += nLogN(now + columnCounts[previous]!) - nLogN(now)
  }
  return gain
}
