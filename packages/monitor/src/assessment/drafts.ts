import type { Happening } from '../linking/happening.ts'
import type { Links } from '../linking/link.ts'
import { compare } from '../linking/order.ts'
import type { ReadReport } from '../store/records.ts'
import type { Background } from './background.ts'
import { isShortFor } from './described.ts'
import type { Draft } from './draft.ts'
import { joinDependent } from './independence.ts'
import { INSTITUTION_NOUNS } from './lexicon/institutions.ts'
import { type OwnText, originOf } from './origins.ts'
import { traceOwnVoice } from './own-voice.ts'
import { toldBy } from './told.ts'
import { valueKey } from './values.ts'
import { OWN_VOICE, type Voices, voicesOf } from './voice.ts'

/** Who says what in each report: worked out once, used by all incidents the report tells of. */
export interface Telling {
  voices: Voices
  own: OwnText
}

/** The voices and the own text of every report, parallel to the reports of the links. */
export function tellings({ reports, copies, reuse }: Links): Telling[] {
  const wires = reports.map(({ reading }) => reading.report.wire)
  for (const [position, copy] of copies.entries()) {
    if (copy && wires[copy.of]!.length === 0) wires[copy.of] = wires[position]!
  }
  return reports.map(({ report, reading }, position) => {
    const of = copies[position]?.of ?? position
    const original = { report: reports[of]!.report, wire: wires[of]! }
    const repeats = reuse[position]!.map((edge) => ({ ...edge, of: reports[edge.of]!.report }))
    const own = { report, wire: reading.report.wire, original, isDistinct: false, repeats }
    return { voices: voicesOf(reading, report.text), own }
  })
}

/**
 * The claims of an incident's happenings, one for each value, speaker and report, in a stable order. `distinct` are the texts, by id,
 * whose sources without a name an analyst told from the rest.
 */
export function draftsOf(
  happenings: readonly Happening[],
  tellings: readonly Telling[],
  background: Background,
  distinct: ReadonlySet<string> = new Set(),
): Draft[] {
  const drafts = happenings.flatMap((happening) => {
    const telling = tellings[happening.position]!
    const isDistinct = distinct.has(telling.own.original.report.id)
    return ofHappening(
      happening,
      isDistinct ? { ...telling, own: { ...telling.own, isDistinct } } : telling,
      background,
    )
  })
  return joinDependent(mergeShortForms(drafts).sort(byOrder), background)
}

/** "The ministry" in one report and "the Varennan health ministry" in another are one origin of one incident. */
function mergeShortForms(drafts: Draft[]): Draft[] {
  const origins = new Map(
    drafts.filter(({ voice }) => voice.statement !== null).map(({ origin }) => [origin.key, origin]),
  )
  const keys = [...origins.keys()].sort((a, b) => b.length - a.length || compare(a, b))
  const full = new Map(
    keys.flatMap((key) => {
      const longer = isBody(key) ? keys.find((other) => isShortFor(bare(key), bare(other))) : undefined
      return longer === undefined ? [] : [[key, origins.get(longer)!] as const]
    }),
  )
  return drafts.map((draft) => {
    const origin = full.get(draft.origin.key)
    return origin ? { ...draft, origin, saidBy: origin.key } : draft
  })
}

function bare(key: string): string {
  return key.replace(/^who:/, '')
}

/** A description that ends in the noun for a body, not somebody's name. */
function isBody(key: string): boolean {
  return key.startsWith('who:') && INSTITUTION_NOUNS.has(bare(key).split('-').at(-1)!)
}

function ofHappening(happening: Happening, telling: Telling, background: Background): Draft[] {
  const { report, reading } = happening.read
  const drafts = new Map<string, Draft>()
  for (const event of happening.mentions) {
    for (const speaker of telling.voices.of(event)) {
      for (const { isOutlets, ...told } of toldBy(event, reading, report.text)) {
        const voice = isOutlets ? OWN_VOICE : speaker
        const origin = originOf(voice, telling.own, background)
        const key = [told.field, told.polarity, valueKey(told.value), origin.key, voice.speaker].join('\u0000')
        const statedAt = telling.own.original.report.publishedAt
        const said = {
          happening,
          mention: event.id,
          voice,
          own: telling.own,
          origin,
          saidBy: origin.key,
          statedAt,
          ownVoice: null,
        }
        if (!drafts.has(key)) drafts.set(key, { ...told, ...said })
      }
    }
  }
  return traceOwnVoice([...drafts.values()])
}

function byOrder(a: Draft, b: Draft): number {
  return (
    compare(a.happening.position, b.happening.position) ||
    compare(a.start, b.start) ||
    compare(a.end, b.end) ||
    compare(a.field, b.field) ||
    compare(valueKey(a.value), valueKey(b.value)) ||
    compare(a.origin.key, b.origin.key)
  )
}

/** The reports of an incident, in order, each once. */
export function reportsOf(happenings: readonly Happening[]): ReadReport[] {
  return [...new Set(happenings.map(({ read }) => read))]
}
