import type { Document } from '../language/document.ts'
import type { Mention } from './mentions.ts'

/** Looks up mentions by token: the one the token heads or, failing that, the smallest that covers it. */
export function indexByToken(document: Document, mentions: readonly Mention[]): (token: number) => Mention | null {
  const heads: (Mention | undefined)[] = new Array(document.tokens.length)
  const covers: (Mention | undefined)[] = new Array(document.tokens.length)
  for (const mention of mentions) {
    heads[mention.head] = preferred(heads[mention.head], mention)
    for (let at = mention.first; at < mention.last && at < document.tokens.length; at++) {
      const current = covers[at]
      if (!current || mention.last - mention.first < current.last - current.first) covers[at] = mention
    }
  }
  return (token) => heads[token] ?? covers[token] ?? null
}

/** Of two mentions with one head the actor wins ("Russia denied"), then the longer. */
function preferred(one: Mention | undefined, other: Mention): Mention {
  if (!one) return other
  if ((one.kind === 'actor') !== (other.kind === 'actor')) return one.kind === 'actor' ? one : other
  return other.last - other.first > one.last - one.first ? other : one
}

/** For each token whether a mention covers it. */
export function coverage(document: Document, mentions: readonly Mention[]): (token: number) => boolean {
  const covered = new Uint8Array(document.tokens.length)
  for (const mention of mentions) covered.fill(1, mention.first, mention.last)
  return (token) => covered[token] === 1
}
