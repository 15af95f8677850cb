import type { Token } from '../language/document.ts'
import type { Draft, EventContext } from './draft.ts'
import { actRow } from './lexicon/acts.ts'
import {
  AGENT_CASES,
  AIM_CASES,
  CAUSE_CASES,
  INSTRUMENT_CASES,
  MUTUAL_CASES,
  ORIGIN_CASES,
  PARTITIVES,
  PATIENT_CASES,
  SITE_CASES,
} from './lexicon/prepositions.ts'
import { weaponClass } from './lexicon/weapons.ts'
import type { Tree } from './tree.ts'

/** "fired": the rockets; "captured": the town is where; all else: whom or what it was done to. */
export function pushObject(draft: Draft, tokens: number[]): void {
  const row = actRow(draft.act)
  if (row.object === 'weapon' || row.subject === 'weapon') draft.arguments.instruments.push(...tokens)
  else if (row.object !== 'none') draft.arguments.patients.push(...tokens)
}

/** What a preposition brings to a trigger. */
export function sortByPreposition(draft: Draft, cases: readonly string[], t: Token, context: EventContext): void {
  const { tree, mentions } = context
  const args = draft.arguments
  const has = (set: ReadonlySet<string>) => cases.some((c) => set.has(c))
  const all = nominals(tree, t.index)
  const isPlace = mentions.at(t.index)?.kind === 'place'
  if (has(CAUSE_CASES)) args.causes.push(...all)
  if (has(AGENT_CASES) || (t.relation === 'obl:agent' && cases.length === 0)) args.agents.push(...all)
  else if (has(INSTRUMENT_CASES) && all.some((x) => weaponClass(tree.token(x).lemma))) args.instruments.push(...all)
  else if (has(MUTUAL_CASES) && actRow(draft.act).mutual && !isPlace) args.agents.push(...all)
  else if (has(ORIGIN_CASES)) args.origins.push(...all)
  else if (has(AIM_CASES) && !(isPlace && cases.includes('on'))) args.aims.push(...all)
  else if (has(SITE_CASES) || (isPlace && has(AIM_CASES))) args.sites.push(...all)
  // "attacked positions south of the town": the direction is an adverb to the parser.
  else if (isPlace && cases.includes('of') && draft.form === 'verb') args.sites.push(...all)
  else if (has(PATIENT_CASES) && draft.form === 'noun') readOf(draft, all, isPlace)
  else if (cases.includes('to')) args.aims.push(...all)
  if (isPlace && (cases.includes('at') || (cases.includes('for') && draft.act === 'battle'))) args.sites.push(...all)
}

/** "the killing of villagers": the villagers; "an attack of rebels": ambiguous, left; "the battle of Rasht": where. */
function readOf(draft: Draft, tokens: number[], isPlace: boolean): void {
  if (isPlace && draft.act !== 'shell' && draft.act !== 'bomb') draft.arguments.sites.push(...tokens)
  else pushObject(draft, tokens)
}

/** The noun that a phrase is really about, with what is coordinated to it: "dozens of targets" are targets. */
export function nominals(tree: Tree, index: number): number[] {
  const heads = [...tree.withConjuncts(index), ...listedAfter(tree, index)]
  return heads.map((head) => {
    const token = tree.token(head)
    if (!PARTITIVES.has(token.lemma) && token.pos !== 'NUM') return head
    const of = tree.children(head, 'nmod').find((t) => tree.cases(t.index).includes('of'))
    return of ? of.index : head
  })
}

/** "six priests, a maid and her daughter": one thing after many is no second name for them. */
function listedAfter(tree: Tree, index: number): number[] {
  if (tree.token(index).tag !== 'NNS') return []
  return tree.children(index, 'appos').flatMap((t) => {
    const isOne = t.tag === 'NN' && tree.children(t.index, 'det').some(({ lower }) => lower === 'a' || lower === 'an')
    return isOne ? tree.withConjuncts(t.index) : []
  })
}
