import type { Filler, Perpetrator, Statement } from '../reading.ts'
import { basisOf, claimantsOf, isSuspected } from './attribution.ts'
import { type Draft, type EventContext, wholeOf } from './draft.ts'
import { actorOf, thingOf } from './entities.ts'
import type { Fillers } from './fillers.ts'
import { type Act, actRow } from './lexicon/acts.ts'
import { isArmed, isPerson, RULERS } from './lexicon/people.ts'
import { AREAS, isTarget } from './lexicon/targets.ts'
import { CARRIERS, WEAK_WEAPONS, weaponClass } from './lexicon/weapons.ts'
import { isForce, isHarmable, isTargetLike } from './parties.ts'
import { launchOf, placeOf, timeOf } from './time-and-place.ts'

/** Acts that are done to people, whatever the word for them. */
const ON_BODIES = new Set<Act>(['kill', 'assassinate', 'injure', 'die', 'abduct', 'rape', 'lynch', 'arrest', 'shoot'])

const FINDING = new Set(['find', 'discover', 'locate', 'recover', 'seize'])

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
    if (runsInto(token, part, context)) continue
    if (isEventOf(draft, token) || isTeller(token, draft, context)) continue
    const owner =
      CARRIERS.has(lemma) || (weaponClass(lemma) !== null && !isPerson(lemma)) ? ownersOf(token, context) : [token]
    for (const t of owner) addPerpetrator(roles, t, null, draft, context, fillers)
  }
  for (const token of part.arguments.instruments)
    if (CARRIERS.has(context.tree.token(token).lemma))
      for (const t of ownersOf(token, context)) addPerpetrator(roles, t, null, draft, context, fillers)
}

/** "Their vehicle hit a roadside bomb": whose it is did nothing. */
function runsInto(token: number, part: Draft, { tree }: EventContext): boolean {
  const isExplosive = (t: number) => weaponClass(tree.token(t).lemma) === 'explosive'
  return (
    (part.act === 'hit' || part.act === 'strike') && isCarrier(token, tree) && part.arguments.patients.some(isExplosive)
  )
}

function isCarrier(token: number, tree: EventContext['tree']): boolean {
  return CARRIERS.has(tree.token(token).lemma)
}

/** "Shells struck the market …, killing nine people, the ministry said": who only tells of it did not do it. */
export function isTeller(token: number, draft: Draft, { tree }: EventContext): boolean {
  const { start } = tree.token(token)
  if (tellsOfItself(token, draft.trigger, tree)) return false
  return draft.statements.some(({ source }) => source.some((span) => span.start <= start && start < span.end))
}

/** "The army claimed to have hit the camp": whoever tells it did it, too. */
function tellsOfItself(token: number, trigger: number, tree: EventContext['tree']): boolean {
  let at = tree.token(trigger)
  while (at.relation === 'xcomp' && at.head >= 0 && at.head < at.index) at = tree.token(at.head)
  return at.index !== trigger && tree.child(at.index, 'nsubj')?.index === token
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
  const filler =
    ownForces(token, draft.statements, context) ??
    fillers.of(token, 'victim') ??
    speakerBehind(token, draft.statements, context)
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
  // "They burned our house," said Mariam: of one person "they" are others.
  if (/^(they|their|it|its)$/.test(t.lower) && speaker && actorOf(mentions, speaker)?.kind === 'person') return null
  return speaker && /^(we|i|us|our|my|it|its|they|their|he|she|his|her)$/.test(t.lower)
    ? { id: speaker, start: t.start, end: t.end }
    : null
}

/** "The ministry said its forces had hit a depot": what a speaker's own forces did, it says of itself. */
function ownForces(token: number, statements: readonly Statement[], { tree, mentions }: EventContext): Filler | null {
  const innermost = statements[0]
  const owner = tree.child(token, 'nmod:poss')
  if (!innermost?.speaker || !owner || !isArmed(tree.token(token).lemma)) return null
  if (!/^(its|their|our|his|her)$/.test(owner.lower)) return null
  const own = mentions.at(owner.index)
  const speaker = actorOf(mentions, innermost.speaker)
  if ((own && own.entity !== innermost.speaker) || !speaker || speaker.kind === 'people') return null
  const { start, end } = tree.token(token)
  return { id: innermost.speaker, start, end }
}

/** People are victims, all else that is harmed or aimed at is a target. */
function addHarmed(roles: Roles, part: Draft, context: EventContext, fillers: Fillers): void {
  const { patients, aims, sites } = part.arguments
  const row = actRow(part.act)
  if (row.harmless) return
  // "battling the militia": told from one side, unlike "clashed with".
  const opposed = patients.filter((t) => part.act === 'battle' && part.form === 'verb' && t > part.trigger)
  const aimed = [...(row.mutual ? opposed : patients), ...aims]
  if (row.object === 'weapon' && row.preventive) {
    for (const token of patients) push(roles.weapons, fillers.of(token, 'weapon'))
    for (const token of aims) addOneHarmed(roles, part, token, context, fillers)
    return
  }
  for (const token of aimed) if (!isEventOf(part, token)) addOneHarmed(roles, part, token, context, fillers)
  if (part.form === 'noun' || row.subject === 'weapon' || row.object === 'weapon')
    for (const token of sites)
      if (isTargetLike(token, context) && context.mentions.at(token)?.kind !== 'place' && !isArea(token, context))
        push(roles.targets, fillers.of(token, 'target'))
}

/** "the bombing in the city": where it was, not what it hit. */
function isArea(token: number, { tree }: EventContext): boolean {
  return AREAS.has(tree.token(token).lemma)
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
    return (
      (actRow(part.act).consequence === true && part.act !== 'damage') || part.act === 'abduct' || part.act === 'arrest'
    )
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
    if ((weaponClass(lemma) === null && !CARRIERS.has(lemma)) || isKindOfAttack(token, part, context)) continue
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

/** "air strike", "suicide bombing", "gun battle": the word before only says what kind; a gas attack is made with gas. */
function isKindOfAttack(token: number, part: Draft, { tree }: EventContext): boolean {
  return part.first <= token && token < part.trigger && tree.token(token).lemma !== 'gas'
}

function push(list: Filler[], filler: Filler | null): void {
  if (filler && !list.some((f) => f.id === filler.id)) list.push(filler)
}
