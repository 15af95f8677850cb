import type { Token } from '../language/document.ts'
import { ATTITUDE_VERBS, CUE_KINDS, CUE_VERBS } from './lexicon/cues.ts'
import { DEEDS } from './lexicon/deeds.ts'
import type { Prose } from './prose.ts'

/** A verb that lays content to a source. */
export interface CueVerb {
  token: Token
  /** The lexicon's name of it: lemma, with the particle where it has one. */
  name: string
  particle: Token | null
  /** How it can govern its content: clause, quote, to, object, as, hearer, patient; any other word is a preposition. */
  frames: ReadonlySet<string>
  prepositions: readonly string[]
  isPassive: boolean
  /** Is it in the lexicon? Any other verb is read as if it could govern anything. */
  isKnown: boolean
}

interface Entry {
  frames: ReadonlySet<string>
  prepositions: readonly string[]
}

/** A verb of no list: it may govern anything. */
const UNLISTED: Entry = {
  frames: new Set(['clause', 'quote', 'to', 'object', 'as']),
  prepositions: ['for', 'of', 'about', 'on', 'to', 'against', 'with', 'at', 'in', 'over', 'as'],
}
const FRAMES = new Set(['clause', 'quote', 'to', 'object', 'as', 'hearer', 'patient'])
const ENTRIES: ReadonlyMap<string, Entry> = new Map(
  Object.entries(CUE_VERBS).map(([name, line]) => {
    const words = line.split(' ')
    return [
      name,
      {
        frames: new Set(words.filter((word) => FRAMES.has(word))),
        prepositions: words.filter((word) => !FRAMES.has(word)),
      },
    ]
  }),
)
/** A name between a quotation and its verb is short. */
const MAX_NAME = 7
const PARTICLES = new Set(['out', 'on', 'upon', 'off', 'up'])

/** Finds every verb that may lay content to a source, in text order; those of the lexicon say what they govern. */
export function findCueVerbs(prose: Prose): CueVerb[] {
  const found: CueVerb[] = []
  for (const token of prose.tokens) {
    const lemma = isVerb(prose, token) ? token.lemma : closesQuotation(prose, token) ? stemOf(token) : null
    if (lemma === null || token.lower === 'according' || isDeed(prose, token)) continue
    const particle = particleOf(prose, token)
    const withParticle = particle && ENTRIES.get(`${lemma} ${particle.lower}`)
    const entry = withParticle || ENTRIES.get(lemma)
    found.push({
      token,
      name: withParticle ? `${lemma} ${particle.lower}` : lemma,
      particle: withParticle ? particle : null,
      ...(entry ?? UNLISTED),
      isPassive: isPassive(prose, token),
      isKnown: entry !== undefined,
    })
  }
  return found
}

/** Does the verb govern what was said as a clause? */
export function isSpeechVerb(lemma: string): boolean {
  return ENTRIES.get(lemma)?.frames.has('clause') ?? false
}

/** Is the verb in the lexicon? */
export function isListed(lemma: string): boolean {
  return ENTRIES.has(lemma)
}

/** Does a verb of the lexicon tell something, rather than judge it or want it? */
export function isAssertion(name: string): boolean {
  return ENTRIES.has(name) && !ATTITUDE_VERBS.has(name)
}

const KINDS = new Map(Object.entries(CUE_KINDS))

/** The kind of statement a cue word makes. */
export function kindOf(name: string): 'says' | 'accuses' | 'denies' | 'confirms' | 'warns' | 'reports' {
  return KINDS.get(name) ?? 'says'
}

/** "opened fire on everyone", "detonated a bomb": said with bullets only. */
function isDeed(prose: Prose, { lemma, index }: Token): boolean {
  return DEEDS.has(lemma) || (lemma === 'open' && prose.tokens[index + 1]?.lower === 'fire')
}

/** "the accused man" and "reported deaths" are no cues; "accused by" and "has reported" are. */
function isVerb(prose: Prose, token: Token): boolean {
  if (token.pos !== 'VERB' && !(token.tag.startsWith('VB') && token.pos !== 'AUX')) return false
  if (token.relation === 'compound') return false
  return token.relation !== 'amod' || isAfterNoun(prose, token)
}

/** “We are ready,” Okoye concludes: right behind a quotation and a name the tagger may take the verb for a noun. */
function closesQuotation(prose: Prose, token: Token): boolean {
  if (!/^NNS?$/u.test(token.tag) || !/^(?:[.,:]|on|in|of)$/u.test(prose.tokens[token.index + 1]?.lower ?? '.'))
    return false
  for (let i = token.index - 1; i > Math.max(0, token.index - MAX_NAME); i--) {
    const quote = prose.quoteAt(i)
    if (quote) return i < token.index - 1 && quote.last === i + 1 && /^[,?!]$/u.test(prose.tokens[i - 1]!.text)
    if (!/^(?:PROPN|NOUN|ADJ|DET)$/u.test(prose.tokens[i]!.pos)) return false
  }
  return false
}

function stemOf(token: Token): string {
  const { lower } = token
  return ENTRIES.has(lower.slice(0, -1)) ? lower.slice(0, -1) : lower.replace(/ies$/u, 'y').replace(/e?s$/u, '')
}

function particleOf(prose: Prose, token: Token): Token | null {
  const next = prose.tokens[token.index + 1]
  if (next && PARTICLES.has(next.lower) && next.sentence === token.sentence) return next
  return prose.tree.child(token.index, 'compound:prt')
}

/** "The army accused bandits": an attribute has no noun before it, so this is the verb whatever the parse. */
function isAfterNoun(prose: Prose, token: Token): boolean {
  const before = prose.tokens[token.index - 1]
  return before !== undefined && before.sentence === token.sentence && /^(?:NOUN|PROPN)$/u.test(before.pos)
}

/** "The statement from the ministry accused rebels": the tagger's participle has an object, so it is the sentence's verb. */
export function isMistaggedPast(prose: Prose, token: Token): boolean {
  if (token.tag !== 'VBN' || prose.tree.child(token.index, 'aux', 'aux:pass') !== null) return false
  if (token.relation === 'amod') return isAfterNoun(prose, token)
  // "The governor, who was wounded, vowed to …"
  if (prose.tokens[token.index - 1]?.text === ',' && prose.tokens[token.index + 1]?.lower === 'to') return true
  const object = prose.tree.child(token.index, 'obj')
  return object !== null && object.index > token.index
}

function isPassive(prose: Prose, token: Token): boolean {
  if (token.tag !== 'VBN' && token.tag !== 'VBD') return false
  return prose.tree.child(token.index, 'nsubj:pass', 'aux:pass') !== null
}
