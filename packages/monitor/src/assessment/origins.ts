import type { Source } from '../intake/sources-file.ts'
import type { CopyKind } from '../linking/copies.ts'
import { stableId } from '../linking/hash.ts'
import { slug } from '../linking/words.ts'
import type { StoredReport } from '../store/records.ts'
import type { Background } from './background.ts'
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
  /** Has an analyst said that the sources without a name in this text are others than those of the incident's rest? */
  isDistinct: boolean
  /** All reports whose words it repeats, in part or on the whole. */
  repeats: readonly { of: StoredReport; kind: CopyKind; share: number }[]
}

const UNNAMED: OriginKey = {
  key: 'unnamed',
  speaker: null,
  why: 'sources without a name: all of them together count as one at most',
}

/** The origin behind a claim: an institution whoever speaks for it, an agency whoever prints it, a text however often. */
export function originOf(voice: Voice, own: OwnText, background: Background): OriginKey {
  if (voice.statement === null) return originOfText(own, background)
  if (voice.institution === null) return unnamedIn(own)
  const through = voice.person === null ? '' : `, through ${voice.person}`
  return named(voice.institution, voice.speaker ?? voice.institution, `${voice.speaker}${through}`, background)
}

/** Does the origin stand for sources without a name? */
export function isUnnamed({ key }: OriginKey): boolean {
  return key.startsWith(UNNAMED.key)
}

function unnamedIn({ original, isDistinct }: OwnText): OriginKey {
  if (!isDistinct) return UNNAMED
  const why = 'a source without a name, by an analyst’s word another than the rest'
  return { key: distinctKey(original.report.id), speaker: null, why }
}

/** The key of the sources without a name in one text, where an analyst told them from the rest. */
export function distinctKey(report: string): string {
  return `${UNNAMED.key}:${report}`
}

/** What no outlet puts its name to is told by nobody that could be told from others. */
function originOfText(own: OwnText, background: Background): OriginKey {
  const agency = agencyOf(own, background)
  if (agency !== null) return named(agency, agency, `text credited to ${agency}`, background)
  const name = nameOfPublisher(own.original.report, background)
  if (name === null) return unnamedIn(own)
  const copied = own.original.report === own.report ? '' : ', repeated in near-identical words'
  return named(name, name, `${name} in its own words${copied}`, background)
}

/** What the outlet of a report is called: on the list of sources, by itself, or by its address. */
export function nameOfPublisher(report: StoredReport, background: Background): string | null {
  return publisherOf(report, background)?.name ?? report.publisher ?? hostOf(report.url)
}

/** The agency whose text it is: credited here, or where the text came first, or its publisher. */
export function agencyOf({ report, wire, original }: OwnText, background: Background): string | null {
  const credited = wire[0] ?? original.wire[0]
  if (credited !== undefined) return background.source(credited)?.name ?? credited
  return [report, original.report].map((one) => publisherOf(one, background)).find(isAgency)?.name ?? null
}

/** What is known of the outlet that published a report. */
export function publisherOf({ publisher, url }: StoredReport, background: Background): Source | null {
  return background.source(publisher, url)
}

/** Where nobody says who published it, its address does. */
function hostOf(url: string | null): string | null {
  return url !== null && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : null
}

function isAgency(source: Source | null): source is Source {
  return source?.kind === 'agency'
}

/** One key for a source by whichever of its names; for any other name its own. */
function named(name: string, speaker: string, why: string, background: Background): OriginKey {
  const source = background.source(name)
  return { key: originKey(source?.key ?? name), speaker: source?.name ?? speaker, why }
}

/** The public id of an origin. */
export function originId({ key }: OriginKey): string {
  return `o${stableId([key], 8)}`
}

/** The key of the origin that an institution, by key or name, is. */
export function originKey(name: string): string {
  return `who:${slug(name)}`
}
