import type { Place } from '../reading.ts'
import type { Mention } from './mentions.ts'

/** Entities of one kind with their mentions, as every finder returns them. */
export interface Found<Entity> {
  entities: Entity[]
  mentions: Mention[]
}

/**
 * Takes out places that are only words of an actor's name: "Islamic Resistance in Iraq", "Syrian Observatory".
 * A nation before a description ("US soldiers") stays, and so does a state that acts ("Russia denied"): it is both.
 */
export function dropPlacesInNames(
  places: Found<Place>,
  actorMentions: readonly Mention[],
  isName: (mention: Mention) => boolean,
): Found<Place> {
  const owner = new Map<number, Mention>()
  for (const mention of actorMentions)
    if (isName(mention)) for (let at = mention.first; at < mention.last; at++) owner.set(at, mention)
  const isInName = (mention: Mention): boolean => {
    const name = owner.get(mention.head)
    return name !== undefined && name.first <= mention.first && mention.last <= name.last
  }
  const mentions = places.mentions.filter((mention) => !isInName(mention))
  const spans = new Map<string, Place['mentions']>()
  for (const { entity, start, end } of mentions) {
    const known = spans.get(entity)
    if (known) known.push({ start, end })
    else spans.set(entity, [{ start, end }])
  }
  const entities = places.entities.flatMap((place) => {
    const kept = spans.get(place.id)
    if (!kept) return []
    const hasOwn = kept.some((span) => span.start === place.start && span.end === place.end)
    return [{ ...place, ...(hasOwn ? {} : kept[0]!), mentions: kept }]
  })
  return { entities, mentions }
}
