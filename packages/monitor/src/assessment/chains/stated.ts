import type { EventMention, Reading, Span, Statement } from '@sitrep/reader'
import { type Happening, keyInReport } from '../../linking/happening.ts'
import type { LinkedIncident, Links } from '../../linking/link.ts'
import { compare } from '../../linking/order.ts'
import type { HappeningKey, KeptTie } from '../trace.ts'
import type { Evidence, Relation, RelationKind } from './shape.ts'
import { tied } from './tied.ts'

/** What the words of its reports tie an incident's happenings to, and on whose word: an actor's or the outlet's. */
export function tiesOf(incident: LinkedIncident, links: Links): KeptTie[] {
  return incident.happenings.flatMap((happening) => {
    const told = links.told[happening.position]!
    return [...answers(happening, told), ...tied(happening, told)]
      .filter(({ other }) => !incident.happenings.includes(other))
      .map((tie) => kept(tie, happening))
  })
}

/** The relations that ties of one incident state, by who holds now what they lead to. */
export function statedRelations(
  incident: string,
  ties: readonly KeptTie[],
  holderOf: (happening: HappeningKey) => string | undefined,
): Relation[] {
  const relations = new Map<string, Relation>()
  for (const { kind, basis, to, evidence } of ties) {
    const other = holderOf(to)
    if (other === undefined || other === incident) continue
    const key = `${kind} ${other} ${basis}`
    const relation = relations.get(key) ?? { kind, incident: other, basis, evidence: [], chance: null }
    const isKnown = relation.evidence.some((one) => one.report === evidence.report && one.start === evidence.start)
    if (!isKnown) relation.evidence.push(evidence)
    relations.set(key, relation)
  }
  return [...relations.values()].sort(byKind)
}

export function byKind(a: Relation, b: Relation): number {
  return compare(a.incident, b.incident) || compare(a.kind, b.kind) || compare(a.basis, b.basis)
}

/** A mention of the incident, and the happening of the same report that it is tied to. */
export interface Tie {
  kind: RelationKind
  event: EventMention
  other: Happening
}

function answers({ mentions }: Happening, told: readonly Happening[]): Tie[] {
  return mentions.flatMap((event) =>
    event.inResponseTo.flatMap((answered) => {
      const other = told.find((one) => one.mentions.some(({ id }) => id === answered))
      return other ? [{ kind: 'in-response-to' as const, event, other }] : []
    }),
  )
}

function kept({ kind, event, other }: Tie, { read: { report, reading } }: Happening): KeptTie {
  const statement = speaking(event, reading)
  const basis = statement !== null && statement.vantage !== 'outlet' ? 'stated-by-actor' : 'stated-by-outlet'
  const evidence: Evidence = { report: report.id, statement: statement?.id ?? null, ...wordsOf(event, other, reading) }
  return { kind, basis, to: { report: report.id, happening: keyInReport(other) }, evidence }
}

/** The statement that tells it, the innermost of several; what an outlet or agency relays is its own word. */
function speaking({ accordingTo }: EventMention, { statements }: Reading): Statement | null {
  const told = statements.filter(({ id }) => accordingTo.includes(id))
  return told.find(({ id }) => !told.some(({ within }) => within === id)) ?? null
}

/** The sentences from the one to the other, where they stand side by side; else the sentence of this mention. */
function wordsOf(event: EventMention, other: Happening, { sentences }: Reading): Span {
  const at = (offset: number) => sentences.findIndex(({ start, end }) => start <= offset && offset < end)
  const own = at(event.trigger.start)
  if (own < 0) return { start: event.trigger.start, end: event.trigger.end }
  const others = other.mentions.map(({ trigger }) => at(trigger.start)).filter((i) => i >= 0)
  const first = others.includes(own - 1) && !others.includes(own) ? own - 1 : own
  return { start: sentences[first]!.start, end: sentences[own]!.end }
}
