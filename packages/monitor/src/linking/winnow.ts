/**
 * Winnowing (Schleimer, Wilkerson and Aiken 2003): of every eight runs in a row the one with the least hash, so that two texts with
 * twelve words in a row in common always share a fingerprint, whatever stands around them.
 */
const WINDOW = 8

/** Hashes picked from a text's runs of words, in their order: about a quarter of them. */
export function fingerprintsOf(runs: readonly number[]): Set<number> {
  const picked = new Set<number>()
  const last = Math.max(0, runs.length - WINDOW)
  for (let start = 0; start <= last; start++) {
    let least = Number.POSITIVE_INFINITY
    for (let i = start; i < Math.min(start + WINDOW, runs.length); i++) least = Math.min(least, runs[i]!)
    if (least !== Number.POSITIVE_INFINITY) picked.add(least)
  }
  return picked
}
