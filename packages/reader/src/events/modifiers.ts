import type { Token } from '../language/document.ts'
import type { Draft, EventContext } from './draft.ts'
import { actorOf, placeById } from './entities.ts'
import { type Act, actRow } from './lexicon/acts.ts'
import { isArmed, isPerson, RULERS } from './lexicon/people.ts'
import { weaponClass } from './lexicon/weapons.ts'
import type { Tree } from './tree.ts'

/** Acts whose noun, after a person's name, tells what was done to that person. */
const SUFFERED = new Set<Act>([
  'kill',
  'assassinate',
  'die',
  'injure',
  'rape',
  'abduct',
  'vanish',
  'lynch',
  'beat',
  'arrest',
])
/** "a terrorist attack": what kind of attack, not whose. */
const TERROR_WORDS = new Set(['terrorist', 'terror', 'suicide', 'guerrilla'])
const BEFORE_REACH = 7

/** "Sunday night's rocket attack", "a US drone strike", "the embassy bombing": the words before the noun. */
export function readModifiers(draft: Draft, context: EventContext): void {
  const { tree, mentions } = context
  const args = draft.arguments
  for (const t of tree.children(draft.trigger, 'compound', 'amod', 'nmod:poss', 'nmod', 'nummod')) {
    if (t.index >= draft.trigger || tree.cases(t.index).some((c) => c !== "'s" && c !== '’s' && c !== "'")) continue
    if (TERROR_WORDS.has(t.lower)) continue
    const mention = mentions.at(t.index)
    if (mention && mention.last > draft.trigger) continue
    if (mention?.kind === 'time') args.times.push(t.index)
    else if (isSufferer(draft, t, context)) args.patients.push(t.index)
    else if (isOfHarmed(draft) && mention?.kind === 'actor') {
      // "no military casualties": nobody.
      if (!tree.children(draft.trigger, 'det').some((d) => d.lower === 'no')) args.patients.push(t.index)
    } else if (mention?.kind === 'actor' && (isDoer(tree, t) || t.relation === 'nmod:poss')) args.agents.push(t.index)
    else if (mention?.kind === 'place') {
      if (isWhere(t, draft) && !isAdjective(mention.entity, context)) args.sites.push(t.index)
    } else if (weaponClass(t.lemma)) args.instruments.push(t.index)
    else if (isDoingNoun(t, draft)) args.agents.push(t.index)
    else if (t.relation === 'nmod:poss') args.agents.push(t.index)
    else if (t.index < draft.first && (t.relation === 'compound' || t.pos === 'NOUN') && !isArmed(t.lemma))
      args.patients.push(t.index)
  }
  readBefore(draft, context)
}

/** "a coalition air strike", "government shelling": those who attack, by a noun of no mention. */
function isDoingNoun(t: Token, { act }: Draft): boolean {
  if (t.pos !== 'NOUN' || t.relation !== 'compound' || SUFFERED.has(act) || actRow(act).consequence) return false
  return isArmed(t.lemma) || RULERS.has(t.lemma)
}

/** "civilian deaths", "military casualties": a noun for harm has those harmed before it, never who did it. */
function isOfHarmed({ act }: Draft): boolean {
  return act === 'die' || act === 'injure'
}

/** "the mayor's murder", "his injuries", "the Odum killing": a person before the noun suffers it, unless "of" says who does. */
function isSufferer(draft: Draft, t: Token, { tree, mentions }: EventContext): boolean {
  if (!SUFFERED.has(draft.act) || (t.relation !== 'nmod:poss' && t.relation !== 'compound')) return false
  if (tree.children(draft.trigger, 'nmod').some((n) => n.index > draft.trigger && tree.cases(n.index).includes('of')))
    return false
  const mention = mentions.at(t.index)
  const kind = mention?.kind === 'actor' ? actorOf(mentions, mention.entity)?.kind : undefined
  if (kind !== undefined) return kind === 'person' || (kind === 'people' && !isArmed(t.lemma))
  return t.relation === 'nmod:poss' && isPerson(t.lemma) && !isArmed(t.lemma)
}

/** "A January 28 drone attack": a time or weapon anywhere in the run of words before the noun, whatever the arcs. */
function readBefore(draft: Draft, context: EventContext): void {
  const { first } = context.tree.document.sentences[draft.sentence]!
  for (let i = draft.trigger - 1; i >= Math.max(first, draft.trigger - BEFORE_REACH); i--) {
    const t = context.tree.token(i)
    if (!/^(NOUN|PROPN|NUM|ADJ|PART|VERB)$/.test(t.pos) && t.text !== '-') return
    if (isTime(context, t)) draft.arguments.times.push(i)
    else if (i === draft.trigger - 1 && weaponClass(t.lower) !== null) draft.arguments.instruments.push(i)
    else if (t.pos === 'VERB') return
  }
}

/** "the Kabul bombing" is in Kabul; "US casualties", "UK strikes" are not in the country named. */
function isWhere(t: Token, draft: Draft): boolean {
  return actRow(draft.act).consequence !== true && !/^\p{Lu}{2,3}$|^\p{Lu}\.\p{Lu}\.$/u.test(t.text)
}

function isAdjective(place: string, { mentions }: EventContext): boolean {
  return placeById(mentions, place)?.adjectival === true
}

function isDoer(tree: Tree, t: Token): boolean {
  return t.relation !== 'nummod' && !weaponClass(tree.token(t.index).lemma)
}

function isTime({ mentions }: EventContext, token: Token): boolean {
  return mentions.at(token.index)?.kind === 'time'
}

/** "the US-led bombing", "a government-sponsored massacre": who leads it stands before the participle. */
export function leaderOf(draft: Draft, { tree }: EventContext): number | null {
  const { tokens, sentences } = tree.document
  const { first } = sentences[draft.sentence]!
  for (let i = draft.first - 1; i >= Math.max(first + 2, draft.first - LEADER_REACH); i--) {
    const t = tokens[i]!
    if (LEADING.has(t.lower) && tokens[i - 1]!.text === '-') return i - 2
    if (!/^(ADJ|NOUN|PROPN)$/.test(t.pos)) return null
  }
  return null
}

const LEADER_REACH = 4
const LEADING = new Set(['led', 'sponsored', 'directed', 'orchestrated'])
