import { createKnowledge, type Knowledge, type KnownActor } from '@sitrep/reader'
import { type Source, shippedSources } from '../intake/sources-file.ts'
import { stableId } from '../linking/hash.ts'
import { slug } from '../linking/words.ts'

/** What is known of sources before any report is read. */
export interface Background {
  /** An outlet, agency or speaker by one of its names, else by the host it publishes on. */
  source(name: string | null, url?: string | null): Source | null
  /** An actor by its key. */
  actor(key: string): KnownActor | null
  /** The user's own sources and actors as one short text: what was derived by others must be derived anew. */
  basis: string
}

interface Given {
  /** The user's own, which win over those that come with sitrep. */
  sources?: readonly Source[]
  actors?: readonly KnownActor[]
}

export function createBackground({ sources = [], actors = [] }: Given = {}): Background {
  const names = new Map<string, Source>()
  const hosts = new Map<string, Source>()
  for (const source of withOwn(sources)) {
    for (const name of [source.key, source.name, ...source.aliases]) names.set(slug(name), source)
    for (const host of source.domains) hosts.set(host, source)
  }
  let knowledge: Knowledge | null = null
  return {
    basis: stableId([JSON.stringify(sources), JSON.stringify(actors)]),
    source: (name, url = null) => (name === null ? undefined : names.get(slug(name))) ?? byHost(url, hosts) ?? null,
    actor(key) {
      knowledge ??= createKnowledge(actors)
      return knowledge.byKey(key)
    },
  }
}

/** An entry with the key of a shipped one takes its place and keeps its names. */
function withOwn(own: readonly Source[]): Source[] {
  const sources = new Map(shippedSources().map((source) => [source.key, source]))
  for (const source of own) {
    const known = sources.get(source.key)
    sources.delete(source.key)
    sources.set(source.key, known ? { ...source, aliases: [...known.aliases, known.name, ...source.aliases] } : source)
  }
  return [...sources.values()]
}

/** "www.example.org" and "live.example.org" are example.org's. */
function byHost(url: string | null, hosts: ReadonlyMap<string, Source>): Source | undefined {
  if (url === null || !URL.canParse(url)) return undefined
  const parts = new URL(url).hostname.split('.')
  for (let i = 0; i < parts.length - 1; i++) {
    const source = hosts.get(parts.slice(i).join('.'))
    if (source) return source
  }
  return undefined
}
