import type { TaggedName } from './names/tagger.ts'
import { isLocated, type NameSetting, type Refusal } from './place-filter.ts'
import type { PlaceName } from './place-names.ts'

/** From this share on the tagger's word goes against a lesser town's name (tuned on the four geoparsing dev sets, 2026-11). */
const SURE = 0.9
/** Cities of more people than this are known by their name alone. */
const LARGE = 300_000

const LESSER: ReadonlySet<string> = new Set(['city', 'neighbourhood', 'site', 'capital'])

/** "Marvin Thornby": a lesser town's name that nothing locates, where the tagger is sure of a person or a body. */
export function taggedRefusal(name: PlaceName, setting: NameSetting, tagged: readonly TaggedName[]): Refusal {
  if (name.isExtended || name.within !== null || isLocated(name, setting)) return null
  if (!name.candidates.every(({ kind, population }) => LESSER.has(kind) && population < LARGE)) return null
  const kind = surelyTagged(name, tagged)
  return kind === 'person' || kind === 'organisation' ? kind : null
}

/** What the tagger is sure that a run of words names, or names a part of; null where it is not. */
export function surelyTagged(run: { first: number; last: number }, tagged: readonly TaggedName[]) {
  const name = tagged.find(({ first, last }) => first <= run.first && run.last <= last)
  return name && name.share >= SURE ? name.kind : null
}
