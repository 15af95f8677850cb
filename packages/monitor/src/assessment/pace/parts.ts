import { compare } from '../../linking/order.ts'
import type { FieldName, Incident, NameValue } from '../incident.ts'

/** The named actors of an incident, by what they are said to have to do with it; keys to names. */
export interface Parts {
  /** Who did it by its own word or an outlet's. */
  did: ReadonlyMap<string, string>
  /** Who is only accused of it. */
  accused: ReadonlyMap<string, string>
  harmed: ReadonlyMap<string, string>
}

/** "Gunmen" are many: a description is nobody whose pace could be told. */
export function partsOf(fields: Incident['fields']): Parts {
  const did = named(fields, 'perpetrator', 'claimedBy')
  const accused = new Map([...named(fields, 'accused')].filter(([key]) => !did.has(key)))
  return { did, accused, harmed: named(fields, 'target', 'victim') }
}

function named(fields: Incident['fields'], ...names: FieldName[]): Map<string, string> {
  const found = new Map<string, string>()
  for (const name of names) {
    for (const { value } of fields[name]?.values ?? []) {
      const { key, name: words, kind, vague } = value as NameValue
      if (kind !== undefined && kind !== 'people' && !vague) found.set(key, words)
    }
  }
  return new Map([...found].sort(([a], [b]) => compare(a, b)))
}

/** One who did it or is accused, and one it was done to or who took part: "A|B", whichever way round. */
export function pairsOf({ did, accused, harmed }: Parts): string[] {
  const doers = [...did.keys(), ...accused.keys()]
  const others = [...doers, ...harmed.keys()]
  return [...new Set(doers.flatMap((doer) => others.filter((other) => other !== doer).map((o) => pairKey(doer, o))))]
}

function pairKey(one: string, other: string): string {
  return [one, other].sort().join('|')
}
