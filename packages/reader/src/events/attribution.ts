import type { Basis } from '../reading.ts'
import type { Draft, EventContext } from './draft.ts'
import { BETWEEN, BLAME_NOUNS, CLAIM_NOUNS, CLAIMING, SUPPOSING } from './lexicon/blame.ts'
import { NEGATIONS, SUSPECTED, SUSPECTING } from './lexicon/modality.ts'
import { blamedFor, blamedForNoun, isPassive } from './subjects.ts'

/**
 * On what a perpetrator is named: by its own claim, by another's accusation, or in the outlet's own voice. Where a
 * statement tells of the event, its speaker claims what it did itself and accuses everyone else.
 */
export function basisOf(draft: Draft, actor: string, context: EventContext): Basis {
  const claim = claimOver(draft, context)
  if (claim === 'claimed' || claim === 'accused') return claim
  const innermost = draft.statements[0]
  if (!innermost) return isBlamed(draft, actor, context) || isSupposed(draft, context) ? 'accused' : 'outlet'
  // "The army denied that its troops killed villagers": somebody said so, and not the army.
  if (innermost.speaker === actor) return innermost.kind === 'denies' ? 'accused' : 'claimed'
  return 'accused'
}

/** "alleged members of the Front", "presumably carried out by the Front": the outlet itself leaves it open. */
export function isSuspected(token: number, { trigger }: Draft, { tree }: EventContext): boolean {
  if (tree.children(trigger, 'advmod').some((t) => SUSPECTING.has(t.lower))) return true
  // By position: at the head of a sentence "suspected" is easily parsed as a verb.
  for (let before = token - 1; before >= Math.max(0, token - LONGEST_PHRASE); before--) {
    const { lower, pos } = tree.token(before)
    if (SUSPECTED.has(lower)) return true
    if (!IN_PHRASE.has(pos)) return false
  }
  return false
}

/** Words of a noun phrase before its head, and how many there may be. */
const IN_PHRASE: ReadonlySet<string> = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM'])
const LONGEST_PHRASE = 6

/** "blamed for the killing", "suspected of having shelled the town": by whom is not said, but not by the outlet. */
function isBlamed(draft: Draft, actor: string, { tree, mentions }: EventContext): boolean {
  const blamed = draft.form === 'noun' ? blamedForNoun(tree, draft.trigger) : blamedFor(tree, tree.token(draft.trigger))
  return blamed !== null && tree.withConjuncts(blamed).some((t) => mentions.at(t)?.entity === actor)
}

/** "The attack appeared to have been carried out by rebels": a guess. */
function isSupposed(draft: Draft, { tree }: EventContext): boolean {
  const { head, relation } = tree.token(draft.trigger)
  return draft.form === 'noun' && relation.startsWith('nsubj') && head >= 0 && SUPPOSING.has(tree.token(head).lemma)
}

/** "an attack claimed by the group", "the raid blamed on rebels": said on the event noun itself. */
function claimOver(draft: Draft, { tree }: EventContext): Basis | null {
  for (const t of tree.children(draft.trigger, 'acl')) {
    if (t.lemma === 'claim' && isPassive(tree, t.index)) return 'claimed'
    if (t.lemma === 'blame' || t.lemma === 'attribute') return 'accused'
  }
  return null
}

/** Actors said on the event noun, or over it, to be behind it: "claimed by", "blamed on", "responsibility for". */
export function claimantsOf(draft: Draft, { tree }: EventContext): { token: number; basis: Basis }[] {
  if (draft.form !== 'noun') return []
  const found: { token: number; basis: Basis }[] = []
  const clauses = tree.children(draft.trigger, 'acl')
  const joined = clauses.flatMap((t) => tree.children(t.index, 'conj').filter((c) => isPassive(tree, c.index)))
  for (const t of [...clauses, ...joined]) {
    const by = tree.children(t.index, 'obl', 'nmod')
    if (t.lemma === 'claim') found.push(...pick(tree, by, 'by', 'claimed'))
    if (t.lemma === 'blame' || t.lemma === 'attribute')
      found.push(...pick(tree, by, t.lemma === 'blame' ? 'on' : 'to', 'accused'))
  }
  found.push(...overNoun(draft, tree))
  // "The rebels were behind the killing": told as fact or, within a statement, accused of it.
  const behind = tree.cases(draft.trigger).includes('behind') ? tree.child(draft.trigger, 'nsubj') : null
  if (behind && !isNegative(tree, behind.index))
    found.push({ token: behind.index, basis: draft.statements.length > 0 ? 'accused' : 'outlet' })
  return found
}

function pick(
  tree: EventContext['tree'],
  tokens: { index: number }[],
  preposition: string,
  basis: Basis,
): { token: number; basis: Basis }[] {
  return tokens.filter((t) => tree.cases(t.index).includes(preposition)).map((t) => ({ token: t.index, basis }))
}

/** "X claimed (responsibility for) the attack", "X was blamed for it", "Y blamed X for the attack", "X was behind it". */
function overNoun(draft: Draft, tree: EventContext['tree']): { token: number; basis: Basis }[] {
  let at = draft.trigger
  for (let step = 0; step < 4; step++) {
    const head = tree.token(at).head
    if (head < 0) return []
    const verb = tree.token(head)
    if (
      verb.lemma === 'claim' ||
      (CLAIMING.has(verb.lemma) && tree.children(head, 'obj').some((t) => CLAIM_NOUNS.has(t.lemma)))
    ) {
      if (tree.token(at).relation.startsWith('nsubj:pass'))
        return pick(tree, tree.children(head, 'obl', 'nmod'), 'by', 'claimed')
      if (tree.children(head, 'advmod').some((t) => NEGATIONS.has(t.lower))) return []
      const subject = tree.child(head, 'nsubj')
      return subject && !isNegative(tree, subject.index) ? [{ token: subject.index, basis: 'claimed' }] : []
    }
    if (verb.lemma === 'blame' || verb.lemma === 'accuse') return blamed(tree, head)
    if (!CLAIM_NOUNS.has(verb.lemma) && !BLAME_NOUNS.has(verb.lemma) && !BETWEEN.has(verb.lemma)) return []
    at = head
  }
  return []
}

function blamed(tree: EventContext['tree'], verb: number): { token: number; basis: Basis }[] {
  const object = isPassive(tree, verb) ? tree.child(verb, 'nsubj:pass', 'nsubj') : tree.child(verb, 'obj')
  return object ? [{ token: object.index, basis: 'accused' }] : []
}

/** "No group has claimed responsibility": nobody did. */
function isNegative(tree: EventContext['tree'], index: number): boolean {
  return (
    /^(no|nobody|none|one)$/.test(tree.token(index).lower) || tree.children(index, 'det').some((t) => t.lower === 'no')
  )
}
