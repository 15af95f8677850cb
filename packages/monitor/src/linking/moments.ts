/** Bounds of when something happened, in milliseconds UTC. */
export interface Bounds {
  earliest: number
  latest: number
}

export const HOUR = 3_600_000
export const DAY = 24 * HOUR

/** A publication time as bounds: a date-time is a moment, a date a day; null where it cannot be read. */
export function publication(publishedAt: string | null): Bounds | null {
  if (publishedAt === null) return null
  const time = Date.parse(publishedAt)
  if (Number.isNaN(time)) return null
  return { earliest: time, latest: publishedAt.length <= 10 ? time + DAY - 1 : time }
}

export function boundsOf(earliest: string | null | undefined, latest: string | null | undefined): Bounds | null {
  if (!earliest || !latest) return null
  const bounds = { earliest: Date.parse(earliest), latest: Date.parse(latest) }
  if (Number.isNaN(bounds.earliest) || Number.isNaN(bounds.latest)) return null
  return bounds.earliest <= bounds.latest ? bounds : null
}

export function lengthOf(bounds: Bounds): number {
  return bounds.latest - bounds.earliest
}

/** Milliseconds between two bounds; 0 where they overlap. */
export function gapBetween(a: Bounds, b: Bounds): number {
  return Math.max(0, a.earliest - b.latest, b.earliest - a.latest)
}

/** The part two bounds share, or null. */
export function overlapOf(a: Bounds, b: Bounds): Bounds | null {
  const earliest = Math.max(a.earliest, b.earliest)
  const latest = Math.min(a.latest, b.latest)
  return earliest <= latest ? { earliest, latest } : null
}

export function dayNumber(time: number): number {
  return Math.floor(time / DAY)
}
