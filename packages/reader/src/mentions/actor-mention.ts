import type { TokenRange } from '../language/syntax.ts'
import type { ActorKind } from '../reading.ts'
import type { KnownActor } from './lexicon/actors/entry.ts'
import type { PeopleWord } from './lexicon/people.ts'

/** How the words name an actor. */
export type ActorForm = 'name' | 'description'

/** One mention of an actor before it is known which actor it is. */
export interface ActorMention extends TokenRange {
  head: number
  form: ActorForm
  kind: ActorKind
  /** Only the tagger of names has it for a name: its words may name a place as well ("Manila Cathedral"). */
  isGuess: boolean
  /** Who it is by the knowledge of actors; several where the name is shared; none where it is not known. */
  known: readonly KnownActor[]
  /** What the noun says of described people. */
  word: PeopleWord | null
  isPlural: boolean
  /** Article or demonstrative before it, lower case. */
  determiner: string | null
  /** ISO 3166-1 alpha-2, where the words say it. */
  country: string | null
  /** The mention of the institution it speaks for. */
  institution: ActorMention | null
  /** Key of that institution where only the knowledge tells it ("Syria’s foreign minister"). */
  institutionKey: string | null
}

/** A mention with nothing said beyond its words. */
export function actorMention(
  range: TokenRange & { head: number },
  form: ActorForm,
  kind: ActorKind,
  more: Partial<ActorMention> = {},
): ActorMention {
  return {
    first: range.first,
    last: range.last,
    head: range.head,
    form,
    kind,
    isGuess: false,
    known: [],
    word: null,
    isPlural: false,
    determiner: null,
    country: null,
    institution: null,
    institutionKey: null,
    ...more,
  }
}

/** Which mention covers each token, the first given winning; made once so that asking is cheap. */
export class Cover {
  private readonly owner: (ActorMention | undefined)[] = []

  add(mention: ActorMention): void {
    for (let at = mention.first; at < mention.last; at++) this.owner[at] ??= mention
  }

  at(token: number): ActorMention | null {
    return this.owner[token] ?? null
  }

  isFree(range: TokenRange): boolean {
    for (let at = range.first; at < range.last; at++) if (this.owner[at]) return false
    return true
  }
}
