import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  atLeast,
  atMost,
  dispersionOf,
  expectedRange,
  forecast,
  rateOf,
  type Tally,
  weeklyInterval,
} from './count-model.ts'
import { gammaAtMost, gammaQuantile, lnGamma } from './gamma.ts'

const weeksOf = (...counts: number[]): Tally[] => counts.map((count) => ({ count, days: 7 }))
const tallies = fc.array(fc.record({ count: fc.nat(30), days: fc.integer({ min: 1, max: 7 }) }), {
  minLength: 1,
  maxLength: 30,
})

describe('the gamma distribution', () => {
  it('should give the logarithm of factorials and of the root of pi', () => {
    expect(lnGamma(11)).toBeCloseTo(Math.log(3_628_800), 10)
    expect(lnGamma(0.5)).toBeCloseTo(0.5 * Math.log(Math.PI), 10)
    expect(lnGamma(1000.5)).toBeCloseTo(5908.674, 2)
  })

  it('should agree with the exponential, and with the chi-squared tables', () => {
    expect(gammaAtMost(1.5, 1)).toBeCloseTo(1 - Math.exp(-1.5), 12)
    // 95 per cent points of chi-squared with 1, 10 and 100 degrees of freedom, halved.
    for (const [shape, doubled] of [
      [0.5, 3.841459],
      [5, 18.307038],
      [50, 124.342113],
    ] as const)
      expect(2 * gammaQuantile(0.95, shape)).toBeCloseTo(doubled, 5)
  })

  it('should take back by its quantile what it gave', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 0.99, noNaN: true }), fc.integer({ min: 1, max: 4000 }), (p, twice) => {
        expect(gammaAtMost(gammaQuantile(p, twice / 2), twice / 2)).toBeCloseTo(p, 8)
      }),
      { numRuns: 200 },
    )
  })
})

describe('a rate', () => {
  it('should have the interval of a Poisson count where weeks vary no more than chance', () => {
    // Ten in 70 days: Gamma(10.5, 70) by day; the 2.5 and 97.5 per cent points of chi-squared(21) are 10.28290 and 35.47888.
    const [low, high] = weeklyInterval(rateOf(weeksOf(1, 1, 1, 1, 1, 1, 1, 1, 1, 1))!)
    expect(low).toBeCloseTo(0.514145, 5)
    expect(high).toBeCloseTo(1.773944, 5)
  })

  it('should know less of a burst than of the same number spread out', () => {
    const even = weeklyInterval(rateOf(weeksOf(2, 2, 2, 2, 2, 2))!)
    const burst = weeklyInterval(rateOf(weeksOf(0, 0, 12, 0, 0, 0))!)
    expect(dispersionOf(weeksOf(2, 2, 2, 2, 2, 2))).toBe(1)
    expect(dispersionOf(weeksOf(0, 0, 12, 0, 0, 0))).toBeCloseTo(12, 10)
    expect(burst[0]).toBeLessThan(even[0])
    expect(burst[1]).toBeGreaterThan(even[1])
  })

  it('should be none where no day was covered', () => {
    expect(rateOf([])).toBeNull()
    expect(rateOf([{ count: 0, days: 0 }])).toBeNull()
  })

  it('should hold what it was made from', () => {
    fc.assert(
      fc.property(tallies, (weeks) => {
        const [low, high] = weeklyInterval(rateOf(weeks)!)
        const count = weeks.reduce((sum, week) => sum + week.count, 0)
        const days = weeks.reduce((sum, week) => sum + week.days, 0)
        expect(low).toBeGreaterThanOrEqual(0)
        expect(high).toBeGreaterThan((count / days) * 7)
        if (count > 0) expect(low).toBeLessThan((count / days) * 7)
      }),
    )
  })
})

describe('a forecast', () => {
  it('should be the negative binomial of a gamma-Poisson mixture where weeks vary no more than chance', () => {
    // Gamma(10.5, 70) by day over 14 days: P(0) = (70/84)^10.5.
    const of = forecast(rateOf(weeksOf(1, 1, 1, 1, 1, 1, 1, 1, 1, 1))!, 14)
    expect(of.mean).toBeCloseTo(2.1, 10)
    expect(of.size).toBeCloseTo(10.5, 10)
    expect(atMost(of, 0)).toBeCloseTo((70 / 84) ** 10.5, 10)
    expect(atLeast(of, 1)).toBeCloseTo(1 - (70 / 84) ** 10.5, 10)
  })

  it('should expect nothing below 0 and something above it even where nothing was seen', () => {
    const of = forecast(rateOf(weeksOf(0, 0, 0, 0, 0, 0, 0, 0))!, 28)
    expect(expectedRange(of, 0.005)[0]).toBe(0)
    expect(atLeast(of, 1)).toBeGreaterThan(0.1)
    expect(atLeast(of, 12)).toBeLessThan(0.005)
  })

  it('should take as long to miss a burst as to miss one incident', () => {
    // 48 in 84 days, all in four weeks of twelve: what counts is how many bursts there were.
    const bursts = weeksOf(0, 12, 0, 0, 12, 0, 0, 12, 0, 0, 12, 0)
    const rate = rateOf(bursts)!
    expect(rate.dispersion).toBeCloseTo(96 / 11, 10)
    expect(atMost(forecast(rate, 28), 0)).toBeCloseTo((84 / 112) ** (0.5 + 48 / (96 / 11)), 10)
    expect(atMost(forecast(rate, 28), 0)).toBeGreaterThan(0.1)
    expect(atLeast(forecast(rate, 28), 24)).toBeGreaterThan(0.1)
  })

  it('should have parts that make a whole, and a tail that does not vanish', () => {
    fc.assert(
      fc.property(tallies, fc.integer({ min: 1, max: 90 }), fc.nat(60), (weeks, days, k) => {
        const of = forecast(rateOf(weeks)!, days)
        if (of.burst === 1) expect(atMost(of, k - 1) + atLeast(of, k)).toBeCloseTo(1, 5)
        expect(atMost(of, k - 1) + atLeast(of, k)).toBeGreaterThan(0.99999)
        expect(atMost(of, k)).toBeGreaterThanOrEqual(atMost(of, k - 1))
        expect(atLeast(of, k)).toBeGreaterThan(0)
        const [low, high] = expectedRange(of, 0.005)
        expect(atMost(of, low - 1)).toBeLessThanOrEqual(0.00501)
        expect(atMost(of, low)).toBeGreaterThan(0.00499)
        expect(atLeast(of, high + 1)).toBeLessThanOrEqual(0.00501)
      }),
      {
        numRuns: 300,
        examples: [
          [
            [
              { count: 0, days: 5 },
              { count: 15, days: 7 },
            ],
            6,
            0,
          ],
        ],
      },
    )
    const poisson = forecast({ shape: 1e9, days: 1e9, dispersion: 1 }, 1)
    // P(N ≥ 20) of a Poisson count of mean 1: 1.588e-19 (e^-1/20! times 1.0499).
    expect(atLeast(poisson, 20) / 1.5876e-19).toBeCloseTo(1, 2)
  })
})
