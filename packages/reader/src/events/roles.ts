import type { Filler, Perpetrator, Statement } from '../reading.ts'
import { basisOf, claimantsOf, isSuspected } from './attribution.ts'
import { type Draft, type EventContext, wholeOf } from './draft.ts'
import { actorOf, placeById, thingOf, timeById } from './entities.ts'
import type { Fillers } from './fillers.ts'
import { type Act, actRow } from './lexicon/acts.ts'
import { isPerson, RULERS } from './lexicon/people.ts'
import { isTarget } from './lexicon/targets.ts'
import { CARRIERS, WEAK_WEAPONS, weaponClass } from './lexicon/weapons.ts'
import { isForce, isHarmable, isTargetLike } from './parties.ts'

/** Acts that are done to people, whatever the word for them. */
const ON_BODIES = new Set<Act>(['kill', 'assassinate', 'injure', 'die', 'abduct', 'rape', 'lynch', 'arrest', 'shoot'])

const FINDING = new Set(['find', 'discover', 'locate', 'recover', 'seize'])

/** A place of unknown size ranks after villages and before provinces; one that is only beside after all it may lie in. */
const UNKNOWN_KM = 20
const BESIDE_KM = 5000

export interface Roles {
  perpetrators: Perpetrator[]
  targets: Filler[]
  victims: Filler[]
  weapons: Filler[]
  place: Filler | null
  launch: Filler | null
  time: Filler | null
}

/** Fills the roles of an event from its arguments and those of the harm folded into it. */
export function rolesOf(draft: Draft, context: EventContext, fillers: Fillers): Roles {
  const whole = wholeOf(draft)
  const roles: Roles = {
    perpetrators: [],
    targets: [],
    victims: [],
    weapons: [],
    place: null,
    launch: null,
    time: null,
  }
  for (const part of whole) {
    if (!actRow(draft.act).preventive) addPerpetrators(roles, draft, part, context, fillers)
    addHarmed(roles, part, context, fillers)
    addWeapons(roles, part, context, fillers)
  }
  if (draft.act === 'search')
    for (const token of foundBy(draft, context)) push(roles.targets, fillers.of(token, 'target'))
  for (const { token, basis } of claimantsOf(draft, context))
    addPerpetrator(roles, token, basis, draft, context, fillers)
  roles.time = timeOf(whole, context)
  roles.launch = launchOf(whole, context)
  roles.place = placeOf(whole, context, roles.launch?.id ?? null)
  return roles
}

function addPerpetrators(roles: Roles, draft: Draft, part: Draft, context: EventContext, fillers: Fillers): void {
  for (const token of part.arguments.agents) {
    const { lemma } = context.tree.token(token)
    if (isEventOf(draft, token) || isTeller(token, draft, context)) continue
    const owner =
      CARRIERS.has(lemma) || (weaponClass(lemma) !== null && !isPerson(lemma)) ? ownersOf(token, context) : [token]
    for (const t of owner) addPerpetrator(roles, t, null, draft, context, fillers)
  }
  for (const token of part.arguments.instruments)
    if (CARRIERS.has(context.tree.token(token).lemma))
      for (const t of ownersOf(token, context)) addPerpetrator(roles, t, null, draft, context, fillers)
}

/** "Shells struck the market …, killing nine people, the ministry said": who only tells of it did not do it. */
function isTeller(token: number, draft: Draft, { tree }: EventContext): boolean {
  const { start } = tree.token(token)
  return draft.statements.some(({ source }) => source.some((span) => span.start <= start && start < span.end))
}

function isEventOf(draft: Draft, token: number): boolean {
  return wholeOf(draft).some((d) => d.trigger === token)
}

/** "one of its fighter jets", "US warplanes": whose they are. */
function ownersOf(token: number, { tree, mentions }: EventContext): number[] {
  return tree
    .children(token, 'nmod:poss', 'compound', 'amod')
    .flatMap((t) => [t, ...tree.children(t.index, 'conj')])
    .filter((t) => mentions.at(t.index)?.kind === 'actor' || t.relation === 'nmod:poss')
    .map((t) => t.index)
}

function addPerpetrator(
  roles: Roles,
  token: number,
  basis: Perpetrator['basis'] | null,
  draft: Draft,
  context: EventContext,
  fillers: Fillers,
): void {
  if (isNothing(token, context)) return
  const filler = fillers.of(token, 'victim') ?? speakerBehind(token, draft.statements, context)
  if (!filler || !mayAct(token, filler, context)) return
  const suspicion = isSuspected(token, draft, context) ? 'accused' : null
  for (const who of [filler, fillers.affiliation(token)]) {
    if (!who || roles.perpetrators.some((p) => p.id === who.id)) continue
    roles.perpetrators.push({ ...who, basis: basis ?? suspicion ?? basisOf(draft, who.id, context) })
  }
}

/** "launched a search operation and found the vehicle": what the search turned up. */
function foundBy(draft: Draft, { tree, mentions }: EventContext): number[] {
  const { first, last } = tree.document.sentences[draft.sentence]!
  const found: number[] = []
  for (let i = first; i < last; i++)
    if (FINDING.has(tree.token(i).lemma) && i > draft.trigger)
      for (const t of tree.children(i, 'obj', 'nsubj:pass'))
        if (mentions.at(t.index)?.kind === 'thing') found.push(t.index)
  return found
}

/** People, groups, forces and states act; buildings, weapons and abstract nouns do not. */
function mayAct(token: number, filler: Filler, context: EventContext): boolean {
  if (filler.id.startsWith('a')) return true
  const { lemma, tag } = context.tree.token(token)
  return isForce(token, context) || isPerson(lemma) || RULERS.has(lemma) || tag === 'NNPS'
}

/** "No group …", "none": nobody is named. */
function isNothing(token: number, { tree }: EventContext): boolean {
  return (
    tree.children(token, 'det').some((t) => t.lower === 'no') || /^(nobody|none|no-one)$/.test(tree.token(token).lower)
  )
}

/** "We struck the base", "it said its jets had …": a pronoun nobody resolved, in a statement, is its speaker. */
function speakerBehind(
  token: number,
  statements: readonly Statement[],
  { tree, mentions }: EventContext,
): Filler | null {
  const t = tree.token(token)
  if (t.pos !== 'PRON' || mentions.at(token) !== null) return null
  const speaker = statements[0]?.speaker
  return speaker && /^(we|i|us|our|my|it|its|they|their|he|she|his|her)$/.test(t.lower)
    ? { id: speaker, start: t.start, end: t.end }
    : null
}

/** People are victims, all else that is harmed or aimed at is a target. */
function addHarmed(roles: Roles, part: Draft, context: EventContext, fillers: Fillers): void {
  const { patients, aims, sites } = part.arguments
  const row = actRow(part.act)
  if (row.harmless) return
  const aimed = row.mutual ? aims : [...patients, ...aims]
  if (row.object === 'weapon' && row.preventive) {
    for (const token of patients) push(roles.weapons, fillers.of(token, 'weapon'))
    for (const token of aims) addOneHarmed(roles, part, token, context, fillers)
    return
  }
  for (const token of aimed) if (!isEventOf(part, token)) addOneHarmed(roles, part, token, context, fillers)
  if (part.form === 'noun' || row.subject === 'weapon' || row.object === 'weapon')
    for (const token of sites)
      if (isTargetLike(token, context) && context.mentions.at(token)?.kind !== 'place')
        push(roles.targets, fillers.of(token, 'target'))
}

function addOneHarmed(roles: Roles, part: Draft, token: number, context: EventContext, fillers: Fillers): void {
  if (/^(him|her|it|them)sel(f|ves)$/.test(context.tree.token(token).lower)) return
  if (part.act === 'disperse' && weaponClass(context.tree.token(token).lemma) !== null) {
    push(roles.weapons, fillers.of(token, 'weapon'))
    return
  }
  if (isNothing(token, context) && part.act !== 'kill' && part.act !== 'injure') return
  if (
    !isHarmable(token, context) &&
    !isTargetLike(token, context) &&
    weaponClass(context.tree.token(token).lemma) === null
  )
    return
  if (isPeopleHarmed(token, part, context)) push(roles.victims, fillers.of(token, 'victim'))
  else push(roles.targets, fillers.of(token, 'target'))
}

/** Are people meant: named or described persons, or any actor where the act is done to bodies? */
function isPeopleHarmed(token: number, part: Draft, { tree, mentions }: EventContext): boolean {
  const mention = mentions.at(token)
  if (mention?.kind === 'actor') {
    const kind = actorOf(mentions, mention.entity)?.kind
    if (kind === 'person' || kind === 'people') return true
    return actRow(part.act).consequence === true || part.act === 'abduct' || part.act === 'arrest'
  }
  if (mention?.kind === 'thing') {
    const kind = thingOf(mentions, mention.entity)?.kind
    if (kind !== undefined) return kind === 'victim'
  }
  return isPerson(tree.token(token).lemma) || (ON_BODIES.has(part.act) && !isTarget(tree.token(token).lemma))
}

function addWeapons(roles: Roles, part: Draft, context: EventContext, fillers: Fillers): void {
  for (const token of [...part.arguments.instruments, ...part.arguments.agents]) {
    const { lemma } = context.tree.token(token)
    if (weaponClass(lemma) === null && !CARRIERS.has(lemma)) continue
    if (part.act === 'explode' && CARRIERS.has(lemma) && lemma !== 'drone') {
      push(roles.targets, fillers.of(token, 'target'))
      continue
    }
    if (
      isPerson(lemma) ||
      (WEAK_WEAPONS.has(lemma) && part.arguments.agents.includes(token) && lemma !== 'jet' && lemma !== 'plane')
    )
      continue
    push(roles.weapons, fillers.of(token, 'weapon'))
  }
}

function push(list: Filler[], filler: Filler | null): void {
  if (filler && !list.some((f) => f.id === filler.id)) list.push(filler)
}

/** When: the most exact of the dates told; "in several weeks" is no time of an event. */
function timeOf(whole: readonly Draft[], { mentions }: EventContext): Filler | null {
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
function launchOf(whole: readonly Draft[], context: EventContext): Filler | null {
  const sent = whole.filter((d) =>
    ['fire', 'land', 'shell', 'strike', 'airstrike', 'intercept', 'openFire', 'hit'].includes(d.act),
  )
  return placeUnder(
    sent.flatMap((d) => d.arguments.origins),
    context,
  )
}

/** Where it happened: the smallest place told, one it is "in" before one it is only "on" or "near". */
function placeOf(whole: readonly Draft[], context: EventContext, launch: string | null): Filler | null {
  const aimed = whole.flatMap((d) => [...d.arguments.patients, ...d.arguments.aims])
  const sited = whole.flatMap((d) => d.arguments.sites)
  const isBeside = (t: number) =>
    context.tree.cases(t).some((c) => c === 'on' || c === 'near' || c === 'along' || c === 'off')
  const rank = (f: Filler, t: number) =>
    (placeById(context.mentions, f.id)?.radiusKm ?? UNKNOWN_KM) + (sited.includes(t) && isBeside(t) ? BESIDE_KM : 0)
  let best: { filler: Filler; rank: number } | null = null
  for (const token of [...aimed, ...sited]) {
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
