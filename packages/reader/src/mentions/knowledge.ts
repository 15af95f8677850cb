import type { Document, Token } from '../language/document.ts'
import { agencies } from './lexicon/actors/agencies.ts'
import { coalitions } from './lexicon/actors/coalitions.ts'
import type { KnownActor } from './lexicon/actors/entry.ts'
import { groupsOfAfrica } from './lexicon/actors/groups-africa.ts'
import { groupsOfTheAmericas } from './lexicon/actors/groups-americas.ts'
import { groupsOfAsiaAndEurope } from './lexicon/actors/groups-asia-europe.ts'
import { historicalGroups } from './lexicon/actors/groups-historical.ts'
import { groupsOfTheMiddleEast } from './lexicon/actors/groups-middle-east.ts'
import { leaders } from './lexicon/actors/leaders.ts'
import { organisations } from './lexicon/actors/organisations.ts'
import { beginsStateName, stateActor, stateNamesFrom } from './lexicon/actors/state-actors.ts'
import { namedStateBodies } from './lexicon/actors/state-forces.ts'
import { isMixedCase } from './name-runs.ts'
import { cut, LONGEST_REMEMBERED, piecesOf } from './words.ts'

/** A name of known actors, met in a text. */
export interface KnownName {
  first: number
  last: number
  /** Whose name it is; several where the name is shared ("Iraqi forces"). */
  actors: readonly KnownActor[]
  /** Also an ordinary word or another thing: needs support from the text. */
  isWeak: boolean
}

/** The actors that are known by name. */
export interface Knowledge {
  /** The entry of a key, or null. */
  byKey(key: string): KnownActor | null
  /** The longest known names in a document, left to right, none overlapping. */
  namesIn(document: Document): KnownName[]
}

interface Node {
  /** Null where no longer name goes on from here, as at most ends of names. */
  next: Map<string, Node> | null
  names: Name[]
}

/** Names by their first word; those of a word are cut and joined into a tree when a text first has it. */
interface NameIndex {
  /** Names of the user's entries, which go first, and of the written ones, which follow those made by rule. */
  own: Map<string, WrittenName[]>
  written: Map<string, WrittenName[]>
  trees: Map<string, Node>
  /** Words, as texts write them, by whether a name begins with them. */
  openings: Map<string, boolean>
  byKey: (key: string) => KnownActor | null
}

/** More words than this are forgotten all at once, so that memory stays flat on odd texts. */
const MOST_OPENINGS = 20_000

interface WrittenName {
  key: string
  alias: string
  isWeak: boolean
}

/** Letters as a name has them, where only capitals make it a name ("US", "IS", "Petra"). */
type Capitals = 'none' | 'first' | 'all'

interface Name extends WrittenName {
  /** Worked out when the name is first met: most never are. */
  capitals: Capitals | null
}

const newNode = (): Node => ({ next: null, names: [] })

/** "FMLN", "U.S." are names only in capitals; "Petra" with one; "security forces" in any case. */
function capitalsOf(alias: string): Capitals {
  if (alias.includes(' ')) return /^\p{Ll}/u.test(alias) || /\p{Ll}.* \p{Ll}/u.test(alias) ? 'none' : 'first'
  return /^[\p{Lu}\p{N}.&/-]+$/u.test(alias) ? 'all' : 'first'
}

/** What is known of actors, ready to be looked up. Entries of the user's own win over those of the same key and add their names. */
export function createKnowledge(own: readonly KnownActor[] = []): Knowledge {
  const written = new Map(builtIn.map((actor) => [actor.key, actor]))
  const ownByKey = new Map<string, KnownActor>()
  for (const actor of own) ownByKey.set(actor.key, merged(ownByKey.get(actor.key) ?? null, actor))
  const known = new Map<string, KnownActor | null>()
  const byKey = (key: string): KnownActor | null => {
    const settled = known.get(key)
    if (settled !== undefined) return settled
    const layers = [stateActor(key), written.get(key), ownByKey.get(key)]
    const actor = layers.reduce<KnownActor | null>((made, layer) => (layer ? merged(made, layer) : made), null)
    known.set(key, actor)
    return actor
  }
  const index: NameIndex = {
    own: namesByFirstWord(own),
    written: namesByFirstWord(builtIn),
    trees: new Map(),
    openings: new Map(),
    byKey,
  }
  return { byKey, namesIn: (document) => namesIn(document, index) }
}

const builtIn: readonly KnownActor[] = [
  ...namedStateBodies,
  ...groupsOfTheMiddleEast,
  ...groupsOfAfrica,
  ...groupsOfAsiaAndEurope,
  ...groupsOfTheAmericas,
  ...historicalGroups,
  ...coalitions,
  ...organisations,
  ...agencies,
  ...leaders,
]

/** A later entry takes the place of an earlier one of the same key and keeps its names. */
function merged(earlier: KnownActor | null, later: KnownActor): KnownActor {
  if (!earlier) return later
  return {
    ...earlier,
    ...later,
    aliases: [...later.aliases, earlier.name, ...earlier.aliases],
    weakAliases: [...(later.weakAliases ?? []), ...(earlier.weakAliases ?? [])],
  }
}

function namesByFirstWord(actors: readonly KnownActor[]): Map<string, WrittenName[]> {
  const names = new Map<string, WrittenName[]>()
  const add = (alias: string, key: string, isWeak: boolean): void => {
    const space = alias.indexOf(' ')
    const piece = (space > 0 ? cut(alias.slice(0, space))[0] : undefined) ?? cut(alias)[0]
    if (piece === undefined) return
    const same = names.get(piece)
    if (same) same.push({ alias, key, isWeak })
    else names.set(piece, [{ alias, key, isWeak }])
  }
  for (const { key, name, aliases, weakAliases = [] } of actors) {
    add(name, key, false)
    for (const alias of aliases) add(alias, key, false)
    for (const alias of weakAliases) add(alias, key, true)
  }
  return names
}

/** The names that begin with a word, or null. */
function treeOf({ own, written, trees }: NameIndex, piece: string): Node | null {
  const known = trees.get(piece)
  if (known !== undefined) return known
  if (!own.has(piece) && !written.has(piece) && !beginsStateName(piece)) return null
  const tree = newNode()
  for (const name of own.get(piece) ?? []) plant(tree, name)
  for (const name of stateNamesFrom(piece)) plant(tree, name)
  for (const name of written.get(piece) ?? []) plant(tree, name)
  trees.set(piece, tree)
  return tree
}

/** Does some name begin with this word as the text writes it? */
function opensName(index: NameIndex, text: string): boolean {
  const { openings } = index
  const known = openings.get(text)
  if (known !== undefined) return known
  const [opening] = piecesOf(text)
  const opens = opening !== undefined && treeOf(index, opening) !== null
  if (text.length > LONGEST_REMEMBERED) return opens
  if (openings.size >= MOST_OPENINGS) openings.clear()
  openings.set(text, opens)
  return opens
}

/** Where the names of a node that go on with a word are, or null. */
function branchOf(node: Node | null, piece: string): Node | null {
  return node?.next?.get(piece) ?? null
}

function plant(tree: Node, { alias, key, isWeak }: WrittenName): void {
  let node = tree
  for (const piece of cut(alias).slice(1)) {
    node.next ??= new Map()
    let next = node.next.get(piece)
    if (!next) {
      next = newNode()
      node.next.set(piece, next)
    }
    node = next
  }
  const same = node.names.find((name) => name.key === key)
  if (same) same.isWeak &&= isWeak
  else node.names.push({ key, isWeak, alias, capitals: null })
}

function namesIn(document: Document, index: NameIndex): KnownName[] {
  const found: KnownName[] = []
  let at = 0
  while (at < document.tokens.length) {
    const name = longestAt(document, at, index)
    if (name) found.push(name)
    at = name ? name.last : at + 1
  }
  return found
}

/** No name begins with a preposition, a pronoun or a mark; "The Guardian" begins with an article. */
const NAME_STARTS: ReadonlySet<string> = new Set(['PROPN', 'NOUN', 'ADJ', 'X', 'NUM', 'DET', 'VERB', 'ADV', 'INTJ'])

function longestAt(document: Document, first: number, index: NameIndex): KnownName | null {
  const { tokens } = document
  let node: Node | null | undefined
  let best: KnownName | null = null
  if (!NAME_STARTS.has(tokens[first]!.pos) && !standsOut(document, first)) return null
  if (!opensName(index, tokens[first]!.text)) return null
  for (let at = first; at < tokens.length && tokens[at]!.sentence === tokens[first]!.sentence; at++) {
    const pieces = piecesOf(tokens[at]!.text)
    if (pieces.length === 0 && (at === first || !joins(tokens[at]!))) break
    for (const piece of pieces) node = node === undefined ? treeOf(index, piece) : branchOf(node, piece)
    if (!node) break
    const names = pieces.length === 0 ? [] : node.names.filter((name) => isWrittenAsName(document, first, at, name))
    if (names.length > 0) {
      const strong = names.filter((name) => !name.isWeak)
      const kept = strong.length > 0 ? strong : names
      best = { first, last: at + 1, actors: kept.map((name) => index.byKey(name.key)!), isWeak: strong.length === 0 }
    }
  }
  return best
}

/** Marks inside names: "al-Qaeda", "People’s Liberation Party/Front", a possessive written apart. */
function joins(token: Token): boolean {
  return token.text.length === 1 && '-–/’\'.,("“'.includes(token.text)
}

/** "(IS)" in a text of small letters: its capitals alone tell it from the word. */
function standsOut(document: Document, index: number): boolean {
  const token = document.tokens[index]!
  if (token.text.length < 2 || token.text === token.lower) return false
  return /^\p{Lu}[\p{Lu}\d.]+$/u.test(token.text) && isMixedCase(document, token.sentence)
}

/** "THE GROUP IS …", "told us": a lone word tagged as anything but a name or noun is no name. */
const NAME_TAGS: ReadonlySet<string> = new Set(['PROPN', 'NOUN', 'ADJ', 'X', 'NUM'])

function isWrittenAsName(document: Document, first: number, last: number, name: Name): boolean {
  const { tokens } = document
  if (last === first && !NAME_TAGS.has(tokens[first]!.pos) && !standsOut(document, first)) return false
  name.capitals ??= capitalsOf(name.alias)
  const { capitals } = name
  if (capitals === 'none') return true
  for (let at = first; at <= last; at++) {
    const { text } = tokens[at]!
    if (capitals === 'all' && /\p{Ll}/u.test(text.replace(/['’]s$/, ''))) return false
    if (capitals === 'first' && /(?:^|[-’'])\p{Lu}/u.test(text)) return true
  }
  return capitals === 'all' || /^\p{N}/u.test(tokens[first]!.text)
}
