import type { Claim, Field, FieldName, FieldValue, Incident } from './incident.ts'

/** A value of a field with its claims at hand. */
export interface ShownValue extends FieldValue {
  said: Claim[]
  polarity: Claim['polarity']
  /** Every speaker that gave it has given another since, or it was set aside. */
  isSuperseded: boolean
}

/** The values of one field with their claims, in the field's order. */
export function shownValues(incident: Incident, name: FieldName): ShownValue[] {
  const field: Field | undefined = incident.fields[name]
  if (field === undefined) return []
  const claims = new Map(incident.claims.map((claim) => [claim.id, claim]))
  const replaced = new Set(incident.claims.map(({ supersedes }) => supersedes).filter((id) => id !== null))
  return field.values.map((value) => {
    const said = value.claims.map((id) => claims.get(id)!)
    const replacedOrigins = new Set(said.filter(({ id }) => replaced.has(id)).map(({ origin }) => origin))
    const isSuperseded = said.every((claim) => isSetAside(claim) || replacedOrigins.has(claim.origin))
    return { ...value, said, polarity: said[0]!.polarity, isSuperseded }
  })
}

/** Taken back by its outlet, or rejected by an analyst. */
function isSetAside({ withdrawn, review }: Claim): boolean {
  return withdrawn !== null || review === 'rejected'
}

/** What stands: asserted, and not replaced by its speakers. */
export function liveValues(incident: Incident, name: FieldName): ShownValue[] {
  return shownValues(incident, name).filter(({ polarity, isSuperseded }) => polarity === 'asserts' && !isSuperseded)
}
