import type { Token } from '../language/document.ts'
import { CUE_KINDS, CUE_VERBS } from './lexicon/cues.ts'
import type { Prose } from './prose.ts'

/** Ways a cue can govern its content; any other word is a preposition. */
export type Frame = 'clause' | 'quote' | 'to' | 'object' | 'as' | 'hearer' | 'patient'

/** A verb that lays content to a source. */
export interface CueVerb {
  token: Token
  /** The lexicon's name of it: lemma, with the particle where it has one. */
  name: string
  particle: Token | null
  frames: ReadonlySet<string>
  prepositions: readonly string[]
  isPassive: boolean
}

interface Entry {
  frames: ReadonlySet<string>
  prepositions: readonly string[]
}

const FRAMES = new Set(['clause', 'quote', 'to', 'object', 'as', 'hearer', 'patient', 'nothing'])
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
const PARTICLES = new Set(['out', 'on', 'upon', 'off', 'up'])

/** Finds the verbs of saying, thinking and judging, in text order. */
export function findCueVerbs(prose: Prose): CueVerb[] {
  const found: CueVerb[] = []
  for (const token of prose.tokens) {
    if (!isVerb(prose, token)) continue
    const particle = particleOf(prose, token)
    const withParticle = particle && ENTRIES.get(`${token.lemma} ${particle.lower}`)
    const entry = withParticle || ENTRIES.get(token.lemma)
    if (!entry || entry.frames.has('nothing')) continue
    found.push({
      token,
      name: withParticle ? `${token.lemma} ${particle.lower}` : token.lemma,
      particle: withParticle ? particle : null,
      frames: entry.frames,
      prepositions: entry.prepositions,
      isPassive: isPassive(prose, token),
    })
  }
  return found
}

/** The kind of statement a cue word makes. */
export function kindOf(name: string): 'says' | 'accuses' | 'denies' | 'confirms' | 'warns' | 'reports' {
  return CUE_KINDS[name] ?? 'says'
}

/** "the accused man" and "reported deaths" are no cues; "accused by" and "has reported" are. */
function isVerb(prose: Prose, token: Token): boolean {
  if (token.pos !== 'VERB' && !(token.tag.startsWith('VB') && token.pos !== 'AUX')) return false
  return token.relation !== 'amod' && token.relation !== 'compound' && prose.tokens[token.index] !== undefined
}

function particleOf(prose: Prose, token: Token): Token | null {
  const next = prose.tokens[token.index + 1]
  if (next && PARTICLES.has(next.lower) && next.sentence === token.sentence) return next
  return prose.tree.child(token.index, 'compound:prt')
}

function isPassive(prose: Prose, token: Token): boolean {
  if (token.tag !== 'VBN' && token.tag !== 'VBD') return false
  return prose.tree.child(token.index, 'nsubj:pass', 'aux:pass') !== null
}
