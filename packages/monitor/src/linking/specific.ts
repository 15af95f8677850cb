import { AREA_KM, mostExact, radiusOf } from './geography.ts'
import type { Happening } from './happening.ts'
import { DAY, lengthOf } from './moments.ts'

/** Longer than this is a campaign ("most attacks between mid-October and early February"), not a happening. */
const CAMPAIGN_DAYS = 31
/** A recalled happening needs a date at least this exact to be told from the others of its war. */
const RECALLED_DAYS = 3
/** A province; wider (a country, "the Middle East") tells no recalled happening from the next. */
const RECALLED_RADIUS_KM = 8 * AREA_KM

/** Is this happening told well enough to be an incident of its own? (docs/decisions/linking.md) */
export function isIncident(happening: Happening): boolean {
  if (happening.mentions.every((event) => event.factuality === 'denied')) return false
  if (isCampaign(happening)) return false
  return happening.news ? isTold(happening) : isRecalledExactly(happening)
}

/** Does it sum up what went on over more than a month? It then belongs to no one incident. */
export function isCampaign({ time }: Happening): boolean {
  return time !== null && lengthOf(time) > CAMPAIGN_DAYS * DAY
}

/** News needs one thing beyond its verb that another report could share. */
function isTold({ places, time, perpetrators, harmed, killed, injured }: Happening): boolean {
  return places.length > 0 || time !== null || perpetrators.size + harmed.size > 0 || killed.length + injured.length > 0
}

function isRecalledExactly({ places, time }: Happening): boolean {
  const place = mostExact(places)
  if (place === null || time === null) return false
  return lengthOf(time) <= RECALLED_DAYS * DAY && radiusOf(place) <= RECALLED_RADIUS_KM
}
