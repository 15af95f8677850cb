import { type Draft, type EventContext, wholeOf } from './draft.ts'
import {
  CARRIERS,
  CHEMICAL_HEADS,
  CHEMICAL_PAIRS,
  CHEMICALS,
  MUNITIONS,
  POISON_CARRIERS,
  WEAK_WEAPONS,
  type WeaponClass,
  weaponClass,
} from './lexicon/weapons.ts'

/** The strongest first: a suicide bomber's grenade is a suicide bomb, a rocket from a drone an air strike. */
const PRECEDENCE: WeaponClass[] = ['suicide', 'chemical', 'air', 'grenade', 'artillery', 'explosive']

/** The class of weapon told with the event, by itself or before the noun: "a rocket attack", "killed by a roadside bomb". */
export function weaponOf(draft: Draft, { tree }: EventContext): WeaponClass | null {
  const classes = new Set<WeaponClass>()
  for (const { arguments: args } of wholeOf(draft))
    for (const t of [...args.instruments.flatMap((one) => tree.withConjuncts(one)), ...args.agents, ...args.causes]) {
      if (draft.act === 'explode' && WEAK_WEAPONS.has(tree.token(t).lemma)) continue
      add(classes, weaponClass(tree.token(t).lemma) ?? weaponClass(tree.token(t).lower))
      for (const m of tree.children(t, 'compound', 'amod', 'nmod'))
        if (m.index < t) add(classes, weaponClass(m.lemma) ?? weaponClass(m.lower))
      if (tree.token(t).lemma === 'gas' && isTearGas(t, tree)) classes.delete('chemical')
    }
  return PRECEDENCE.find((kind) => classes.has(kind)) ?? null
}

function isTearGas(token: number, tree: EventContext['tree']): boolean {
  return tree.children(token, 'compound', 'amod').some((t) => t.lemma === 'tear')
}

function add(classes: Set<WeaponClass>, kind: WeaponClass | null): void {
  if (kind !== null) classes.add(kind)
}

/** The strongest plain weapon word of the sentence. */
export function weaponNear(draft: Draft, { tree }: EventContext): WeaponClass | null {
  const { first, last } = tree.document.sentences[draft.sentence]!
  const classes = new Set<WeaponClass>()
  const hit = new Set(wholeOf(draft).flatMap((part) => part.arguments.patients))
  for (let i = first; i < last; i++) {
    if (hit.has(i)) continue
    const { lemma, lower, pos } = tree.token(i)
    if ((pos === 'VERB' && !CARRIERS.has(lemma)) || WEAK_WEAPONS.has(lemma)) continue
    const kind = weaponClass(lemma) ?? weaponClass(lower)
    if (kind) classes.add(kind)
  }
  return PRECEDENCE.find((kind) => classes.has(kind)) ?? null
}

/** "shells filled with chlorine", "an air raid with poison gas"; also told of the same weapon in the next sentence. */
export function isChemicalTold(draft: Draft, context: EventContext): boolean {
  const { sentences } = context.tree.document
  if (namesChemical(sentences[draft.sentence]!, context)) return true
  const next = sentences[draft.sentence + 1]
  return next !== undefined && namesSameMunition(draft, next, context) && namesChemical(next, context)
}

interface TokenRange {
  first: number
  last: number
}

const CARRIER_REACH = 6

/** A poison that a weapon carries: "filled with", "contained"; not the target or reason of an attack. */
function namesChemical({ first, last }: TokenRange, { tree }: EventContext): boolean {
  for (let i = first; i < last; i++) {
    const { lemma } = tree.token(i)
    const next = i + 1 < last ? tree.token(i + 1).lemma : ''
    const isPair = CHEMICAL_PAIRS.has(`${lemma}:${next}`)
    if (!isPair && !CHEMICALS.has(lemma)) continue
    const after = tree.token(Math.min(i + (isPair ? 2 : 1), last - 1)).lemma
    if (CHEMICAL_HEADS.has(after)) continue
    for (let j = i - 1; j >= Math.max(first, i - CARRIER_REACH); j--)
      if (POISON_CARRIERS.has(tree.token(j).lemma)) return true
  }
  return false
}

/** "rebels fired shells … The shells contained gas". */
function namesSameMunition(draft: Draft, next: TokenRange, { tree }: EventContext): boolean {
  const { first, last } = tree.document.sentences[draft.sentence]!
  const told = new Set<string>()
  for (let i = first; i < last; i++) if (MUNITIONS.has(tree.token(i).lemma)) told.add(tree.token(i).lemma)
  for (let i = next.first; i < next.last; i++) if (told.has(tree.token(i).lemma)) return true
  return false
}
