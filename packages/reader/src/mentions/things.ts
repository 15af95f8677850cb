import type { Document } from '../language/document.ts'
import type { TokenRange } from '../language/syntax.ts'
import { targetClasses } from './lexicon/targets.ts'
import { vehicleClasses } from './lexicon/vehicles.ts'
import { weaponClasses } from './lexicon/weapons.ts'
import type { ThingProfile } from './mentions.ts'
import type { NounPhrase } from './noun-phrases.ts'
import { singular } from './words.ts'

/** One mention of a weapon, vehicle or target. */
export interface ThingMention extends TokenRange {
  head: number
  kind: 'target' | 'weapon' | 'vehicle'
  profile: ThingProfile
  determiner: string | null
}

/** Mentions of one thing. */
export interface ThingCluster {
  mentions: ThingMention[]
}

/** The longest name in the lexicons has five words ("vehicle-borne improvised explosive device"). */
const LONGEST = 6

/** Weapons, vehicles and targets: by the head of a noun phrase, and weapons also before it ("a rocket attack"). */
export function findThings(
  document: Document,
  phrases: readonly NounPhrase[],
  isActorHead: (token: number) => boolean,
): ThingMention[] {
  const found: ThingMention[] = []
  for (const phrase of phrases) {
    if (isActorHead(phrase.head)) continue
    const thing = headThing(document, phrase)
    if (thing) found.push(thing)
    else found.push(...modifierWeapons(document, phrase))
  }
  return found
}

function headThing(document: Document, phrase: NounPhrase): ThingMention | null {
  const known = longestEndingAt(document, phrase.first, phrase.head)
  if (!known) return null
  const head = document.tokens[phrase.head]!
  if (known.kind === 'weapon' && isPartOfName(document, phrase.head)) return null
  const isPlural = head.tag === 'NNS' || head.tag === 'NNPS'
  return {
    ...trimCount(document, phrase),
    head: phrase.head,
    kind: known.kind,
    determiner: phrase.determiner ?? (phrase.possessor === null ? null : 'its'),
    profile: { class: known.class, word: known.word, number: isPlural ? 'plural' : 'singular' },
  }
}

/** "Ramadi Barrage": a name in mixed case, not a weapon. */
function isPartOfName(document: Document, index: number): boolean {
  const token = document.tokens[index]!
  const before = document.tokens[index - 1]
  return /^\p{Lu}\p{Ll}/u.test(token.text) && before?.sentence === token.sentence && /^\p{Lu}\p{Ll}/u.test(before.text)
}

/** "several rockets", "two tanks" → rockets, tanks: the amount is the quantity's, not the thing's; "122-mm shells" stays whole. */
function trimCount(document: Document, phrase: NounPhrase): TokenRange {
  let first = phrase.first
  while (first < phrase.head && (VAGUE.has(document.tokens[first]!.lower) || isCount(document, first))) first++
  return { first, last: phrase.last }
}

function isCount(document: Document, index: number): boolean {
  const token = document.tokens[index]!
  const next = document.tokens[index + 1]!
  return (
    token.pos === 'NUM' &&
    next.start > token.end &&
    !/^(?:mm|millimeter|caliber|calibre|kg|kilogram|kilo|ton|pound|grain)s?$/.test(next.lower)
  )
}

const VAGUE: ReadonlySet<string> = new Set([
  'several',
  'many',
  'some',
  'few',
  'numerous',
  'other',
  'more',
  'various',
  'certain',
  'such',
])

/** "rocket attack", "drone strikes": weapons that say how, before a noun that is not a thing itself. */
function modifierWeapons(document: Document, phrase: NounPhrase): ThingMention[] {
  for (let at = phrase.head - 1; at >= phrase.first; at--) {
    const known = longestEndingAt(document, phrase.first, at)
    if (known?.kind !== 'weapon' || VERY_GENERAL.has(known.word)) continue
    return [
      {
        first: known.first,
        last: at + 1,
        head: at,
        kind: 'weapon',
        determiner: null,
        profile: { class: known.class, word: known.word, number: 'singular' },
      },
    ]
  }
  return []
}

const VERY_GENERAL: ReadonlySet<string> = new Set(['arms', 'weapon', 'weapons', 'fire', 'explosive'])

interface KnownThing {
  kind: ThingMention['kind']
  class: ThingProfile['class']
  word: string
  first: number
}

/** Whatever an entry of the lexicons may end in: of most words it is known at once that none does. */
const ENDINGS: ReadonlySet<string> = new Set(
  [weaponClasses, vehicleClasses, targetClasses].flatMap((lexicon) =>
    [...lexicon.keys()].flatMap((entry) => Array.from(entry, (_, at) => entry.slice(at))),
  ),
)

/** The longest lexicon entry that ends at a token: "car bomb" before "bomb". */
function longestEndingAt(document: Document, from: number, last: number): KnownThing | null {
  let words = singular(document.tokens[last]!.lower)
  if (!ENDINGS.has(words) && !words.includes('-')) return null
  let best = lookUp(words, last)
  for (let at = last - 1; at >= Math.max(from, last - LONGEST); at--) {
    const token = document.tokens[at]!
    const touches = token.end === document.tokens[at + 1]!.start
    words = `${token.lower}${touches ? '' : ' '}${words}`
    best = lookUp(words, at) ?? (touches ? lookUp(words.replace(/-/g, ' '), at) : null) ?? best
  }
  return best
}

function lookUp(word: string, first: number): KnownThing | null {
  const weapon = weaponClasses.get(word)
  if (weapon) return { kind: 'weapon', class: weapon, word, first }
  const vehicle = vehicleClasses.get(word)
  if (vehicle) return { kind: 'vehicle', class: vehicle, word, first }
  const target = targetClasses.get(word)
  return target ? { kind: 'target', class: target, word, first } : null
}

/** How many mentions back "the launcher" may reach. */
const REACH = 60

/** Puts mentions of one thing together: "a launcher … the launcher"; two indefinite ones stay two things. */
export function gatherThings(document: Document, mentions: readonly ThingMention[]): ThingCluster[] {
  const clusters: ThingCluster[] = []
  const latest = new Map<string, ThingCluster[]>()
  for (const mention of mentions) {
    const { lower } = document.tokens[mention.head]!
    const key = `${mention.kind} ${mention.kind === 'weapon' ? mention.profile.word : lower}`
    const sameNoun = latest.get(key) ?? []
    const earlier = sameNoun
      .slice(-REACH)
      .findLast((cluster) => isSameThing(document, cluster.mentions.at(-1)!, mention))
    if (earlier) {
      earlier.mentions.push(mention)
      continue
    }
    const cluster = { mentions: [mention] }
    clusters.push(cluster)
    latest.set(key, [...sameNoun.slice(1 - REACH), cluster])
  }
  return clusters
}

/** "the vehicle" takes up "a vehicle used in the attack"; what the later one adds must not be new. */
function isSameThing(document: Document, earlier: ThingMention, mention: ThingMention): boolean {
  const isBackReference = mention.determiner === 'the' || mention.determiner === 'that' || mention.determiner === 'this'
  const isBareModifier = mention.kind === 'weapon' && mention.determiner === null && earlier.determiner === null
  if (!isBackReference && !isBareModifier) return false
  const said = new Set<string>()
  for (let at = earlier.first; at < earlier.last; at++) said.add(document.tokens[at]!.lower)
  for (let at = mention.first; at < mention.head; at++) if (!said.has(document.tokens[at]!.lower)) return false
  return true
}
