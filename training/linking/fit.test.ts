import { describe, expect, it } from 'vitest'
import { fitLogistic, solve } from './fit.ts'

describe('a logistic regression', () => {
  it('should learn what tells pairs apart, and nothing from what does not', () => {
    const examples = Array.from({ length: 200 }, (_, i) => {
      const same = i % 2 === 0
      return { features: [1, (same ? 1 : -1) * (i % 7 === 0 ? -1 : 1), i % 4 < 2 ? 1 : -1], same }
    })
    const [bias, telling, idle] = fitLogistic(examples, 0.01) as [number, number, number]
    expect(telling).toBeGreaterThan(1)
    expect(Math.abs(bias)).toBeLessThan(0.2)
    expect(Math.abs(idle)).toBeLessThan(0.3)
  })

  it('should be drawn towards zero by its ridge', () => {
    const examples = [1, -1].map((value) => ({ features: [value], same: value > 0 }))
    expect(fitLogistic(examples, 10)[0]).toBeLessThan(fitLogistic(examples, 0.1)[0]!)
  })
})

describe('linear equations', () => {
  it('should be solved', () => {
    const found = solve(
      [
        [4, 1],
        [1, 3],
      ],
      [1, 2],
    )
    expect(found[0]).toBeCloseTo(1 / 11, 9)
    expect(found[1]).toBeCloseTo(7 / 11, 9)
  })
})
