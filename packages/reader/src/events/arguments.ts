import type { Token } from '../language/document.ts'
import { DIRECTIONS } from '../mentions/lexicon/place-words.ts'
import type { Arguments, Draft, EventContext } from './draft.ts'
import { actRow } from './lexicon/acts.ts'
import { AGENT_CASES, AIM_CASES, ORIGIN_CASES, PARTITIVES, SITE_CASES } from './lexicon/prepositions.ts'
import { AIMING_VERBS, LIGHT_VERBS, ONLOOKER_VERBS, WITNESSING_VERBS } from './lexicon/verbs.ts'
import { weaponClass } from './lexicon/weapons.ts'
import { leaderOf, readModifiers } from './modifiers.ts'
import { chunkHeadAfter, readByPosition, readFollowing, tornAgent, weaponAhead, weaponsJoined } from './position.ts'
import { nominals, pushObject, sortByPreposition } from './sorting.ts'
import { blamedForNoun, isPassive, subjectsOf } from './subjects.ts'
import type { Tree } from './tree.ts'
import { isNominal } from './tree.ts'

/** "suffered injuries": the subject is who was hurt. */
const SUFFERING_VERBS = new Set(['suffer', 'sustain', 'receive', 'incur', 'have'])
const CAMPAIGNS = new Set([
  'campaign',
  'operation',
  'attempt',
  'mission',
  'spree',
  'rampage',
  'wave',
  'war',
  'run',
  'plot',
])

/** Reads what the syntax puts around a trigger into its arguments. */
export function readArguments(draft: Draft, context: EventContext): void {
  if (draft.form === 'verb' && isMistagged(draft.trigger, context.tree)) readByPosition(draft, context)
  else if (draft.form === 'verb') readVerb(draft, draft.trigger, context)
  else readNoun(draft, context)
  for (const key of Object.keys(draft.arguments) as (keyof Arguments)[])
    draft.arguments[key] = [...new Set(draft.arguments[key])].filter((t) => t !== draft.trigger)
}

/** A verb by its form that the tagger took for something else: its arcs are of no use. */
function isMistagged(index: number, tree: Tree): boolean {
  const { tag, relation } = tree.token(index)
  if (tag === 'VBD') return relation === 'amod' || relation === 'compound'
  if (tag === 'VBN' && relation === 'amod' && tree.document.tokens[index - 1]?.lemma === 'have') return true
  return !tag.startsWith('VB') && tree.child(index, 'cop', 'aux:pass') === null
}

function readVerb(draft: Draft, index: number, context: EventContext): void {
  const { tree } = context
  const args = draft.arguments
  const row = actRow(draft.act)
  const passive = isPassive(tree, index)
  const subjects = subjectsOf(tree, index).flatMap((t) => nominals(tree, t))
  const isIntransitive = !passive && row.subject !== undefined && tree.child(index, 'obj') === null
  if (passive) pushObject(draft, subjects)
  else if (isIntransitive) (row.subject === 'weapon' ? args.instruments : args.patients).push(...subjects)
  else args.agents.push(...subjects)
  const torn = tornAgent(index, context)
  if (torn !== null) args.agents.push(torn)
  for (const dead of tree.children(index, 'xcomp')) if (dead.lower === 'dead') readObliques(draft, dead.index, context)
  for (const object of tree.children(index, 'obj')) {
    if (object.index === torn) continue
    if (isTime(context, object)) args.times.push(object.index)
    // "was shot dead by settlers": the parse may lose the passive's doer.
    else if (passive && tree.cases(object.index).includes('by')) args.agents.push(...nominals(tree, object.index))
    else pushObject(draft, nominals(tree, object.index))
    readInner(draft, object, context)
    if (object.lower === 'fire') readObliques(draft, object.index, context)
  }
  if (draft.arguments.patients.length + draft.arguments.instruments.length + draft.arguments.agents.length === 0)
    readByPosition(draft, context)
  const bare = bareNumberAfter(draft, context)
  if (bare !== null) {
    args.patients = [bare, ...args.patients.filter((t) => tree.token(bare).head !== t)]
  }
  if (draft.act === 'tread') {
    args.instruments.push(...args.patients.splice(0, args.patients.length, ...args.agents))
    args.agents = []
  }
  readObliques(draft, index, context)
  for (const clause of tree.children(index, 'advcl', 'xcomp', 'acl'))
    if (clause.lemma === 'use' || clause.lemma === 'employ')
      args.instruments.push(...tree.children(clause.index, 'obj').flatMap((t) => nominals(tree, t.index)))
  readMeans(draft, context)
  const weapon = row.byWeapon && args.instruments.length === 0 ? weaponAhead(draft, context) : null
  if (weapon !== null) args.instruments.push(weapon, ...weaponsJoined(weapon, context))
  const head = tree.document.tokens[tree.token(index).head]
  if (head && tree.token(index).relation === 'conj' && head.pos === 'VERB') inheritObliques(draft, head, context)
}

/** "used a car bomb to kill": what is used to that end. */
function readMeans(draft: Draft, { tree }: EventContext): void {
  const { tag, relation, head } = tree.token(draft.trigger)
  if (tag !== 'VB' || !/^(advcl|xcomp)/.test(relation) || tree.token(head).lemma !== 'use') return
  for (const t of tree.children(head, 'obj', 'nsubj:pass'))
    draft.arguments.instruments.push(
      ...nominals(tree, t.index).filter((n) => weaponClass(tree.token(n).lemma) !== null),
    )
}

/** "wounding 37, officials said", "injured at least 12 others": a number that counts no noun behind it. */
function bareNumberAfter({ act, last, form }: Draft, { tree }: EventContext): number | null {
  if (form !== 'verb' || (act !== 'kill' && act !== 'injure')) return null
  const { tokens } = tree.document
  let at = last
  while (/^(at|least|about|around|more|than|some|nearly|another|over|up|to)$/.test(tokens[at]?.lower ?? '')) at++
  const next = tokens[at + 1]
  if (tokens[at]?.pos !== 'NUM' || tokens[at]!.sentence !== tokens[last - 1]!.sentence) return null
  return !next || /^[,.;]$/.test(next.text) || /^(and|in|on|at|after|when|while|before|during)$/.test(next.lower)
    ? at
    : null
}

/** "killed in Mosul and wounded": time and place told once hold for both verbs. */
function inheritObliques(draft: Draft, head: Token, { tree, mentions }: EventContext): void {
  if (tree.children(draft.trigger, 'mark').some((t) => /^(after|because|since)$/.test(t.lower))) return
  for (const t of tree.children(head.index, 'obl')) {
    if (t.index > draft.trigger) continue
    const kind = mentions.at(t.index)?.kind
    if (kind === 'time') draft.arguments.times.push(t.index)
    if (kind === 'place' && tree.cases(t.index).some((c) => SITE_CASES.has(c))) draft.arguments.sites.push(t.index)
  }
}

/** Everything that hangs on a trigger by a preposition. */
function readObliques(draft: Draft, index: number, context: EventContext): void {
  for (const t of context.tree.children(index, 'obl', 'nmod', 'advmod', 'nmod:poss')) readOblique(draft, t, context)
}

function readOblique(draft: Draft, t: Token, context: EventContext): void {
  const { tree } = context
  if (isTime(context, t)) draft.arguments.times.push(t.index)
  else if (/^hands?$/.test(t.lower) && tree.cases(t.index).includes('at'))
    // "his death at the hands of gunmen"
    draft.arguments.agents.push(...tree.children(t.index, 'nmod').flatMap((of) => nominals(tree, of.index)))
  else if (DIRECTIONS.has(t.lower)) readDirection(draft, t, context)
  else if (isBareObject(draft, t, context)) pushObject(draft, nominals(tree, t.index))
  else if (isNominal(t)) sortByPreposition(draft, tree.cases(t.index), t, context)
  readInner(draft, t, context)
}

/** "clashed north of Aleppo": the direction hangs on the event, the place on the direction. */
function readDirection(draft: Draft, direction: Token, { tree, mentions }: EventContext): void {
  for (const t of tree.children(direction.index, 'obl', 'nmod'))
    if (mentions.at(t.index)?.kind === 'place') draft.arguments.sites.push(t.index)
}

/** "killing at least 12 worshippers": an object the parser took for an oblique, though no preposition marks it. */
function isBareObject(draft: Draft, t: Token, { tree }: EventContext): boolean {
  if (draft.form !== 'verb' || !/^obl(:unmarked)?$/.test(t.relation) || t.index < draft.trigger || !isNominal(t))
    return false
  return tree.cases(t.index).length === 0 && !isPassive(tree, draft.trigger)
}

/** "from Iraqi territory at the base": the aim hangs on where it came from. */
function isAimedFrom(tree: Tree, outer: Token, inner: Token): boolean {
  const from = tree.cases(outer.index).some((c) => ORIGIN_CASES.has(c))
  return from && tree.cases(inner.index).some((c) => AIM_CASES.has(c))
}

/** "late Sunday from northern Iraq", "in Kabul on Friday": what the parser hung on a time or place belongs to the event. */
function readInner(draft: Draft, t: Token, context: EventContext): void {
  const { tree } = context
  const isTimeOrPlace = isTime(context, t) || context.mentions.at(t.index)?.kind === 'place'
  for (const inner of tree.children(t.index, 'nmod')) {
    if (isTime(context, inner)) draft.arguments.times.push(inner.index)
    else if (isTimeOrPlace && isTime(context, t)) readOblique(draft, inner, context)
    else if (isAimedFrom(tree, t, inner)) sortByPreposition(draft, tree.cases(inner.index), inner, context)
    else if (
      tree.cases(inner.index).some((c) => ORIGIN_CASES.has(c) || AGENT_CASES.has(c)) &&
      inner.index > draft.trigger
    )
      sortByPreposition(draft, tree.cases(inner.index), inner, context)
  }
}

function readNoun(draft: Draft, context: EventContext): void {
  const { tree } = context
  const index = draft.trigger
  const head = tree.token(index).head >= 0 ? tree.token(tree.token(index).head) : null
  // The subject before the owner: in "it launched its raid" the first word names the doer best.
  if (head && isSuffered(draft, head, tree))
    draft.arguments.patients.push(...subjectsOf(tree, head.index).flatMap((t) => nominals(tree, t)))
  if (head && isCarrier(tree, index, head)) readCarrier(draft, head, context)
  readModifiers(draft, context)
  const leader = leaderOf(draft, context)
  if (leader !== null) draft.arguments.agents.push(leader)
  readObliques(draft, index, context)
  readBelief(draft, head, context)
  for (const clause of tree.children(index, 'acl'))
    if (LIGHT_VERBS.has(clause.lemma) || AIMING_VERBS.has(clause.lemma)) readCarrier(draft, clause, context)
  const blamed = blamedForNoun(tree, index)
  if (blamed !== null) draft.arguments.agents.push(...nominals(tree, blamed))
  if (!tree.token(index).tag.startsWith('NN')) readFollowing(draft, true, context)
  else readAdjacent(draft, context)
  if (
    head &&
    /^(compound|amod|nmod)/.test(tree.token(index).relation) &&
    head.index > index &&
    CAMPAIGNS.has(head.lemma)
  )
    readCampaign(draft, head, context)
  shareOf(draft, context)
  const outer = head && tree.token(index).relation === 'nmod' && PARTITIVES.has(head.lemma) ? head : null
  if (outer) readPartitive(draft, outer, context)
  if (head && WITNESSING_VERBS.has(head.lemma)) readWitness(draft, head, context)
}

/** "Varenna has seen many bombings", "the town, reeling from attacks": where they were, unless they say so themselves. */
function readWitness(draft: Draft, verb: Token, { tree, mentions }: EventContext): void {
  if (draft.arguments.sites.length > 0 || !/^(obj|obl)/.test(tree.token(draft.trigger).relation)) return
  for (const t of subjectsOf(tree, verb.index))
    if (mentions.at(t)?.kind === 'place' && mentions.at(t)!.head === t) draft.arguments.sites.push(t)
}

/** "the attack is believed to have been carried out by rebels": the light verb hangs on the verb of belief. */
function readBelief(draft: Draft, head: Token | null, context: EventContext): void {
  const { tree } = context
  if (!head || !tree.token(draft.trigger).relation.startsWith('nsubj')) return
  if (AIMING_VERBS.has(head.lemma) && isPassive(tree, head.index)) readObliques(draft, head.index, context)
  if (!isPassive(tree, head.index) && head.lemma !== 'seem' && head.lemma !== 'appear') return
  for (const t of tree.children(head.index, 'xcomp'))
    if (isPassive(tree, t.index) && (LIGHT_VERBS.has(t.lemma) || AIMING_VERBS.has(t.lemma)))
      readCarrier(draft, t, context)
}

/** "the slaughter and maiming of men": what "of" brings to the second noun belongs to the first as well. */
function shareOf(draft: Draft, context: EventContext): void {
  const { tree } = context
  if (draft.arguments.patients.length + draft.arguments.aims.length > 0) return
  const joined = tree.children(draft.trigger, 'conj').find((t) => t.pos === 'NOUN')
  if (!joined || tree.document.tokens[draft.trigger + 1]?.lower !== 'and') return
  const of = tree.children(joined.index, 'nmod').find((t) => tree.cases(t.index).includes('of'))
  if (of) readOblique(draft, of, context)
}

/** "attacks on US forces carried …": a preposition right after the noun is its own, whatever the parser made of it. */
function readAdjacent(draft: Draft, context: EventContext): void {
  const { tokens } = context.tree.document
  const next = tokens[draft.trigger + 1]
  if (!next || next.sentence !== draft.sentence || !AIM_CASES.has(next.lower) || draft.arguments.aims.length > 0) return
  const head = chunkHeadAfter(draft.trigger + 1, context)
  if (head === null || isTime(context, tokens[head]!)) return
  sortByPreposition(draft, [next.lower], tokens[head]!, context)
  draft.arguments.agents = draft.arguments.agents.filter((t) => t !== head)
}

/** "a bombing campaign against rebels by the army": what hangs on the campaign belongs to the bombing. */
function readCampaign(draft: Draft, campaign: Token, context: EventContext): void {
  const { tree, mentions } = context
  readObliques(draft, campaign.index, context)
  for (const t of tree.children(campaign.index, 'compound', 'amod', 'nmod:poss'))
    if (t.index < draft.first && mentions.at(t.index)?.kind === 'actor') draft.arguments.agents.push(t.index)
  const head = campaign.head >= 0 ? tree.token(campaign.head) : null
  if (head && isCarrier(tree, campaign.index, head)) readCarrier(draft, head, context)
}

/** "dozens of attacks were carried out by …": what hangs on the partitive belongs to the event. */
function readPartitive(draft: Draft, outer: Token, context: EventContext): void {
  const { tree } = context
  for (const t of tree.children(outer.index, 'nmod')) if (t.index !== draft.trigger) readOblique(draft, t, context)
  const head = outer.head >= 0 ? tree.token(outer.head) : null
  if (head && isCarrier(tree, outer.index, head)) readCarrier(draft, head, context)
}

/** "Three soldiers sustained injuries". */
function isSuffered(draft: Draft, verb: Token, tree: Tree): boolean {
  return draft.act === 'injure' && SUFFERING_VERBS.has(verb.lemma) && tree.token(draft.trigger).relation === 'obj'
}

function isCarrier(tree: Tree, noun: number, verb: Token): boolean {
  const relation = tree.token(noun).relation
  return LIGHT_VERBS.has(verb.lemma) && (relation === 'obj' || relation.startsWith('nsubj') || relation === 'conj')
}

/** "militants staged a raid on a village at dawn": the verb brings the doer, the aim, the time. */
function readCarrier(draft: Draft, verb: Token, context: EventContext): void {
  const { tree } = context
  const isWhole = verb.lemma !== 'carry' || tree.document.tokens[verb.index + 1]?.lower === 'out'
  if (isWhole && !ONLOOKER_VERBS.has(verb.lemma) && !isPassive(tree, verb.index))
    draft.arguments.agents.push(
      ...subjectsOf(tree, verb.index)
        .filter((t) => t !== draft.trigger && tree.token(draft.trigger).head !== t)
        .flatMap((t) => nominals(tree, t)),
    )
  readObliques(draft, verb.index, context)
}

function isTime({ mentions }: EventContext, token: Token): boolean {
  return mentions.at(token.index)?.kind === 'time'
}
