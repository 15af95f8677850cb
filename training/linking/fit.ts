/** A pair of reports as the model takes it. */
export interface Example {
  features: readonly number[]
  /** Are both about one thing? */
  same: boolean
}

const ROUNDS = 40

/** Weights of a logistic regression with a ridge, by Newton's method: few features, so the exact answer costs nothing. */
export function fitLogistic(examples: readonly Example[], ridge: number): number[] {
  const size = examples[0]!.features.length
  const weights = new Array<number>(size).fill(0)
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = weights.map((weight) => ridge * weight)
    const curvature = weights.map((_, i) => weights.map((_, j) => (i === j ? ridge : 0)))
    for (const example of examples) addTo(gradient, curvature, example, weights)
    const step = solve(curvature, gradient)
    for (const [i, move] of step.entries()) weights[i]! -= move
  }
  return weights
}

function addTo(gradient: number[], curvature: number[][], { features, same }: Example, weights: number[]): void {
  const odds = features.reduce((sum, value, i) => sum + value * weights[i]!, 0)
  const chance = 1 / (1 + Math.exp(-odds))
  for (const [i, value] of features.entries()) {
    gradient[i]! += (chance - Number(same)) * value
    for (const [j, other] of features.entries()) curvature[i]![j]! += chance * (1 - chance) * value * other
  }
}

/** x of matrix · x = right, for a positive definite matrix (Gauss). */
export function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i]!])
  for (let i = 0; i < rows.length; i++) {
    for (let k = i + 1; k < rows.length; k++) {
      const factor = rows[k]![i]! / rows[i]![i]!
      for (let j = i; j <= rows.length; j++) rows[k]![j]! -= factor * rows[i]![j]!
    }
  }
  const found = new Array<number>(rows.length).fill(0)
  for (let i = rows.length - 1; i >= 0; i--) {
    const known = found.reduce((sum, value, j) => (j > i ? sum + value * rows[i]![j]! : sum), 0)
    found[i] = (rows[i]!.at(-1)! - known) / rows[i]![i]!
  }
  return found
}
