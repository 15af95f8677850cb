import type { Happening } from '../linking/happening.ts'
import type { LinkedIncident } from '../linking/link.ts'
import type { Regrouped } from '../linking/regroup.ts'
import type { Decision, Unapplied } from '../store/decision.ts'
import type { Incident } from './incident.ts'
import { distinctKey, originId } from './origins.ts'

/** Texts whose sources without a name are an origin of their own on one incident, as analysts said. */
export interface Distinct {
  /** Ids of the texts: a print's is that of the text it repeats, so that prints of one text stay one origin. */
  texts: Set<string>
  /** Numbers of the decisions that say so. */
  numbers: number[]
}

interface Ruling {
  number: number
  /** By the incident that tells of it now, the texts it is about. */
  texts: Map<LinkedIncident, Set<string>>
}

/** What analysts decided on sources without a name, found among the incidents as they are now. */
export class DistinctSources {
  private readonly rulings: Ruling[]

  constructor(decisions: readonly Decision[], { links, find }: Pick<Regrouped, 'links' | 'find'>) {
    const textOf = ({ position }: Happening) => links.reports[links.copies[position]?.of ?? position]!.report.id
    this.rulings = decisions.flatMap(({ number, about }) => {
      if (about.kind !== 'distinct-source') return []
      const texts: Ruling['texts'] = new Map()
      for (const happening of about.told.map(find)) {
        const incident = happening && links.incidentOf.get(happening)
        if (incident) texts.set(incident, (texts.get(incident) ?? new Set()).add(textOf(happening)))
      }
      return [{ number, texts }]
    })
  }

  on(incident: LinkedIncident): Distinct {
    const holding = this.rulings.filter(({ texts }) => texts.has(incident))
    return {
      texts: new Set(holding.flatMap(({ texts }) => [...texts.get(incident)!])),
      numbers: holding.map(({ number }) => number),
    }
  }

  /** Those whose reports tell of no incident any more, or from sources with names alone. */
  unapplied(incidents: readonly Pick<Incident, 'id' | 'origins'>[]): Unapplied[] {
    if (this.rulings.length === 0) return []
    const origins = new Set(incidents.flatMap(({ id, origins }) => origins.map((origin) => `${id} ${origin.id}`)))
    return this.rulings.flatMap(({ number, texts }) => {
      if (texts.size === 0) return [{ number, why: 'none of these reports tells of an incident any more' }]
      const keys = [...texts].flatMap(([{ id }, own]) => [...own].map((text) => `${id} ${originOfText(text)}`))
      if (keys.some((key) => origins.has(key))) return []
      return [{ number, why: 'nothing that these reports say of it comes from a source without a name' }]
    })
  }
}

function originOfText(text: string): string {
  return originId({ key: distinctKey(text), speaker: null, why: '' })
}
