import { gammaQuantile, lnGamma } from './gamma.ts'

/** How many there were in so many covered days. */
export interface Tally {
  count: number
  days: number
}

/** What a baseline lets expect of so many days: bursts of so many incidents each, their number negative binomial (docs/pace.md). */
export interface Forecast {
  /** Of the number of bursts. */
  mean: number
  size: number
  /** Incidents to a burst. */
  burst: number
}

/** The rate by day of a baseline as a gamma variable, and by how much its weeks vary more than chance would have them. */
export interface Rate {
  shape: number
  /** Days, by the same discount as the shape. */
  days: number
  dispersion: number
}

/** Jeffreys' prior of a Poisson rate, Gamma(1/2, 0): half an event where none was seen, as nothing else is known. */
const PRIOR_SHAPE = 0.5
/** A week of which less was covered says too little on how weeks differ. */
const LEAST_OF_WEEK = 4

/** Incidents come in bursts: what the weeks vary too much counts each as less than one (quasi-Poisson; docs/pace.md). */
export function rateOf(weeks: readonly Tally[]): Rate | null {
  const { count, days } = total(weeks)
  if (days === 0) return null
  const dispersion = dispersionOf(weeks)
  return { shape: PRIOR_SHAPE + count / dispersion, days: days / dispersion, dispersion }
}

export function total(tallies: readonly Tally[]): Tally {
  let [count, days] = [0, 0]
  for (const tally of tallies) {
    count += tally.count
    days += tally.days
  }
  return { count, days }
}

/** Pearson's statistic by its degrees of freedom, and never less than chance itself (McCullagh and Nelder 1989, 4.5). */
export function dispersionOf(weeks: readonly Tally[]): number {
  const whole = weeks.filter(({ days }) => days >= LEAST_OF_WEEK)
  const { count, days } = total(whole)
  if (count === 0 || whole.length < 2) return 1
  let statistic = 0
  for (const week of whole) {
    const expected = (count / days) * week.days
    statistic += (week.count - expected) ** 2 / expected
  }
  return Math.max(1, statistic / (whole.length - 1))
}

/** The number of bursts in so many days: Poisson, its rate a gamma variable, which makes it negative binomial. */
export function forecast({ shape, days: baseline, dispersion }: Rate, days: number): Forecast {
  return { mean: (shape * days) / (baseline * dispersion), size: shape, burst: dispersion }
}

/** A count of which the rate is taken as known; its size stands for one without end. The mean is more than 0. */
export function poisson(mean: number): Forecast {
  return { mean, size: 1e7, burst: 1 }
}

/** Three bursts of 5 make 15, whatever the last digits of a quotient. */
const ROUNDING = 1e-9

/** P(count ≤ most), a burst begun taken for a whole one: never less than it is. */
export function atMost(of: Forecast, most: number): number {
  if (most < 0) return 0
  const bursts = Math.ceil(most / of.burst - ROUNDING)
  for (const [k, sum] of sums(of)) if (k >= bursts) return sum
  return 1
}

/** P(bursts ≤ k) for k = 0, 1, 2 …, until nothing is left: counts here are of incidents, not of atoms. */
function* sums({ mean, size }: Forecast): Generator<[number, number]> {
  const share = mean / (mean + size)
  let logTerm = size * Math.log1p(-share)
  let sum = Math.exp(logTerm)
  for (let k = 0; sum < 1; k++) {
    yield [k, sum]
    logTerm += Math.log(((k + size) / (k + 1)) * share)
    const next = Math.min(1, sum + Math.exp(logTerm))
    if (next === sum && k > mean) return
    sum = next
  }
}

/** P(count ≥ least), a burst begun taken for none but the first: never less than it is. Small ones are summed themselves. */
export function atLeast(of: Forecast, least: number): number {
  if (least <= 0) return 1
  const bursts = Math.max(1, Math.floor(least / of.burst + ROUNDING))
  let below = 0
  for (const [k, sum] of sums(of)) {
    if (k >= bursts) break
    below = sum
  }
  return 1 - below > 1e-6 ? 1 - below : tail(of, bursts)
}

/** 1 − P loses all its digits where little is left. */
function tail({ mean, size }: Forecast, least: number): number {
  const share = mean / (mean + size)
  const logTerm =
    lnGamma(least + size) - lnGamma(size) - lnGamma(least + 1) + least * Math.log(share) + size * Math.log1p(-share)
  let term = Math.exp(logTerm)
  let sum = 0
  for (let k = least; term > sum * 1e-12 && term > 0; k++) {
    sum += term
    term *= ((k + size) / (k + 1)) * share
  }
  return sum
}

/** The least and the most that are likelier than this on their side. */
export function expectedRange(of: Forecast, outside: number): [number, number] {
  let fewest: number | null = null
  let most = 0
  for (const [k, sum] of sums(of)) {
    most = k
    if (fewest === null && sum > outside) fewest = k
    if (1 - sum <= outside) break
  }
  const low = fewest ?? most
  return [
    low === 0 ? 0 : Math.floor(of.burst * (low - 1) + ROUNDING) + 1,
    most === 0 ? 0 : Math.ceil(of.burst * (most + 1) - ROUNDING) - 1,
  ]
}

/** The equal-tailed interval that holds the rate by week with this probability. */
export function weeklyInterval({ shape, days }: Rate, inside = 0.95): [number, number] {
  const outside = (1 - inside) / 2
  return [(gammaQuantile(outside, shape) / days) * 7, (gammaQuantile(1 - outside, shape) / days) * 7]
}

/** Four figures are more than any count of reports bears. */
export function rounded(value: number): number {
  return Number(value.toPrecision(4))
}
