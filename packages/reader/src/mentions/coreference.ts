import type { Document } from '../language/document.ts'
import type { ActorMention } from './actor-mention.ts'
import { type Antecedents, allianceOf, antecedentOf, startsWithNumber } from './definite-reference.ts'
import type { KnownActor } from './lexicon/actors/entry.ts'
import { piecesOf } from './words.ts'

/** Mentions that are one actor. */
export interface ActorCluster {
  mentions: ActorMention[]
  known: KnownActor | null
  isNamed: boolean
}

/** Puts the mentions of one actor together: same entry, same name, surname, acronym, definite description, apposition. */
export function gatherActors(document: Document, mentions: readonly ActorMention[]): ActorCluster[] {
  const gathering = new Gathering(document, mentions)
  for (const mention of mentions) gathering.place(mention)
  return gathering.clusters
}

/** Name words without case and marks: "AL-NUSRA FRONT" and "al-Nusra Front" are one. */
function nameOf(document: Document, mention: ActorMention): string[] {
  const pieces: string[] = []
  for (let at = mention.first; at < mention.last; at++) pieces.push(...piecesOf(document.tokens[at]!.text))
  return pieces[0] === 'the' ? pieces.slice(1) : pieces
}

class Gathering implements Antecedents {
  readonly clusters: ActorCluster[] = []
  readonly document: Document
  private readonly unshared: ReadonlySet<string>
  private readonly byKey = new Map<string, ActorCluster>()
  private readonly byName = new Map<string, ActorCluster>()
  private readonly bySurname = new Map<string, ActorCluster>()
  private readonly byAcronym = new Map<string, ActorCluster>()
  private readonly clusterOf = new Map<ActorMention, ActorCluster>()
  /** Mentions placed so far, latest last. */
  readonly placed: ActorMention[] = []

  constructor(document: Document, mentions: readonly ActorMention[]) {
    this.document = document
    this.unshared = new Set(mentions.flatMap((mention) => (mention.known.length === 1 ? [mention.known[0]!.key] : [])))
  }

  cluster(mention: ActorMention): ActorCluster {
    return this.clusterOf.get(mention)!
  }

  place(mention: ActorMention): void {
    const cluster = this.find(mention) ?? this.open(mention)
    cluster.mentions.push(mention)
    this.clusterOf.set(mention, cluster)
    this.placed.push(mention)
    this.remember(mention, cluster)
  }

  private find(mention: ActorMention): ActorCluster | null {
    if (mention.known.length > 0) return this.byKey.get(this.entryOf(mention).key) ?? this.glossed(mention)
    if (mention.form === 'name') return this.namesake(mention) ?? this.glossed(mention)
    return this.apposed(mention) ?? this.described(mention)
  }

  private open(mention: ActorMention): ActorCluster {
    const known = mention.known.length > 0 ? this.entryOf(mention) : null
    const cluster: ActorCluster = { mentions: [], known, isNamed: mention.form === 'name' }
    this.clusters.push(cluster)
    return cluster
  }

  /** "Iraqi forces" may be the army or all security forces: whichever the text names elsewhere. */
  private entryOf(mention: ActorMention): KnownActor {
    return mention.known.find((actor) => this.unshared.has(actor.key)) ?? mention.known[0]!
  }

  private remember(mention: ActorMention, cluster: ActorCluster): void {
    if (mention.known.length > 0) this.byKey.set(this.entryOf(mention).key, cluster)
    if (mention.form !== 'name') {
      if (mention.form === 'description') this.byName.set(descriptionKey(this.document, mention), cluster)
      return
    }
    cluster.isNamed = true
    const pieces = nameOf(this.document, mention)
    this.byName.set(pieces.join(' '), cluster)
    if (mention.kind === 'person')
      for (const at of [1, 2]) if (pieces.length >= at) this.bySurname.set(pieces.slice(-at).join(' '), cluster)
    if (mention.kind !== 'person' && pieces.length > 2) {
      const letters = pieces.filter((piece) => !SMALL.has(piece)).map((piece) => piece[0]!)
      this.byAcronym.set(letters.join(''), cluster)
    }
  }

  private namesake(mention: ActorMention): ActorCluster | null {
    const pieces = nameOf(this.document, mention)
    const name = pieces.join(' ')
    const same = this.byName.get(name)
    if (same) return same
    const byPart =
      mention.kind === 'person' ? this.bySurname.get(name) : pieces.length === 1 ? this.byAcronym.get(name) : undefined
    if (byPart) return byPart
    return mention.kind === 'person' ? this.sameSurname(pieces) : null
  }

  /** "Bashar Assad" after "Assad". */
  private sameSurname(pieces: readonly string[]): ActorCluster | null {
    const cluster = pieces.length > 1 ? this.byName.get(pieces.at(-1)!) : undefined
    return cluster?.mentions[0]?.kind === 'person' ? cluster : null
  }

  /** "Clara Elizabeth Ramirez Front (CERF)": a name in brackets right after another. */
  private glossed(mention: ActorMention): ActorCluster | null {
    const { tokens } = this.document
    const opens = tokens[mention.first - 1]?.text
    const last = this.placed.at(-1)
    if (opens !== '(' || !last || last.last !== mention.first - 1 || mention.last - mention.first > 1) return null
    if (last.form === 'name' && last.known.length > 0 && mention.known.length > 0) return null
    return last.form === 'name' ? this.cluster(last) : null
  }

  /** "the Islamic Resistance in Iraq, a loose alliance of …": an indefinite description right after a name and a comma. */
  private apposed(mention: ActorMention): ActorCluster | null {
    const { tokens } = this.document
    const last = this.placed.at(-1)
    if (last?.form !== 'name' || last.isPlural !== mention.isPlural) return null
    const from = mention.determiner === null ? mention.first : mention.first - 1
    if (
      last.last !== from - 1 ||
      tokens[from - 1]?.text !== ',' ||
      tokens[from - 1]?.sentence !== tokens[last.head]!.sentence
    )
      return null
    const isPersonal = mention.kind === 'people' && mention.word?.isCollective !== true
    return isPersonal === (last.kind === 'person') ? this.cluster(last) : null
  }

  private described(mention: ActorMention): ActorCluster | null {
    const earlier = antecedentOf(this, mention) ?? allianceOf(this, mention)
    if (earlier) return this.cluster(earlier)
    const isBare = mention.determiner === null || DEFINITE.has(mention.determiner)
    if (!isBare || startsWithNumber(this.document, mention)) return null
    return this.byName.get(descriptionKey(this.document, mention)) ?? null
  }
}

const SMALL: ReadonlySet<string> = new Set(['of', 'the', 'for', 'and', 'in', 'de', 'la', 'y'])
const DEFINITE: ReadonlySet<string> = new Set(['the', 'these', 'those', 'this', 'that', 'both'])

function descriptionKey(document: Document, mention: ActorMention): string {
  return `~${nameOf(document, mention).join(' ')}`
}
