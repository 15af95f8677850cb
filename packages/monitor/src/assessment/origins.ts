import { slug } from '../linking/words.ts'
import type { StoredReport } from '../store/records.ts'
import { AGENCIES } from './lexicon/agencies.ts'
import type { Voice } from './voice.ts'

/** Whose knowledge a claim is, before origins get their ids. */
export interface OriginKey {
  key: string
  speaker: string | null
  why: string
}

/** The text a report's own voice comes from: its own, the agency's it credits, or the one it repeats. */
export interface OwnText {
  report: StoredReport
  wire: readonly string[]
  /** The earliest report with near-identical text, itself included. */
  original: { report: StoredReport; wire: readonly string[] }
}

const UNNAMED: OriginKey = {
  key: 'unnamed',
  speaker: null,
  why: 'sources without a name: all of them together count as one at most',
}

const agencyByName = new Map(
  Object.entries(AGENCIES).flatMap(([agency, names]) => names.map((name) => [slug(name), agency] as const)),
)

/** The origin behind a claim: an institution whoever speaks for it, an agency whoever prints it, a text however often. */
export function originOf(voice: Voice, own: OwnText): OriginKey {
  if (voice.statement === null) return originOfText(own)
  if (voice.institution === null) return UNNAMED
  const through = voice.person === null ? '' : `, through ${voice.person}`
  return named(voice.institution, voice.speaker ?? voice.institution, `${voice.speaker}${through}`)
}

function originOfText({ report, wire, original }: OwnText): OriginKey {
  const agency = wire[0] ?? original.wire[0] ?? agencyNamed(report.publisher) ?? agencyNamed(original.report.publisher)
  if (agency !== undefined) return named(agency, agency, `text credited to ${agencyNamed(agency) ?? agency}`)
  const { publisher, id } = original.report
  const copied = original.report.id === report.id ? '' : ', repeated in near-identical words'
  if (publisher === null) return { key: `report:${id}`, speaker: null, why: `an unnamed outlet’s own words${copied}` }
  return named(publisher, publisher, `${publisher} in its own words${copied}`)
}

/** One key for an agency credited, quoted or publishing; for any other name its own. */
function named(name: string, speaker: string, why: string): OriginKey {
  const agency = agencyNamed(name)
  return { key: `who:${agency ?? slug(name)}`, speaker: agency ?? speaker, why }
}

function agencyNamed(name: string | null): string | undefined {
  return name === null ? undefined : agencyByName.get(slug(name))
}
