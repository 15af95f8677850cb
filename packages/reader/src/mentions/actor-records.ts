import type { Document } from '../language/document.ts'
import { spanOf, type TokenRange } from '../language/syntax.ts'
import type { Actor, ActorKind } from '../reading.ts'
import type { ActorMention } from './actor-mention.ts'
import type { ActorCluster } from './coreference.ts'
import type { Knowledge } from './knowledge.ts'
import { interOn, keyOf } from './lexicon/actors/entry.ts'
import { gleditschWardOf } from './lexicon/actors/state-codes.ts'
import type { ActorProfile } from './mentions.ts'
import { writtenName } from './written-names.ts'

/** The public record of an actor: its first mention by name, its fullest name, every mention. */
export function actorRecord(document: Document, cluster: ActorCluster, id: string): Actor {
  const main = cluster.mentions.find((mention) => mention.form === 'name') ?? cluster.mentions[0]!
  return {
    id,
    ...spanOf(document, main),
    name: cluster.known?.name ?? longestName(document, cluster),
    actor: cluster.known?.key ?? null,
    kind: kindOf(cluster, main),
    mentions: cluster.mentions.map((mention) => spanOf(document, mention)),
  }
}

/** The record with the institution it speaks for, as the text or the knowledge of actors has it. */
export function withInstitution(
  record: Actor,
  records: ReadonlyMap<string, Actor>,
  { institution, institutionKey }: ActorProfile,
  knowledge: Knowledge,
): Actor {
  const present = institution === null ? undefined : records.get(institution)
  if (present) return { ...record, institution: { key: present.actor ?? keyOf(present.name), name: present.name } }
  const known = institutionKey === null || institutionKey === record.actor ? null : knowledge.byKey(institutionKey)
  return known === null ? record : { ...record, institution: { key: known.key, name: known.name } }
}

/** The record with the codes other event data know the actor by; left as it is where there are none. */
export function withCodes(record: Actor, { inter, countries }: ActorProfile, day: string | null): Actor {
  if (inter === null && countries.length === 0) return record
  const gw = countries.map((country) => gleditschWardOf(country, day)).filter((number) => number !== null)
  return { ...record, codes: { inter, countries: [...countries], gw } }
}

function kindOf(cluster: ActorCluster, main: ActorMention): ActorKind {
  return cluster.known?.kind ?? main.kind
}

function longestName(document: Document, cluster: ActorCluster): string {
  const lengthOf = ({ first, last }: TokenRange) => document.tokens[last - 1]!.end - document.tokens[first]!.start
  let longest: ActorMention | null = null
  for (const mention of cluster.mentions) {
    if (cluster.isNamed && mention.form !== 'name') continue
    if (!longest || lengthOf(mention) > lengthOf(longest)) longest = mention
  }
  if (!longest) return ''
  const { first, last } = longest
  return writtenName(document, { ...spanOf(document, longest), first, last }, cluster.isNamed)
}

/** What the words and the knowledge say of an actor beyond the public record. */
export function actorProfile(
  cluster: ActorCluster,
  idOf: (cluster: ActorCluster) => string,
  clusterOf: (mention: ActorMention) => ActorCluster,
  clusterByKey: (key: string) => ActorCluster | null,
  knowledge: Knowledge,
  day: string | null,
): ActorProfile {
  const { known, mentions } = cluster
  const word = mentions.find((mention) => mention.word)?.word ?? null
  const linked = mentions.find((mention) => mention.institution)?.institution ?? null
  const institution = linked ? clusterOf(linked) : null
  const officeKey = mentions.find((mention) => mention.institutionKey)?.institutionKey ?? null
  const key =
    institution?.known?.institution ?? institution?.known?.key ?? officeKey ?? known?.institution ?? known?.key ?? null
  const entry = key === null ? null : knowledge.byKey(key)
  const present = institution ?? (key === null ? null : clusterByKey(key))
  const countries = known?.countries ?? mentions.find((mention) => mention.country)?.country ?? entry?.countries ?? []
  return {
    institution: present === null || present === cluster ? null : idOf(present),
    institutionKey: key,
    vantage:
      known?.vantage ??
      (word?.vantage === 'anonymous'
        ? 'anonymous'
        : (entry?.vantage ?? institution?.known?.vantage ?? word?.vantage ?? null)),
    inter: (known && interOn(known, day)) ?? word?.inter ?? null,
    countries: typeof countries === 'string' ? [countries] : countries,
    isAgency: known?.isAgency === true,
    isAnonymous: !cluster.isNamed && (word?.vantage === 'anonymous' || word?.isRole === true),
    number: mentions[0]!.isPlural ? 'plural' : 'singular',
    status: word?.status ?? statusOf(known && interOn(known, day)),
    occupation: word?.occupation ?? null,
    age: word?.age ?? null,
    sex: word?.sex ?? null,
  }
}

function statusOf(inter: ActorProfile['inter']): ActorProfile['status'] {
  if (inter === 'state forces' || inter === 'external/other forces') return 'military'
  return inter === 'rebel group' || inter === 'political militia' || inter === 'identity militia'
    ? 'fighter'
    : 'unknown'
}
