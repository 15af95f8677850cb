import type { Document } from '../language/document.ts'
import { spanOf, type TokenRange } from '../language/syntax.ts'
import type { Actor } from '../reading.ts'
import type { ActorMention } from './actor-mention.ts'
import { actorProfile, actorRecord, withCodes, withInstitution } from './actor-records.ts'
import { findActorMentions, type GivenNames } from './actors.ts'
import { type ActorCluster, gatherActors } from './coreference.ts'
import { findIssuers } from './issuers.ts'
import type { Knowledge } from './knowledge.ts'
import type { ActorProfile, Mention } from './mentions.ts'
import type { Elsewhere } from './named-actors.ts'
import type { NounPhrase } from './noun-phrases.ts'
import { resolvePronouns } from './pronouns.ts'

/** The actors of a text, each with its mentions, and what else is known of them. */
export interface FoundActors {
  entities: Actor[]
  mentions: Mention[]
  /** Mentions by a name of their own, whose words name nothing else. */
  names: Set<Mention>
  profiles: Map<string, ActorProfile>
}

/**
 * Finds actors: mentions first, then who is who, then pronouns, then papers that speak for their issuers. What changed over time is
 * taken as it stood on `day` (YYYY-MM-DD), the report's.
 */
export function findActors(
  document: Document,
  phrases: readonly NounPhrase[],
  elsewhere: Elsewhere,
  given: GivenNames,
  knowledge: Knowledge,
  day: string | null,
): FoundActors {
  const found = findActorMentions(document, phrases, elsewhere, given)
  const clusters = gatherActors(document, found)
  const ids = new Map(clusters.map((cluster, i) => [cluster, `a${i + 1}`]))
  const owner = new Map<ActorMention, ActorCluster>()
  for (const cluster of clusters) for (const mention of cluster.mentions) owner.set(mention, cluster)
  const clusterOf = (mention: ActorMention): ActorCluster => owner.get(mention)!
  const idOf = (cluster: ActorCluster): string => ids.get(cluster)!
  const toMention = (range: TokenRange & { head: number }, cluster: ActorCluster, isPronoun: boolean): Mention => {
    const { start, end } = spanOf(document, range)
    const { first, last, head } = range
    return { start, end, entity: idOf(cluster), kind: 'actor', first, last, head, isPronoun }
  }
  const pronouns = resolvePronouns(document, found, clusterOf)
  const byToken = ownersByToken(document, found, clusterOf)
  for (const { token, cluster } of pronouns) byToken[token] = cluster
  const papers = findIssuers(document, phrases, {
    mentions: found,
    clusterOf,
    at: (token) => byToken[token] ?? null,
  })
  const byKey = new Map(clusters.flatMap((cluster) => (cluster.known ? [[cluster.known.key, cluster] as const] : [])))
  const named = found.map((mention) => toMention(mention, clusterOf(mention), false))
  const profiles = new Map(
    clusters.map((cluster) => [
      idOf(cluster),
      actorProfile(cluster, idOf, clusterOf, (key) => byKey.get(key) ?? null, knowledge, day),
    ]),
  )
  const records = clusters.map((cluster) => actorRecord(document, cluster, idOf(cluster)))
  const byId = new Map(records.map((record) => [record.id, record]))
  return {
    entities: records.map((record) => {
      const profile = profiles.get(record.id)!
      return withCodes(withInstitution(record, byId, profile, knowledge), profile, day)
    }),
    names: new Set(named.filter((_, i) => isOwnName(found[i]!))),
    mentions: [
      ...named,
      ...pronouns.map(({ token, cluster }) => toMention({ first: token, last: token + 1, head: token }, cluster, true)),
      ...papers.map((paper) => toMention(paper, paper.cluster, true)),
    ],
    profiles,
  }
}

/** Which actor each token belongs to, the outer mention giving way to the inner. */
function ownersByToken(
  { tokens }: Document,
  mentions: readonly ActorMention[],
  clusterOf: (mention: ActorMention) => ActorCluster,
): (ActorCluster | undefined)[] {
  const owners: (ActorCluster | undefined)[] = new Array(tokens.length)
  for (const mention of mentions) for (let at = mention.first; at < mention.last; at++) owners[at] = clusterOf(mention)
  return owners
}

/** "Islamic Resistance in Iraq", not "Iraqi forces", whose country is still a country, nor "Russia" where it acts. */
function isOwnName(mention: ActorMention): boolean {
  if (mention.form !== 'name' || mention.isGuess) return false
  return !mention.known.some((actor) => actor.kind === 'state force' || actor.kind === 'government')
}
