import type { Vantage } from '@sitrep/reader'
import type { CopyKind } from '../../linking/copies.ts'
import type { Draft } from '../draft.ts'

/** The reasons on the graph's edges, in words. */

const KNOWN_AS: Readonly<Record<Vantage, string>> = {
  official: 'speaks as an authority',
  party: 'speaks as a party to the fight',
  monitor: 'speaks as a monitor',
  eyewitness: 'says to have seen it',
  medical: 'speaks as medical staff',
  resident: 'is from the place',
  anonymous: 'will not be named',
  outlet: 'reports in its own voice',
  unstated: 'does not say how it knows',
}

export function howKnown(vantage: Vantage): string {
  return KNOWN_AS[vantage]
}

/** "quoted through Salim Aziz". */
export function saidIn({ voice }: Draft): string {
  return voice.person === null ? 'quoted' : `quoted through ${voice.person}`
}

export function inOwnVoice({ ownVoice }: Draft): string {
  if (ownVoice === null) return 'in its own words'
  return ownVoice === 'repeats'
    ? 'repeats in its own voice what a source in it says'
    : 'in its own voice, in a report with no other source'
}

const REUSED: Readonly<Record<CopyKind, string>> = {
  full: 'has the same text, but for light edits',
  shortened: 'is a cut of the other text',
  extended: 'has the other text with more',
  partial: 'has a part of the other text',
  stitched: 'is put together from this and other texts',
}

export function reusedText({ kind, share }: { kind: CopyKind; share: number }): string {
  return `${REUSED[kind]} (${Math.round(share * 100)} % of its runs of words)`
}
