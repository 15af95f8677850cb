import type { Document } from '../language/document.ts'
import type { ActorKind } from '../reading.ts'
import type { ActorMention } from './actor-mention.ts'
import type { ActorCluster } from './coreference.ts'
import { singular } from './words.ts'

/** What has been placed before a mention. */
export interface Antecedents {
  readonly document: Document
  readonly placed: readonly ActorMention[]
  cluster(mention: ActorMention): ActorCluster
}

/** How many mentions back a description may reach; beyond it the reader has lost the thread too. */
const REACH = 80

/** Which kinds of named actors a bare description can stand for. */
const STANDS_FOR: ReadonlyMap<string, readonly ActorKind[]> = new Map([
  ['group', ['armed group', 'organisation']],
  ['organization', ['armed group', 'organisation']],
  ['organisation', ['armed group', 'organisation']],
  ['movement', ['armed group', 'organisation']],
  ['militia', ['armed group']],
  ['faction', ['armed group']],
  ['gang', ['armed group']],
  ['cartel', ['armed group']],
  ['army', ['state force']],
  ['military', ['state force']],
  ['force', ['state force', 'coalition', 'armed group']],
  ['troop', ['state force', 'coalition']],
  ['police', ['state force']],
  ['navy', ['state force']],
  ['coalition', ['coalition']],
  ['alliance', ['coalition', 'armed group']],
  ['government', ['government']],
  ['regime', ['government']],
  ['administration', ['government']],
  ['authorities', ['government', 'state force']],
])

/** The mention that "the group", "the army" or "the spokesman" takes up again, or null. */
export function antecedentOf(antecedents: Antecedents, mention: ActorMention): ActorMention | null {
  const { tokens } = antecedents.document
  if (mention.determiner === null || !['the', 'this', 'that'].includes(mention.determiner)) return null
  const noun = singular(tokens[mention.head]!.lower)
  return (
    back(antecedents, (earlier) => repeatsNoun(antecedents.document, mention, earlier, noun)) ??
    back(antecedents, (earlier) => isStoodFor(antecedents.document, mention, earlier, noun)) ??
    (mention.word?.isRole && !mention.isPlural
      ? back(antecedents, (earlier) => bearsTitle(antecedents.document, mention, earlier))
      : null)
  )
}

/** "coalition forces", "alliance troops": the forces of the coalition named before. */
export function allianceOf(antecedents: Antecedents, mention: ActorMention): ActorMention | null {
  const { tokens } = antecedents.document
  if (mention.head - mention.first !== 1 || !['coalition', 'alliance'].includes(tokens[mention.first]!.lower))
    return null
  return back(antecedents, (earlier) => earlier.kind === 'coalition')
}

function back(antecedents: Antecedents, test: (earlier: ActorMention) => boolean): ActorMention | null {
  const { placed } = antecedents
  for (let at = placed.length - 1; at >= Math.max(0, placed.length - REACH); at--) {
    const earlier = placed[at]!
    if (test(earlier)) return earlier
  }
  return null
}

/** "the coalition" after "the US-led coalition", "the spokesman" after "an army spokesman": same noun, nothing against it. */
function repeatsNoun(document: Document, mention: ActorMention, earlier: ActorMention, noun: string): boolean {
  if (singular(document.tokens[earlier.head]!.lower) !== noun) return false
  if ((earlier.kind === 'person' && earlier.form === 'name') || earlier.isPlural !== mention.isPlural) return false
  if (startsWithNumber(document, mention) && !startsWithNumber(document, earlier)) return false
  return modifiersAgree(document, mention, earlier)
}

/** Every word the later one adds must be in the earlier one: "the armed group" is not "the aid group". */
function modifiersAgree(document: Document, mention: ActorMention, earlier: ActorMention): boolean {
  const said = new Set<string>()
  for (let at = earlier.first; at < earlier.head; at++) said.add(document.tokens[at]!.lower)
  for (let at = mention.first; at < mention.head; at++) {
    const token = document.tokens[at]!
    if (token.pos !== 'NUM' && token.pos !== 'PUNCT' && !said.has(token.lower)) return false
  }
  return true
}

function isStoodFor(document: Document, mention: ActorMention, earlier: ActorMention, noun: string): boolean {
  if (earlier.form !== 'name') return false
  const kinds = STANDS_FOR.get(noun)
  if (kinds)
    return (
      isBare(document, mention, earlier) &&
      kinds.includes(earlier.kind) &&
      sameCountry(mention, earlier) &&
      !isAgency(earlier)
    )
  // "the Observatory", "the ministry": the last word of the name said in full before.
  return namesWord(document, earlier, noun) && isBare(document, mention, earlier)
}

/** Nothing but words of the earlier name, a country or a general adjective stands before the noun. */
function isBare(document: Document, mention: ActorMention, earlier: ActorMention): boolean {
  if (mention.head === mention.first) return true
  const general = new Set([
    'security',
    'armed',
    'militant',
    'rebel',
    'militia',
    'military',
    'jihadist',
    'islamist',
    'government',
    'extremist',
    'terrorist',
    'same',
  ])
  for (let at = mention.first; at < mention.head; at++) {
    const { lower } = document.tokens[at]!
    if (general.has(lower) || (mention.country !== null && mention.country === earlier.country)) continue
    return false
  }
  return true
}

/** "the minister" after "Oil Minister Odran Kelvath": every word of the description stands in the title before the name. */
function bearsTitle({ tokens }: Document, mention: ActorMention, earlier: ActorMention): boolean {
  if (earlier.kind !== 'person' || earlier.form !== 'name') return false
  const title = new Set<string>()
  for (let at = earlier.first - 1; at >= 0 && TITLE_TAGS.has(tokens[at]!.pos); at--) {
    if (tokens[at]!.sentence !== tokens[earlier.head]!.sentence) break
    title.add(tokens[at]!.lower)
  }
  for (let at = mention.first; at <= mention.head; at++) if (!title.has(tokens[at]!.lower)) return false
  return true
}

const TITLE_TAGS: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ'])

const sameCountry = (mention: ActorMention, earlier: ActorMention): boolean =>
  mention.country === null || mention.country === earlier.country

const isAgency = (mention: ActorMention): boolean => mention.known.some((actor) => actor.isAgency)

function namesWord(document: Document, earlier: ActorMention, noun: string): boolean {
  for (let at = earlier.first; at < earlier.last; at++)
    if (document.tokens[at]!.lower === noun) return earlier.kind !== 'person'
  return false
}

/** "three soldiers": an amount of its own. */
export function startsWithNumber(document: Document, mention: ActorMention): boolean {
  return document.tokens[mention.first]!.pos === 'NUM' && mention.last - mention.first > 1
}
