import type { Token } from '../language/document.ts'
import { BLAME_VERBS, OBJECT_CONTROL, SPEECH_VERBS } from './lexicon/prepositions.ts'
import { SUFFERED_VERBS } from './lexicon/verbs.ts'
import type { Tree } from './tree.ts'
import { isNominal } from './tree.ts'

const BLAME_REACH = 18
const NOUN_BLAME_REACH = 6

/** Is the verb form passive: "were fired", "a base attacked by …", "three killed"? */
export function isPassive(tree: Tree, index: number): boolean {
  const token = tree.token(index)
  if (hasHave(tree, index)) return false
  if (tree.child(index, 'nsubj:pass', 'aux:pass')) return true
  if (token.tag === 'JJ') return tree.child(index, 'cop') !== null
  if (isJoinedToPassive(tree, token)) return true
  // "There were four men injured": past by its tag, but it hangs on whom it befell.
  const isReduced = token.tag === 'VBD' && token.relation === 'acl' && tree.child(index, 'nsubj') === null
  if (SUFFERED_VERBS.has(token.lemma) && (token.tag === 'VBN' || isReduced) && tree.child(index, 'obj') === null)
    return true
  if (token.tag !== 'VBN') return false
  // "tortured and executed hundreds": a joined verb with an object goes with the one before it.
  if (token.relation === 'conj' && token.head >= 0 && tree.child(index, 'obj')) return isPassive(tree, token.head)
  const subject = tree.child(index, 'nsubj')
  if (subject === null || bringsDoer(tree, index)) return true
  return (
    (token.relation.startsWith('acl') || token.relation === 'amod') &&
    tree.child(index, 'obj') === null &&
    isRelativePronoun(subject)
  )
}

/** "had detonated", "claimed to have hit": not "have been hit". */
function hasHave(tree: Tree, index: number): boolean {
  if (tree.child(index, 'aux:pass')) return false
  const before = tree.document.tokens[index - 1]
  return (
    tree.children(index, 'aux').some((t) => t.lemma === 'have') ||
    (before?.lower === 'have' && before.sentence === tree.token(index).sentence)
  )
}

/** "were deported, massacred and buried": a joined form that takes no object of its own goes with the one before it. */
function isJoinedToPassive(tree: Tree, { index, tag, relation, head }: Token): boolean {
  if (relation !== 'conj' || head < 0 || !/^VB[DN]$/.test(tag) || tree.child(index, 'nsubj', 'obj', 'aux')) return false
  return tree.child(head, 'aux:pass') !== null || isJoinedToPassive(tree, tree.token(head))
}

/** "the soldier killed and buried by troops": "by" after the participle or the one joined to it. */
function bringsDoer(tree: Tree, index: number): boolean {
  return [index, ...tree.children(index, 'conj').map((t) => t.index)].some((at) =>
    tree.children(at, 'obl').some((t) => tree.cases(t.index).includes('by')),
  )
}

/** Who the verb is about: its own subject, or the one it shares with the clause it hangs on. */
export function subjectsOf(tree: Tree, index: number, depth = 0): number[] {
  const own = tree.child(index, 'nsubj')
  const token = tree.token(index)
  const head = token.head >= 0 ? tree.token(token.head) : null
  if (own && isRelativePronoun(own))
    return [head && isNominal(head) && head.index < own.index ? head.index : antecedentOf(tree, own)]
  if (own) return [own.index, ...joinedSubjects(tree, index, own)]
  const right = subjectRightBefore(tree, index)
  if (right !== null) return [right]
  const blamed = blamedFor(tree, token)
  if (blamed !== null) return [blamed]
  if (!head || depth > 6) return []
  const told = toldSubject(tree, token, head)
  if (told !== null) return [told]
  if (isResultOfClause(tree, token)) return subjectsOf(tree, clauseVerb(tree, head)!, depth + 1)
  if (token.relation.startsWith('acl')) return isNominal(head) ? [head.index] : []
  if (token.relation === 'amod') return isNominal(head) ? [head.index] : []
  if (head.pos !== 'VERB' && head.pos !== 'AUX' && head.pos !== 'ADJ') return []
  if (token.relation === 'conj') return sameVoice(tree, token, head) ? subjectsOf(tree, head.index, depth + 1) : []
  if (token.relation === 'xcomp') {
    const object = OBJECT_CONTROL.has(head.lemma) ? tree.child(head.index, 'obj') : null
    return object ? [object.index] : subjectsOf(tree, head.index, depth + 1)
  }
  if (token.relation.startsWith('advcl') && token.tag === 'VBG')
    return isResultOfPassive(tree, token, head) ? doersOf(tree, head.index) : subjectsOf(tree, head.index, depth + 1)
  if (isPurpose(tree, token) && !isPassive(tree, head.index)) return subjectsOf(tree, head.index, depth + 1)
  return []
}

/** "They plotted together to poison the mayor": whoever acts to an end does what the end is. */
function isPurpose(tree: Tree, { index, tag, relation }: Token): boolean {
  return relation.startsWith('advcl') && tag === 'VB' && tree.document.tokens[index - 1]?.lower === 'to'
}

/** "They put bags over the heads of her son, beating them": after a comma, whoever the clause is about, not the noun before. */
function isResultOfClause(tree: Tree, { index, tag, relation, head }: Token): boolean {
  if (tag !== 'VBG' || !relation.startsWith('acl') || tree.document.tokens[index - 1]?.text !== ',') return false
  const verb = clauseVerb(tree, tree.token(head))
  return verb !== null && verb < index && !isPassive(tree, verb) && tree.child(verb, 'nsubj') !== null
}

/** The verb that a noun's clause is built around, a few steps up. */
function clauseVerb(tree: Tree, { index }: Token): number | null {
  for (let at = index, steps = 0; at >= 0 && steps < CLIMB; at = tree.token(at).head, steps++)
    if (tree.token(at).pos === 'VERB') return at
  return null
}

const CLIMB = 4

/** "Jane Okoro, a judge, and two guards were shot": a second subject, joined across the comma. */
function joinedSubjects(tree: Tree, index: number, own: Token): number[] {
  const { tokens } = tree.document
  return tree.children(index, 'nsubj').flatMap((t) => {
    const isJoined = t.index > own.index && tokens[tree.subtree(t.index).first - 1]?.lower === 'and'
    return isJoined && isNominal(t) ? [t.index] : []
  })
}

/** "The hall was shattered by an explosion, killing six": the explosion killed them, not the hall. */
function isResultOfPassive(tree: Tree, token: Token, head: Token): boolean {
  return SUFFERED_VERBS.has(token.lemma) && tree.child(token.index, 'mark') === null && isPassive(tree, head.index)
}

function doersOf(tree: Tree, index: number): number[] {
  return tree
    .children(index, 'obl')
    .filter((t) => tree.cases(t.index).includes('by'))
    .map((t) => t.index)
}

/** "before rockets were fired": the noun right before "were", wherever the parser hung it. */
function subjectRightBefore(tree: Tree, index: number): number | null {
  const { tokens } = tree.document
  const be = tokens[index - 1]
  const noun = tokens[index - 2]
  if (!be || !noun || be.lemma !== 'be' || noun.sentence !== be.sentence) return null
  // "A guard watching the mill was wounded": not the mill.
  const doing = noun.relation === 'obj' ? tokens[noun.head] : undefined
  const doer = doing?.tag === 'VBG' && doing.relation.startsWith('acl') ? tokens[doing.head] : undefined
  if (doer && isNominal(doer) && doer.index < doing!.index) return doer.index
  return isNominal(noun) && noun.head !== index && noun.relation !== 'conj' ? noun.index : null
}

/** "said one of its jets had destroyed a launcher": what the parser made the object of "said" is the subject of the verb. */
function toldSubject(tree: Tree, token: Token, head: Token): number | null {
  if (!SPEECH_VERBS.has(head.lemma) || head.index > token.index || token.relation === 'conj') return null
  const object = tree.child(head.index, 'obj')
  return object && object.index < token.index ? object.index : null
}

/** A joined verb shares the subject before it, also where one is passive: "approached the base and were shot down". */
function sameVoice(tree: Tree, token: Token, head: Token): boolean {
  if (token.tag === 'VBD' || tree.child(token.index, 'aux:pass')) return true
  return isPassive(tree, token.index) === isPassive(tree, head.index)
}

/** "the snipers, who shot three": the noun before the pronoun, where the parser hung the clause elsewhere. */
function antecedentOf(tree: Tree, pronoun: Token): number {
  const { tokens } = tree.document
  const comma = tokens[pronoun.index - 1]?.text === ',' ? 1 : 0
  const noun = tokens[pronoun.index - 1 - comma]
  return noun && noun.sentence === pronoun.sentence && /^(NOUN|PROPN)$/.test(noun.pos) ? noun.index : pronoun.index
}

function isRelativePronoun(token: Token): boolean {
  return (
    token.tag === 'WDT' ||
    token.tag === 'WP' ||
    token.lower === 'that' ||
    token.lower === 'which' ||
    token.lower === 'who'
  )
}

/** "accused outlaw elements of having targeted a base": whoever is accused is its subject, wherever the parser hung it. */
export function blamedFor(tree: Tree, token: Token): number | null {
  const marks = tree.children(token.index, 'mark', 'case', 'aux')
  const isGerund = token.tag === 'VBG' || marks.some((t) => t.lower === 'having' || t.lower === 'being')
  if (!isGerund) return null
  const { tokens, sentences } = tree.document
  const { first } = sentences[token.sentence]!
  let of = token.index - 1
  while (of > first && /^(having|been|being|also|deliberately|indiscriminately)$/.test(tokens[of]!.lower)) of--
  if (!/^(of|for)$/.test(tokens[of]?.lower ?? '')) return null
  for (let i = of - 1; i >= Math.max(first, of - BLAME_REACH); i--)
    if (BLAME_VERBS.has(tokens[i]!.lemma)) return blamedBy(tree, i, of) ?? blamedBefore(tree, i)
  return null
}

/** "accused the minister of rape", "those blamed for the bombing": whoever is blamed for the deed. */
export function blamedForNoun(tree: Tree, index: number): number | null {
  const { tokens, sentences } = tree.document
  const { first } = sentences[tokens[index]!.sentence]!
  let of = index - 1
  while (of > first && /^(DET|ADJ|NUM|NOUN|PROPN)$/.test(tokens[of]!.pos) && index - of < 4) of--
  if (!/^(of|for|with)$/.test(tokens[of]?.lower ?? '')) return null
  for (let i = of - 1; i >= Math.max(first, of - NOUN_BLAME_REACH); i--)
    if (BLAME_VERBS.has(tokens[i]!.lemma) && tokens[i]!.pos === 'VERB')
      return blamedBy(tree, i, of) ?? blamedBefore(tree, i)
  return null
}

/** "the president, accused of genocide": the noun the participle hangs on. */
function blamedBefore(tree: Tree, verb: number): number | null {
  const { tag, relation, head } = tree.token(verb)
  return tag === 'VBN' && relation.startsWith('acl') && head >= 0 ? head : null
}

/** Whom a verb of blame blames: its object by the arcs, or the nouns between it and "of". */
function blamedBy(tree: Tree, verb: number, of: number): number | null {
  const arc = tree.child(verb, 'obj') ?? tree.child(verb, 'nsubj:pass')
  if (arc && arc.index < of) return arc.index
  for (let i = verb + 1; i < of; i++) {
    const next = tree.token(i + 1)
    if (isNominal(tree.token(i)) && !isNominal(next)) return i
  }
  return null
}
