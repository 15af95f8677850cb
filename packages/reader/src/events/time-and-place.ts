import type { Filler } from '../reading.ts'
import type { Draft, EventContext } from './draft.ts'
import { placeById, timeById } from './entities.ts'

/** A place of unknown size ranks after villages and before provinces; one that is only beside after all it may lie in. */
const UNKNOWN_KM = 20
const BESIDE_KM = 5000

const SETTING_OFF: ReadonlySet<string> = new Set(['explode', 'detonate', 'bomb'])

/** When: the most exact of the dates told; "in several weeks" is no time of an event. */
export function timeOf(whole: readonly Draft[], { mentions }: EventContext): Filler | null {
  let best: { filler: Filler; rank: number } | null = null
  for (const token of whole.flatMap((d) => d.arguments.times)) {
    const mention = mentions.at(token)
    const time = mention?.kind === 'time' ? timeById(mentions, mention.entity) : undefined
    if (!mention || !time || time.type === 'SET' || (time.type === 'DURATION' && time.earliest === undefined)) continue
    const rank = time.type === 'TIME' ? 3 : 3 - (time.precision ?? 3)
    if (!best || rank > best.rank)
      best = { filler: { id: mention.entity, start: mention.start, end: mention.end }, rank }
  }
  return best?.filler ?? null
}

/** "fired from northern Iraq": only what is sent on its way has a place it comes from. */
export function launchOf(whole: readonly Draft[], context: EventContext): Filler | null {
  const sent = whole.filter((d) =>
    ['fire', 'land', 'shell', 'strike', 'airstrike', 'intercept', 'openFire', 'hit'].includes(d.act),
  )
  return placeUnder(
    sent.flatMap((d) => d.arguments.origins),
    context,
  )
}

/** Where it happened: the smallest place told, one it is "in" before one it is only "on" or "near". */
export function placeOf(whole: readonly Draft[], context: EventContext, launch: string | null): Filler | null {
  const aimed = whole.flatMap((d) => [...d.arguments.patients, ...d.arguments.aims])
  const sited = whole.flatMap((d) => d.arguments.sites)
  // "exploded bombs in tunnels under Aleppo": where the weapon was.
  const planted = whole.flatMap((d) => (SETTING_OFF.has(d.act) ? d.arguments.instruments : []))
  const isBeside = (t: number) =>
    context.tree.cases(t).some((c) => c === 'on' || c === 'near' || c === 'along' || c === 'off')
  const rank = (f: Filler, t: number) =>
    (placeById(context.mentions, f.id)?.radiusKm ?? UNKNOWN_KM) + (sited.includes(t) && isBeside(t) ? BESIDE_KM : 0)
  let best: { filler: Filler; rank: number } | null = null
  for (const token of [...aimed, ...sited, ...planted]) {
    const filler = placeUnder([token], context)
    if (!filler || filler.id === launch) continue
    const own = rank(filler, token)
    if (!best || own < best.rank) best = { filler, rank: own }
  }
  return best?.filler ?? null
}

/** The place a noun phrase names or lies in: "the Kharab al-Jir base", "a base in northeast Syria". */
function placeUnder(tokens: readonly number[], context: EventContext, depth = 0): Filler | null {
  const { tree, mentions } = context
  for (const token of tokens) {
    const own = mentions.at(token)
    if (own?.kind === 'place') return { id: own.entity, start: own.start, end: own.end }
    for (const t of tree.children(token, 'compound', 'nmod', 'amod', 'appos', 'flat')) {
      const mention = mentions.at(t.index)
      const isSite = t.relation !== 'nmod' || tree.cases(t.index).some((c) => c !== 'from' && c !== 'to')
      if (!isSite) continue
      const place = mention?.kind === 'place' ? placeById(mentions, mention.entity) : undefined
      if (mention && place && !place.adjectival) return { id: mention.entity, start: mention.start, end: mention.end }
      const inner = t.relation === 'nmod' && depth < 2 ? placeUnder([t.index], context, depth + 1) : null
      if (inner) return inner
    }
  }
  return null
}
