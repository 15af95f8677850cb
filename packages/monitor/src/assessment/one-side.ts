import type { KnownActor } from '@sitrep/reader'
import { publication } from '../linking/moments.ts'
import { compare } from '../linking/order.ts'
import type { Background } from './background.ts'
import type { Draft } from './draft.ts'
import type { FieldName } from './incident.ts'
import { type OriginKey, originKey } from './origins.ts'
import { isName } from './values.ts'

/** Origins that are one on this incident, and why. */
export interface Side {
  origins: OriginKey[]
  why: string
}

/**
 * Which of an incident's origins are not independent of one another on it, though each is a body of its own: outlets of one
 * owner and that owner, allies that carried it out together, bodies of the state that carried it out, a body and what it
 * is part of, a coalition and its lead state.
 */
export function sidesOf(drafts: readonly Draft[], background: Background): Side[] {
  const origins = new Map(drafts.map(({ origin }) => [origin.key, origin] as const))
  const sorted = [...origins.values()].sort((a, b) => compare(a.key, b.key))
  const known = new Map(sorted.map((origin) => [origin, actorOf(origin, background)] as const))
  return [
    ...ofOneOwner(sorted, origins, background),
    ...namedTogether(drafts, origins),
    ...ofOneState(known, drafts),
    ...partsOf(known, origins, dayOf(drafts)),
    ...ofCoalitions(known),
  ].filter((side) => side.origins.length > 1)
}

function actorOf({ key }: OriginKey, background: Background): KnownActor | null {
  return key.startsWith('who:') ? background.actor(key.slice('who:'.length)) : null
}

function ofOneOwner(
  sorted: readonly OriginKey[],
  origins: ReadonlyMap<string, OriginKey>,
  background: Background,
): Side[] {
  const owners = new Map<string, Side>()
  const add = (owner: { name: string; actor?: string }, origin: OriginKey) => {
    const side = owners.get(owner.actor ?? owner.name) ?? { origins: [], why: `organs of one owner, ${owner.name}` }
    side.origins.push(origin)
    owners.set(owner.actor ?? owner.name, side)
  }
  for (const origin of sorted) {
    const owner = background.source(origin.key.replace(/^who:/, ''))?.owner
    const state = origin.key.match(/^who:state-media-of-(..)$/)?.[1]
    if (owner) add(owner, origin)
    else if (state) add({ name: 'the state', actor: `government-of-${state}` }, origin)
  }
  for (const [owner, side] of owners) {
    const itself = origins.get(originKey(owner))
    if (itself && !side.origins.includes(itself)) side.origins.push(itself)
  }
  return [...owners.values()]
}

/** Deeds that several do side by side; in a battle or a treaty those named together stand against each other. */
const DONE_TOGETHER: ReadonlySet<string> = new Set(['Explosions/Remote violence', 'Violence against civilians'])

/** Who in one mention claims the act or is stated to have carried it out, side by side. */
function namedTogether(drafts: readonly Draft[], origins: ReadonlyMap<string, OriginKey>): Side[] {
  const mentions = new Map<string, Set<OriginKey>>()
  for (const { field, value, polarity, happening, mention, voice } of drafts) {
    if (field !== 'perpetrator' || polarity === 'denies' || !isName(value)) continue
    const origin = origins.get(originKey(value.key))
    if (!origin || !happening.mentions.some(({ id, type }) => id === mention && DONE_TOGETHER.has(type))) continue
    const key = `${happening.key} ${mention} ${voice.statement?.id ?? ''}`
    mentions.set(key, (mentions.get(key) ?? new Set()).add(origin))
  }
  return [...mentions.values()].map((together) => ({
    origins: [...together].sort((a, b) => compare(a.key, b.key)),
    why: 'allies in this operation',
  }))
}

const DOER_FIELDS: ReadonlySet<FieldName> = new Set(['perpetrator', 'claimedBy'])

/** Army, ministry and government of one state speak for one side on what that state did, by its own or an outlet's word. */
function ofOneState(known: ReadonlyMap<OriginKey, KnownActor | null>, drafts: readonly Draft[]): Side[] {
  const doers = new Set(
    drafts.flatMap(({ field, value }) => (DOER_FIELDS.has(field) && isName(value) ? [value.key] : [])),
  )
  const states = new Set([...doers].map(stateOf).filter((state) => state !== null))
  return [...states].sort(compare).map((state) => ({
    origins: [...known.keys()].filter(({ key }) => stateOf(key.replace(/^who:/, '')) === state),
    why: `bodies of one state (${state.toUpperCase()}) that carried it out`,
  }))
}

/** "defence-ministry-of-ru" → "ru"; null for what is no state's own. */
function stateOf(key: string): string | null {
  return key.match(/-of-([a-z]{2})$/)?.[1] ?? null
}

/** A brigade that is part of an army, an armed wing of its movement: one body on the day of the incident. */
function partsOf(
  known: ReadonlyMap<OriginKey, KnownActor | null>,
  origins: ReadonlyMap<string, OriginKey>,
  day: string | null,
): Side[] {
  return [...known].flatMap(([origin, actor]) =>
    (actor?.affiliations ?? []).flatMap(({ with: whole, kind, since = '', until = '9999' }) => {
      const larger = origins.get(originKey(whole))
      const isPart = kind === 'part of' || kind === 'armed wing of'
      const isThen = day === null || (since <= day && day <= `${until}~`)
      return larger && isPart && isThen ? [{ origins: [larger, origin], why: `one is ${kind} the other` }] : []
    }),
  )
}

function ofCoalitions(known: ReadonlyMap<OriginKey, KnownActor | null>): Side[] {
  const armed = [...known].flatMap(([origin, actor]) => (actor ? [{ origin, actor }] : []))
  return armed
    .filter(({ actor }) => actor.kind === 'coalition')
    .map(({ origin, actor }) => ({
      origins: [origin, ...armed.filter((other) => isMember(other.actor, actor)).map((other) => other.origin)],
      why: 'a coalition and a state that leads it',
    }))
}

/** Its forces and those who command them; a health ministry that counts the dead is none. */
function isMember({ key, kind, countries }: KnownActor, coalition: KnownActor): boolean {
  const isArmed = kind === 'state force' || /^(government|defence-ministry)-of-/.test(key)
  return isArmed && coalition.countries.includes(countries[0] ?? '')
}

function dayOf(drafts: readonly Draft[]): string | null {
  const days = drafts.flatMap(({ statedAt }) => publication(statedAt)?.earliest ?? [])
  return days.length === 0 ? null : new Date(Math.min(...days)).toISOString().slice(0, 10)
}
