/** The largest total weight of a one-to-one assignment of rows to columns (the Hungarian method). */
export function bestAssignment(weights: readonly (readonly number[])[]): number {
  if (weights.length === 0) return 0
  if (weights.length > weights[0]!.length) return bestAssignment(transposed(weights))
  const columns = weights[0]!.length
  const hungarian = {
    rowPrice: new Array<number>(weights.length + 1).fill(0),
    columnPrice: new Array<number>(columns + 1).fill(0),
    /** Row assigned to each column, from 1; 0 is none. */
    rowOf: new Array<number>(columns + 1).fill(0),
  }
  for (let row = 1; row <= weights.length; row++) assignRow(row, weights, hungarian)
  return hungarian.rowOf.reduce(
    (sum, row, column) => (row > 0 && column > 0 ? sum + weights[row - 1]![column - 1]! : sum),
    0,
  )
}

interface Hungarian {
  rowPrice: number[]
  columnPrice: number[]
  rowOf: number[]
}

/** Finds the cheapest way to give a row a column, moving others along it. */
function assignRow(row: number, weights: readonly (readonly number[])[], state: Hungarian): void {
  const { rowPrice, columnPrice, rowOf } = state
  const columns = columnPrice.length
  const least = new Array<number>(columns).fill(Number.POSITIVE_INFINITY)
  const cameFrom = new Array<number>(columns).fill(0)
  const used = new Array<boolean>(columns).fill(false)
  rowOf[0] = row
  let column = 0
  while (rowOf[column] !== 0) {
    used[column] = true
    const current = rowOf[column]!
    let [step, next] = [Number.POSITIVE_INFINITY, 0]
    for (let other = 1; other < columns; other++) {
      if (used[other]) continue
      const cost = -weights[current - 1]![other - 1]! - rowPrice[current]! - columnPrice[other]!
      if (cost < least[other]!) [least[other], cameFrom[other]] = [cost, column]
      if (least[other]! < step) [step, next] = [least[other]!, other]
    }
    for (let other = 0; other < columns; other++) {
      if (!used[other]) least[other]! -= step
      else {
        rowPrice[rowOf[other]!]! += step
        columnPrice[other]! -= step
      }
    }
    column = next
  }
  for (; column !== 0; column = cameFrom[column]!) rowOf[column] = rowOf[cameFrom[column]!]!
}

function transposed(weights: readonly (readonly number[])[]): number[][] {
  return weights[0]!.map((_, column) => weights.map((row) => row[column]!))
}
