import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bestAssignment } from './assignment.ts'
import { clusterFigures } from './clusters.ts'

const clustering = (...clusters: string[]) => new Map(clusters.map((cluster, i) => [`d${i}`, cluster]))
const figuresOf = (gold: Map<string, string>, said: Map<string, string>) =>
  new Map(clusterFigures(gold, said).map((figure) => [figure.name, figure]))

/** Every way to give rows columns of their own, tried. */
function bestByTrying(weights: number[][], taken = 0): number {
  const [row, ...rest] = weights
  if (row === undefined) return 0
  const given = row.map((weight, i) => (taken & (1 << i) ? 0 : weight + bestByTrying(rest, taken | (1 << i))))
  return Math.max(bestByTrying(rest, taken), ...given)
}

describe('figures of clusters', () => {
  it('should count pairs that stand together', () => {
    const figures = figuresOf(clustering('a', 'a', 'a', 'b'), clustering('x', 'x', 'y', 'y'))
    expect(figures.get('pairwise')).toMatchObject({ right: 1, said: 2, gold: 3, precision: 1 / 2, recall: 1 / 3 })
  })

  it('should give no recall for what is left out', () => {
    const figures = figuresOf(clustering('a', 'a', 'b', 'b'), new Map([...clustering('x', 'x')]))
    expect(figures.get('B3')).toMatchObject({ precision: 1, recall: 1 / 2 })
    expect(figures.get('MUC')).toMatchObject({ precision: 1, recall: 1 / 2 })
  })

  it('should not punish leaving all apart that is apart', () => {
    const figures = figuresOf(clustering('a', 'b', 'c'), clustering('x', 'y', 'z'))
    for (const { name, value } of figures.values()) expect(value, name).toBe(1)
  })
})

describe('an assignment', () => {
  it('should be the best of all there are', () => {
    const matrix = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 })).chain(([rows, columns]) => {
      const row = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: columns, maxLength: columns })
      return fc.array(row, { minLength: rows, maxLength: rows })
    })
    fc.assert(
      fc.property(matrix, (weights) => {
        expect(bestAssignment(weights)).toBeCloseTo(bestByTrying(weights), 9)
      }),
      { numRuns: 200, seed: 3 },
    )
  })
})
