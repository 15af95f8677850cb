import { slug } from '../../linking/words.ts'
import type { Ground } from './areas.ts'
import type { Sightings } from './coverage.ts'
import { VIOLENT_FAMILIES } from './lexicon/violent-families.ts'
import { type Occurrence, sightingsOf } from './occurrences.ts'
import { pairsOf } from './parts.ts'

export type SeriesKind = 'area' | 'actor' | 'pair' | 'type'

/** Incidents that are counted together, in order of time, and who usually tells of them. */
export interface Series {
  kind: SeriesKind
  key: string
  name: string
  occurrences: Occurrence[]
  /** Of an area: of anything that happens there. */
  sightings: Sightings
}

/** Every area, actor, pair and kind of the record; what is told of is violence, but for the kinds themselves. */
export function allSeries(occurrences: readonly Occurrence[]): Series[] {
  const groups = new Map<string, Omit<Series, 'sightings'>>()
  const everywhere = new Map<string, Occurrence[]>()
  for (const occurrence of occurrences) {
    const isViolent = VIOLENT_FAMILIES.has(occurrence.family)
    for (const { kind, key, name } of namesOf(occurrence)) {
      const id = `${kind} ${key}`
      if (kind === 'area') push(everywhere, id, occurrence)
      if (!isViolent && kind !== 'type') continue
      const group = groups.get(id) ?? { kind, key, name, occurrences: [] }
      group.occurrences.push(occurrence)
      groups.set(id, group)
    }
  }
  return [...groups].map(([id, group]) => ({
    ...group,
    sightings: sightingsOf(everywhere.get(id) ?? group.occurrences),
  }))
}

function push(lists: Map<string, Occurrence[]>, key: string, occurrence: Occurrence): void {
  const list = lists.get(key)
  if (list) list.push(occurrence)
  else lists.set(key, [occurrence])
}

/** A series that something belongs to, by its name. */
export interface SeriesName {
  kind: SeriesKind
  key: string
  name: string
}

export function namesOf({ grounds, parts, family }: Occurrence): SeriesName[] {
  const actors = new Map([...parts.harmed, ...parts.accused, ...parts.did])
  return [
    ...grounds.map(areaName),
    ...[...parts.did, ...parts.accused].map(([key, name]) => ({ kind: 'actor' as const, key, name })),
    ...pairsOf(parts).map((key) => ({ kind: 'pair' as const, key, name: pairName(key, actors) })),
    { kind: 'type', key: family, name: family },
  ]
}

function areaName({ key, name }: Ground): SeriesName {
  return { kind: 'area', key, name }
}

function pairName(key: string, actors: ReadonlyMap<string, string>): string {
  const names = key.split('|').map((actor) => actors.get(actor) ?? actor)
  return names.join(' and ')
}

/** What a person asks to see the pace of; several together are where they meet. */
export interface Wanted {
  area?: SeriesName
  actor?: SeriesName
  pair?: SeriesName
  /** A kind, or one of ACLED's sub-types. */
  type?: SeriesName
}

export function chosenSeries(occurrences: readonly Occurrence[], wanted: Wanted): Series {
  const names = Object.values(wanted).filter((one) => one !== undefined)
  const inArea = wanted.area ? occurrences.filter(({ grounds }) => isOf(grounds, wanted.area!)) : occurrences
  const chosen = inArea.filter(
    (one) =>
      (wanted.type ? isOfType(one, wanted.type) : VIOLENT_FAMILIES.has(one.family)) &&
      [wanted.actor, wanted.pair].every((asked) => !asked || isNamed(one, asked)),
  )
  const first = names[0]!
  return {
    kind: first.kind,
    key: names.map(({ key }) => key).join(' + '),
    name: names.map(({ name }) => name).join(', '),
    occurrences: chosen,
    sightings: sightingsOf(wanted.area ? inArea : chosen),
  }
}

function isOf(grounds: readonly Ground[], { key }: SeriesName): boolean {
  return grounds.some((ground) => ground.key === key)
}

function isOfType({ family, types }: Occurrence, { key }: SeriesName): boolean {
  return family === key || types.includes(key)
}

function isNamed(occurrence: Occurrence, { kind, key }: SeriesName): boolean {
  return namesOf(occurrence).some((one) => one.kind === kind && one.key === key)
}

/** The series that a name asked for means; several where it means more than one, none where the record has none. */
export function seriesNamed(occurrences: readonly Occurrence[], kind: SeriesKind, asked: string): SeriesName[] {
  const wanted = kind === 'pair' ? asked.split(',').map(slug).sort().join('|') : slug(asked)
  const found = new Map<string, SeriesName>()
  for (const occurrence of occurrences) {
    for (const one of namesOf(occurrence)) {
      if (one.kind === kind && (one.key === asked || formsOf(one).includes(wanted))) found.set(one.key, one)
    }
    const isSubType = kind === 'type' && occurrence.types.includes(wanted)
    if (isSubType) found.set(wanted, { kind, key: wanted, name: asked })
  }
  return [...found.values()]
}

/** "SY", "Al-Hasakah" and "Al-Hasakah, Syria" all mean an area; of a pair both names or both keys. */
function formsOf({ kind, key, name }: SeriesName): string[] {
  if (kind === 'pair') return [key, name.split(' and ').map(slug).sort().join('|')]
  return [slug(key), slug(name), ...(kind === 'area' ? [slug(name.split(', ')[0]!)] : [])]
}
