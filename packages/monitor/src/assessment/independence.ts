import { compare } from '../linking/order.ts'
import type { Background } from './background.ts'
import type { Draft } from './draft.ts'
import { type Side, sidesOf } from './one-side.ts'
import type { OriginKey } from './origins.ts'

/** Gives origins that are not independent of one another on this incident one key; who said what stays in `saidBy`. */
export function joinDependent(drafts: readonly Draft[], background: Background): Draft[] {
  const joined = new Map<string, OriginKey>()
  for (const { members, reasons } of groupsOf(sidesOf(drafts, background))) {
    const one = joinedOrigin(members, reasons)
    for (const { key } of members) joined.set(key, one)
  }
  if (joined.size === 0) return [...drafts]
  return drafts.map((draft) => ({ ...draft, origin: joined.get(draft.origin.key) ?? draft.origin }))
}

interface Group {
  members: OriginKey[]
  reasons: string[]
}

/** Sides that share an origin are one. */
function groupsOf(sides: readonly Side[]): Group[] {
  let groups: Group[] = []
  for (const { origins, why } of sides) {
    const touched = groups.filter(({ members }) => members.some((member) => origins.includes(member)))
    const members = new Set([...touched.flatMap((group) => group.members), ...origins])
    const reasons = new Set([...touched.flatMap((group) => group.reasons), why])
    groups = [...groups.filter((group) => !touched.includes(group)), { members: [...members], reasons: [...reasons] }]
  }
  return groups
}

function joinedOrigin(members: readonly OriginKey[], reasons: readonly string[]): OriginKey {
  const sorted = [...members].sort((a, b) => compare(a.key, b.key))
  const names = [...new Set(sorted.map(({ speaker }) => speaker).filter((name) => name !== null))]
  const speaker = names.join(' and ')
  return { key: sorted[0]!.key, speaker, why: `${speaker}: not independent on this incident, ${reasons.join('; ')}` }
}
