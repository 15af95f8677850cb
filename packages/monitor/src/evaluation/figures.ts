/** One number of a table, with what it was counted from. */
export interface Figure {
  name: string
  /** F1 where there are precision and recall, else a share or a distance; null where there was nothing to measure. */
  value: number | null
  unit?: 'km'
  precision?: number
  recall?: number
  /** Answers that are right, answers given, and answers of the gold. */
  right?: number
  said?: number
  gold?: number
}

/** What one measure counted so far. */
export interface Tally {
  right: number
  said: number
  gold: number
}

export function emptyTally(): Tally {
  return { right: 0, said: 0, gold: 0 }
}

export function addTo(tally: Tally, { right, said, gold }: Tally): void {
  tally.right += right
  tally.said += said
  tally.gold += gold
}

export function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}

export function harmonicMean(precision: number, recall: number): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
}

/** Precision, recall and F1 of a tally. */
export function scoreOf(name: string, { right, said, gold }: Tally): Figure {
  const [precision, recall] = [ratio(right, said), ratio(right, gold)]
  return { name, value: harmonicMean(precision, recall), precision, recall, right, said, gold }
}

/** How many of all are right. */
export function shareOf(name: string, right: number, gold: number): Figure {
  return { name, value: ratio(right, gold), right, gold }
}

/** Tallies by name, in the order the names first came up. */
export class Tallies {
  private readonly byName = new Map<string, Tally>()

  constructor(names: readonly string[] = []) {
    for (const name of names) this.of(name)
  }

  of(name: string): Tally {
    const tally = this.byName.get(name) ?? emptyTally()
    this.byName.set(name, tally)
    return tally
  }

  add(name: string, counts: Tally): void {
    addTo(this.of(name), counts)
  }

  /** All of them together. */
  total(): Tally {
    const total = emptyTally()
    for (const tally of this.byName.values()) addTo(total, tally)
    return total
  }

  names(): string[] {
    return [...this.byName.keys()]
  }

  scores(): Figure[] {
    return [...this.byName].map(([name, tally]) => scoreOf(name, tally))
  }
}
