import type { Place } from '../reading.ts'
import { type Draft, type EventContext, wholeOf } from './draft.ts'
import { placeById } from './entities.ts'
import { ACLED } from './lexicon/acled.ts'
import type { Roles } from './roles.ts'
import { type Setting, settingOf } from './setting.ts'

/**
 * Violence that no mention places is told to be where the report is set: in the only town it names, or somewhere in its
 * country. The role is then filled without words of its own, and the place says why. A report whose countries are on a
 * par is set in none.
 */
export function setInCountry(drafts: readonly Draft[], roles: ReadonlyMap<Draft, Roles>, context: EventContext): void {
  const open = [...groupedByHappening(drafts)].flatMap((told) => {
    const places = told.flatMap((draft) => placeById(context.mentions, roles.get(draft)!.place?.id ?? '') ?? [])
    return told.some(isReal) && places.every(({ country }) => country === null) ? [{ told, places }] : []
  })
  if (open.length === 0) return
  const setting = settingOf(context)
  const areas = new Map<string, Place | null>()
  for (const { told, places } of open) {
    const country = setting.countryOf(told.flatMap((draft) => wholeOf(draft).map(({ sentence }) => sentence)))
    if (country === null) continue
    for (const place of places) setSomewhere(place, country, setting)
    if (places.length > 0) continue
    if (!areas.has(country)) areas.set(country, areaOf(country, setting, context))
    const place = (told.some(({ news }) => news) ? townOf(country, setting) : null) ?? areas.get(country)!
    if (place) for (const draft of told) roles.get(draft)!.place = { id: place.id }
  }
}

function groupedByHappening(drafts: readonly Draft[]): Iterable<Draft[]> {
  const happenings = new Map<number, Draft[]>()
  for (const draft of drafts) {
    const told = happenings.get(draft.happening)
    if (told) told.push(draft)
    else happenings.set(draft.happening, [draft])
  }
  return happenings.values()
}

function isReal({ subType, factuality }: Draft): boolean {
  return ACLED[subType].violent && factuality !== 'planned' && factuality !== 'hypothetical'
}

/** A place no gazetteer has lies in the country, as far as the report tells; a known region of several countries lies in none. */
function setSomewhere(place: Place, country: string, setting: Setting): void {
  if (place.country !== null || place.gazetteer !== null) return
  place.country = country
  addReason(place, `in ${country}, ${whyIn(country, setting)}`)
}

function townOf(country: string, setting: Setting): Place | null {
  const town = setting.onlyTown(country)
  if (town) addReason(town, `the only town named in ${country}, ${whyIn(country, setting)}`)
  return town
}

/** The country's entry among the places, by its own name before an adjective; else one made of what names it first. */
function areaOf(country: string, setting: Setting, { mentions }: EventContext): Place | null {
  const area = mentions.countryArea(country)
  if (!area) return null
  const entries = mentions.places.filter(
    (place) => place.gazetteer === area.gazetteer && place.radiusKm === area.radiusKm,
  )
  const known = entries.find(({ adjectival }) => !adjectival) ?? entries[0]
  const place = known ?? madeOf(setting.firstIn(country)!, area, mentions.places)
  if (!known) mentions.places.push(place)
  addReason(place, whyIn(country, setting))
  return place
}

/** The country has no words of its own: those of a place in it stand for it. */
function madeOf({ name, start, end }: Place, area: Omit<Place, 'id' | 'start' | 'end' | 'mentions'>, places: Place[]) {
  const last = places.reduce((highest, { id }) => Math.max(highest, Number(id.slice(1)) || 0), 0)
  return { ...area, id: `p${last + 1}`, start, end, mentions: [{ start, end }], reasons: [`the country of ${name}`] }
}

function whyIn(country: string, { filedFrom }: Setting): string {
  return filedFrom?.country === country
    ? 'where the report was filed and is mostly set'
    : 'where the report is mostly set'
}

function addReason(place: Place, reason: string): void {
  if (!place.reasons.includes(reason)) place.reasons.push(reason)
}
