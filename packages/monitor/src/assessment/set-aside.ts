import { stableId } from '../linking/hash.ts'
import { compare } from '../linking/order.ts'
import type { ReadReport } from '../store/records.ts'
import type { Draft } from './draft.ts'
import type { Claim } from './incident.ts'
import { valueKey } from './values.ts'

/** A claim's key among those of its report: no derived numbering is in it, so it holds from reader to reader. */
export function claimKey({
  field,
  polarity,
  value,
  speaker,
}: Pick<Claim, 'field' | 'polarity' | 'value' | 'speaker'>): string {
  return stableId([field, polarity, valueKey(value), speaker ?? ''])
}

/** What sets claims aside. */
export interface Grounds {
  /** Newer and older versions of reports, the nearest first. */
  versions: Versions
  isRejected(report: string, key: string): boolean
}

export interface Versions {
  newerThan(report: string): string[]
  olderThan(report: string): string[]
}

/** The versions of all reports, read off `revisedBy`. */
export function versionsOf(reports: readonly ReadReport[]): Versions {
  const known = new Set(reports.map(({ report }) => report.id))
  const newer = new Map<string, string>()
  const older = new Map<string, string>()
  for (const { report, revisedBy } of reports) {
    if (revisedBy === undefined || !known.has(revisedBy)) continue
    newer.set(report.id, revisedBy)
    older.set(revisedBy, report.id)
  }
  return { newerThan: (report) => follow(newer, report), olderThan: (report) => follow(older, report) }
}

function follow(next: ReadonlyMap<string, string>, from: string): string[] {
  const found: string[] = []
  for (let id = next.get(from); id !== undefined && !found.includes(id); id = next.get(id)) found.push(id)
  return found
}

/**
 * Of what an outlet published in versions, what the newest still says stands once, there, said since the first that said it; what it
 * says no more is withdrawn. What an analyst rejected is rejected in every later version.
 */
export function setAside(drafts: readonly Draft[], { versions, isRejected }: Grounds): Draft[] {
  const keyed = drafts.map((draft) => ({ draft, report: draft.happening.read.report.id, key: keyOf(draft) }))
  const said = new Map<string, string>()
  for (const { draft, report, key } of keyed) {
    const at = `${report} ${key}`
    if (draft.statedAt && (!said.has(at) || compare(draft.statedAt, said.get(at)!) < 0)) said.set(at, draft.statedAt)
  }
  const isSaid = new Set(keyed.map(({ report, key }) => `${report} ${key}`))
  return keyed.flatMap(({ draft, report, key }) => {
    const [older, newest] = [versions.olderThan(report), versions.newerThan(report).at(-1)]
    if (newest !== undefined && isSaid.has(`${newest} ${key}`)) return []
    if ([report, ...older].some((id) => isRejected(id, key))) return [{ ...draft, aside: { as: 'rejected' as const } }]
    if (newest !== undefined) return [{ ...draft, aside: { as: 'withdrawn' as const, by: newest } }]
    const times = older.map((id) => said.get(`${id} ${key}`)).filter((time) => time !== undefined)
    return [{ ...draft, statedAt: [...times, draft.statedAt].filter((time) => time !== null).sort(compare)[0] ?? null }]
  })
}

function keyOf({ field, polarity, value, voice }: Draft): string {
  return claimKey({ field, polarity, value, speaker: voice.speaker })
}
