import type { Actor, EventMention, Reading, Statement, Vantage } from '@sitrep/reader'
import { slug } from '../linking/words.ts'
import { describedSources } from './described.ts'
import { institutionsOf } from './institution.ts'

/** Who says what a mention tells: one voice for each statement, or the outlet's own. */
export interface Voice {
  /** Null in the outlet's own voice. */
  statement: Statement | null
  /** Name of the institution or person that speaks; a description ("residents") where nobody is named; null in own voice. */
  speaker: string | null
  /** What two voices of one institution share; null for the outlet itself and for sources without a name. */
  institution: string | null
  /** The person through whom an institution speaks. */
  person: string | null
  vantage: Vantage
}

/** The voices of one reading's mentions. */
export interface Voices {
  of(event: EventMention): Voice[]
}

export const OWN_VOICE: Voice = { statement: null, speaker: null, institution: null, person: null, vantage: 'outlet' }

export function voicesOf(reading: Reading, text: string): Voices {
  const statements = new Map(reading.statements.map((statement) => [statement.id, statement]))
  const actors = new Map(reading.actors.map((actor) => [actor.id, actor]))
  const institutions = institutionsOf(reading, text)
  const described = describedSources(reading, text)
  /** Whom the actor speaks for; an unnamed one that will not be named speaks for nobody. */
  const bodyOf = (actor: Actor, { vantage }: Statement): Body | undefined => {
    if (!isNamed(actor) && vantage === 'anonymous') return undefined
    const beside = institutions.get(actor.id)
    return actor.institution ?? (beside && bodyItself(beside))
  }
  const voice = (statement: Statement): Voice => {
    const actor = statement.speaker === null ? undefined : actors.get(statement.speaker)
    const institution = actor && (bodyOf(actor, statement) ?? (isNamed(actor) ? bodyItself(actor) : undefined))
    const unlisted = institution || statement.vantage === 'anonymous' ? undefined : described.get(statement.id)
    return {
      statement,
      speaker: institution?.name ?? unlisted?.name ?? actor?.name ?? null,
      institution: institution?.key ?? unlisted?.key ?? null,
      person: actor && actor.name !== institution?.name && actor.kind === 'person' ? actor.name : null,
      vantage: statement.vantage,
    }
  }
  return {
    of: (event) => {
      const told = innermost(event.accordingTo.map((id) => statements.get(id)).filter((one) => one !== undefined))
      if (told.length === 0) return [OWN_VOICE]
      return told.filter((statement) => isSaid(statement, text)).map(voice)
    },
  }
}

/** "No group claimed it" and "the front had not claimed it" are no statements of anybody. */
function isSaid({ source, cue }: Statement, text: string): boolean {
  const [first, verb] = [source[0], cue[0]]
  if (first && NOBODY.test(text.slice(first.start, first.end))) return false
  if (!first || !verb || verb.start < first.end || verb.start - first.end > LONGEST_AUXILIARY) return true
  return !NEGATED.test(text.slice(first.end, verb.end))
}

const NOBODY = /^(no|none|nobody|no-one|neither)\b/i
const NEGATED = /^[^,.;:]*\b(not|never|n[’']t|yet to)\b/i
/** "has so far still not publicly": more between a source and its cue is another clause. */
const LONGEST_AUXILIARY = 40

/** What two voices of one institution share. */
interface Body {
  key: string
  name: string
}

function bodyItself(actor: Actor): Body {
  return { key: keyOf(actor), name: actor.name }
}

export function keyOf(actor: Actor): string {
  return actor.actor ?? slug(actor.name)
}

/** "The monitoring group" names nobody; "health ministry" is left to the bodies that are known by description. */
function isNamed(actor: Actor): boolean {
  return actor.kind !== 'people' && (actor.actor !== null || /\p{Lu}/u.test(actor.name))
}

/** Of statements nested in one another the one that says it; "A said that B denied" is B's. */
function innermost(statements: Statement[]): Statement[] {
  const outer = new Set(statements.map((statement) => statement.within))
  return statements.filter((statement) => !outer.has(statement.id))
}
