import { stableId } from '../linking/hash.ts'
import { compare } from '../linking/order.ts'
import type { Background } from './background.ts'
import type { Draft } from './draft.ts'
import { FIELD_NAMES, fieldOf, valuesOf } from './fields.ts'
import { type Grade, type Graded, gradeOf } from './grades.ts'
import type { Claim, Field, FieldName, Origin } from './incident.ts'
import { interestsOf } from './interests.ts'
import { originId } from './origins.ts'
import { canCorroborate, type Supported, standingOf } from './support.ts'
import { type Updates, updatesAmong } from './updates.ts'
import { valueKey } from './values.ts'

/** The claims of one incident with their fields and origins. */
export interface Claims {
  fields: Partial<Record<FieldName, Field>>
  claims: Claim[]
  origins: Origin[]
}

/** Drafts into claims with ids, grades and updates, fields with a status, and the origins behind them. */
export function assess(drafts: readonly Draft[], background: Background): Claims {
  const graded: Graded = { interests: interestsOf(drafts), background }
  const updates = updatesAmong(drafts)
  const ids = new Map(drafts.map((draft) => [draft, claimId(draft)] as const))
  const fields: Partial<Record<FieldName, Field>> = {}
  const claims = new Map<Draft, Claim>()
  for (const name of FIELD_NAMES) {
    const ofField = drafts.filter(({ field }) => field === name)
    if (ofField.length === 0) continue
    const field = fieldOf(ofField, updates, ids)
    fields[name] = isDenied(ofField, drafts) ? { ...field, status: 'disputed' } : field
    for (const [draft, claim] of gradedClaims(ofField, updates, ids, graded)) claims.set(draft, claim)
  }
  return { fields, claims: drafts.map((draft) => claims.get(draft)!), origins: originsOf(drafts) }
}

/** Where the actor named denies it, the accusation is disputed; the denial settles nothing. */
function isDenied(named: readonly Draft[], drafts: readonly Draft[]): boolean {
  const denials = drafts.filter(({ field, aside }) => field === 'denied' && !aside)
  const deniers = new Set(denials.map(({ value }) => valueKey(value)))
  return named.some(({ field, value }) => NAMES_A_CULPRIT.has(field) && deniers.has(valueKey(value)))
}

const NAMES_A_CULPRIT: ReadonlySet<FieldName> = new Set(['accused', 'perpetrator'])

function* gradedClaims(
  drafts: readonly Draft[],
  updates: Updates,
  ids: ReadonlyMap<Draft, string>,
  graded: Graded,
): Generator<[Draft, Claim]> {
  const values = valuesOf(drafts, updates)
  const live = values.filter((value) => value.isLive && isAsserted(value))
  const corroborating = live.filter(({ drafts }) => canCorroborate(drafts[0]!))
  for (const value of values) {
    const standing = standingOf(value, corroborating)
    for (const draft of value.drafts) {
      const earlier = updates.supersedes.get(draft)
      const claim = claimOf(draft, ids.get(draft)!, earlier ? ids.get(earlier)! : null)
      const grade = gradeOf(draft, value, standing, graded)
      yield [draft, { ...claim, ...grade, reasons: [...grade.reasons, ...asideReason(draft)] }]
    }
  }
}

/** A party's denial lowers nobody's credibility. */
function isAsserted({ drafts }: Supported): boolean {
  return drafts[0]!.polarity === 'asserts'
}

function asideReason({ aside }: Draft): string[] {
  if (!aside) return []
  return [aside.as === 'rejected' ? 'an analyst rejected it' : "the outlet's later version says it no more"]
}

type Ungraded = Omit<Claim, keyof Grade>

function claimOf(draft: Draft, id: string, supersedes: string | null): Ungraded {
  const { report } = draft.happening.read
  return {
    id,
    field: draft.field,
    value: draft.value,
    polarity: draft.polarity,
    report: report.id,
    statement: draft.voice.statement?.id ?? null,
    speaker: draft.voice.speaker,
    vantage: draft.voice.vantage,
    outlet: report.publisher,
    origin: originId(draft.origin),
    saidAt: report.publishedAt,
    start: draft.start,
    end: draft.end,
    supersedes,
    withdrawn: draft.aside?.as === 'withdrawn' ? draft.aside.by : null,
    review: draft.aside?.as === 'rejected' ? 'rejected' : 'machine',
  }
}

function claimId({ happening, field, polarity, value, start, end, origin, voice }: Draft): string {
  const place = [happening.read.report.id, happening.mentions[0]!.happening, `${start}-${end}`]
  return `c${stableId([...place, field, polarity, valueKey(value), origin.key, voice.speaker ?? ''])}`
}

function originsOf(drafts: readonly Draft[]): Origin[] {
  const origins = new Map<string, Origin>()
  for (const draft of drafts) {
    const id = originId(draft.origin)
    const { speaker, why } = draft.origin
    const origin = origins.get(id) ?? { id, speaker, outlets: [], why }
    const outlet = draft.happening.read.report.publisher
    if (outlet !== null && !origin.outlets.includes(outlet)) origin.outlets.push(outlet)
    origins.set(id, origin)
  }
  for (const origin of origins.values()) origin.outlets.sort(compare)
  return [...origins.values()]
}
