import type { Claim, Credibility, FieldName, Incident, Reliability } from '../assessment/incident.ts'

/** The grades a view shows; null shows all. F and 6 are "cannot be judged", so a choice is a set, not a threshold. */
export interface Grades {
  reliability: ReadonlySet<Reliability> | null
  credibility: ReadonlySet<Credibility> | null
}

/** An incident whose fields list the claims a view shows, and how many of its claims that hides. */
export interface Filtered {
  incident: Incident
  hidden: number
}

/**
 * The incident with the claims of these grades in its fields. Statuses and numbers of origins stay those of all claims, and
 * `claims` holds them all, so that what was updated since is still known. A denial stands wherever the accusation stands.
 */
export function onlyGrades(incident: Incident, grades: Grades): Filtered {
  const ofGrade = incident.claims.filter((claim) => isOfGrade(claim, grades))
  const isAccused = ofGrade.some(({ field }) => field === 'accused')
  const denials = isAccused ? incident.claims.filter(({ field }) => field === 'denied') : []
  const shown = new Set([...ofGrade, ...denials].map(({ id }) => id))
  const fields: Incident['fields'] = {}
  for (const [name, field] of Object.entries(incident.fields)) {
    const values = field.values
      .map((value) => ({ ...value, claims: value.claims.filter((id) => shown.has(id)) }))
      .filter((value) => value.claims.length > 0)
    if (values.length > 0) fields[name as FieldName] = { ...field, values }
  }
  return { incident: { ...incident, fields }, hidden: incident.claims.length - shown.size }
}

function isOfGrade({ reliability, credibility }: Claim, grades: Grades): boolean {
  return (grades.reliability?.has(reliability) ?? true) && (grades.credibility?.has(credibility) ?? true)
}
