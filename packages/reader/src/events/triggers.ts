import type { Token } from '../language/document.ts'
import { type Draft, noArguments } from './draft.ts'
import { ACTS, type Act } from './lexicon/acts.ts'
import { NOUNS } from './lexicon/nouns.ts'
import { PARTICIPLES, PAST_FORMS, PRESENT_FORMS } from './lexicon/past-forms.ts'
import { VERBS } from './lexicon/verbs.ts'
import { weaponClass } from './lexicon/weapons.ts'
import type { Tree } from './tree.ts'

interface VerbEntry {
  act: Act
  /** Particle or object lemma that must go with it ("up" in "blow up"), or null. */
  partner: string | null
}

const VERB_ENTRIES = new Map<string, VerbEntry[]>()
for (const [act, list] of Object.entries(VERBS) as [Act, string][])
  for (const word of list.split(' ')) {
    const [lemma, partner] = word.split(':') as [string, string?]
    const entries = VERB_ENTRIES.get(lemma) ?? []
    entries.push({ act, partner: partner ?? null })
    VERB_ENTRIES.set(lemma, entries)
  }

const NOUN_ACTS = new Map<string, Act>()
const COMPOUND_ACTS = new Map<string, Act>()
for (const [act, list] of Object.entries(NOUNS) as [Act, string[]][])
  for (const word of list) (word.includes(' ') ? COMPOUND_ACTS : NOUN_ACTS).set(word, act)

const COMPOUND_HEADS = new Set([...COMPOUND_ACTS.keys()].map((word) => word.split(' ')[1]!))
const PARTNER_REACH = 8
/** Adjectives by their tag that tell what was done to the noun after them: "the slain officers". */
const SLAIN = new Set(['slain', 'murdered', 'assassinated', 'kidnapped', 'abducted', 'beheaded'])

/** Every word that may tell of an event, with the acts it may mean, the likeliest first; `acts.ts` picks among them. */
export function findTriggers(tree: Tree): { draft: Draft; acts: Act[] }[] {
  const found: { draft: Draft; acts: Act[] }[] = []
  for (const token of tree.document.tokens) {
    if (isVerbForm(tree, token)) {
      const acts = verbActs(tree, token)
      if (acts.length > 0) found.push({ draft: draftOf(token, token.index, acts[0]!, 'verb'), acts })
      else if (token.tag === 'VBG') pushNoun(tree, token, found)
    } else if (isNounForm(tree, token)) pushNoun(tree, token, found)
  }
  return found
}

function pushNoun(tree: Tree, token: Token, found: { draft: Draft; acts: Act[] }[]): void {
  const noun = nounAct(tree, token)
  if (noun) found.push({ draft: draftOf(token, noun.first, noun.act, 'noun'), acts: [noun.act] })
}

/** A verb by its tag or, where the tag is wrong ("protesters/NNS rallied/JJ"), by its form and the word before it. */
function isVerbForm(tree: Tree, token: Token): boolean {
  if (token.tag.startsWith('VB')) return token.pos !== 'AUX'
  if (token.tag === 'JJ' && PARTICIPLES.has(token.lower) && tree.child(token.index, 'cop', 'aux:pass')) return true
  if (token.tag === 'JJ' && token.relation === 'amod' && SLAIN.has(token.lower)) return true
  if (isHeadlineForm(tree, token)) return true
  if (!PAST_FORMS.has(token.lower)) return false
  const { tokens } = tree.document
  if (tokens[token.index + 1]?.lower === 'dead') return true
  const before = tokens[token.index - 1]
  if (!before || before.sentence !== token.sentence) return false
  return /^(NOUN|PROPN|PRON|CCONJ|AUX)$/.test(before.pos) || (before.pos === 'ADJ' && before.lower === 'military')
}

/** "Roadside bomb kills general": between two nouns no plural but what a headline tells. */
function isHeadlineForm(tree: Tree, token: Token): boolean {
  if (!PRESENT_FORMS.has(token.lower)) return false
  const before = tree.document.tokens[token.index - 1]
  const after = tree.document.tokens[token.index + 1]
  return (
    before?.sentence === token.sentence &&
    after?.sentence === token.sentence &&
    /^(NOUN|PROPN)$/.test(before.pos) &&
    /^(NOUN|PROPN|NUM|ADJ|DET)$/.test(after.pos)
  )
}

function verbLemma(token: Token): string {
  return token.tag.startsWith('VB')
    ? token.lemma.toLowerCase()
    : (PAST_FORMS.get(token.lower) ?? PARTICIPLES.get(token.lower) ?? PRESENT_FORMS.get(token.lower) ?? token.lemma)
}

/** A noun by its tag or, where the tag is wrong ("drone strikes/RP"), by the weapon before it. */
function isNounForm(tree: Tree, token: Token): boolean {
  if (token.tag.startsWith('NN')) return true
  const before = tree.document.tokens[token.index - 1]
  return (
    /^(strike|attack|raid|blast)s?$/.test(token.lower) && before !== undefined && weaponClass(before.lower) !== null
  )
}

function draftOf(token: Token, first: number, act: Act, form: 'verb' | 'noun'): Draft {
  return {
    trigger: token.index,
    first,
    last: token.index + 1,
    act,
    form,
    sentence: token.sentence,
    arguments: noArguments(),
    folded: [],
    subType: ACTS[act].subType,
    settled: false,
    refinement: null,
    factuality: 'happened',
    outcome: 'unknown',
    statements: [],
    happening: -1,
    news: true,
  }
}

/** The acts of a verb; those whose particle or object is there come first and shut out the plain ones. */
function verbActs(tree: Tree, token: Token): Act[] {
  const entries = VERB_ENTRIES.get(verbLemma(token))
  if (!entries) return []
  const partnered = entries.filter((e) => e.partner !== null && hasPartner(tree, token, e.partner))
  return (partnered.length > 0 ? partnered : entries.filter((e) => e.partner === null)).map((e) => e.act)
}

/** "blew himself up", "set the car on fire", "took 12 hostages": the partner hangs on the verb, or follows soon. */
function hasPartner(tree: Tree, token: Token, partner: string): boolean {
  const isPartner = (t: Token) => t.lemma === partner || t.lower === partner
  if (tree.children(token.index, 'compound', 'obj', 'nsubj:pass', 'advmod', 'obl', 'xcomp').some(isPartner)) return true
  const { tokens, sentences } = tree.document
  const end = Math.min(sentences[token.sentence]!.last, token.index + PARTNER_REACH)
  for (let i = token.index + 1; i < end; i++) {
    const t = tokens[i]!
    if (isPartner(t) && (t.head === token.index || i === token.index + 1 || t.tag === 'RP')) return true
    if (t.pos === 'PUNCT' || t.pos === 'SCONJ') return false
  }
  return false
}

function withoutS(word: string): string {
  return word.endsWith('s') ? word.slice(0, -1) : word
}

function nounAct(tree: Tree, token: Token): { act: Act; first: number } | null {
  const before = tree.document.tokens[token.index - 1]
  if (before && before.sentence === token.sentence && COMPOUND_HEADS.has(token.lemma)) {
    const act =
      COMPOUND_ACTS.get(`${before.lower} ${token.lemma}`) ?? COMPOUND_ACTS.get(`${before.lemma} ${token.lemma}`)
    if (act) return { act, first: before.index }
  }
  const act = NOUN_ACTS.get(token.lemma) ?? NOUN_ACTS.get(token.lower) ?? NOUN_ACTS.get(withoutS(token.lower))
  return act ? { act, first: token.index } : null
}
