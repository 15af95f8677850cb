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
  const voice = (statement: Statement): Voice => {
    const actor = statement.speaker === null ? undefined : actors.get(statement.speaker)
    const institution = actor && (institutions.get(actor.id) ?? (isNamed(actor) ? actor : undefined))
    const unlisted = institution || statement.vantage === 'anonymous' ? undefined : described.get(statement.id)
    return {
      statement,
      speaker: institution?.name ?? unlisted?.name ?? actor?.name ?? null,
      institution: institution ? keyOf(institution) : (unlisted?.key ?? null),
      person: actor && actor !== institution && actor.kind === 'person' ? actor.name : null,
      vantage: statement.vantage,
    }
  }
  return {
    of: (event) => {
      const told = innermost(event.accordingTo.map((id) => statements.get(id)).filter((one) => one !== undefined))
      return told.length === 0 ? [OWN_VOICE] : told.map(voice)
    },
  }
}

export function keyOf(actor: Actor): string {
  return actor.actor ?? slug(actor.name)
}

function isNamed(actor: Actor): boolean {
  return actor.kind !== 'people'
}

/** Of statements nested in one another the one that says it; "A said that B denied" is B's. */
function innermost(statements: Statement[]): Statement[] {
  const outer = new Set(statements.map((statement) => statement.within))
  return statements.filter((statement) => !outer.has(statement.id))
}
