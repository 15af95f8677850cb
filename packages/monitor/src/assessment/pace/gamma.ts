/** The gamma function's logarithm and the gamma distribution: what a rate with its interval needs, and no more. */

/** Lanczos's approximation (g = 7, nine terms; Godfrey 2001), good to 1e-13 for x > 0. */
export function lnGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - lnGamma(1 - x)
  const shifted = x - 1
  let sum = LANCZOS[0]!
  for (let i = 1; i < LANCZOS.length; i++) sum += LANCZOS[i]! / (shifted + i)
  const t = shifted + LANCZOS.length - 1.5
  return 0.5 * Math.log(2 * Math.PI) + (shifted + 0.5) * Math.log(t) - t + Math.log(sum)
}

const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
]

const ENOUGH = 1e-14
const STEPS = 10_000

/** P(X ≤ x) for a gamma variable of this shape and rate 1: the series below the mean, the fraction above (DLMF 8.7.1, 8.9.2). */
export function gammaAtMost(x: number, shape: number): number {
  if (x <= 0) return 0
  const front = Math.exp(shape * Math.log(x) - x - lnGamma(shape))
  return x < shape + 1 ? front * series(x, shape) : 1 - front * fraction(x, shape)
}

function series(x: number, shape: number): number {
  let term = 1 / shape
  let sum = term
  for (let n = 1; n < STEPS && term > sum * ENOUGH; n++) {
    term *= x / (shape + n)
    sum += term
  }
  return sum
}

/** Lentz's way of working a continued fraction out from the front. */
function fraction(x: number, shape: number): number {
  let b = x + 1 - shape
  let c = Number.MAX_VALUE
  let d = 1 / b
  let value = d
  for (let n = 1; n < STEPS; n++) {
    const a = -n * (n - shape)
    b += 2
    d = 1 / (a * d + b)
    c = b + a / c
    value *= c * d
    if (Math.abs(c * d - 1) < ENOUGH) break
  }
  return value
}

/** The x that a gamma variable of this shape and rate 1 stays below with this probability, by halving. */
export function gammaQuantile(probability: number, shape: number): number {
  let [low, high] = [0, shape + 1]
  while (gammaAtMost(high, shape) < probability) high *= 2
  for (let i = 0; i < 100 && high - low > high * 1e-12; i++) {
    const middle = (low + high) / 2
    if (gammaAtMost(middle, shape) < probability) low = middle
    else high = middle
  }
  return (low + high) / 2
}
