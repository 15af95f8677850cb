import type { DecidedValue, Field, FieldName, Incident } from './incident.ts'

/** The fields as titles, dates and maps take them: an analyst's value alone, else what still stands. */
export function settledFields(fields: Incident['fields']): Incident['fields'] {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, settled(field)]))
}

/** Where nothing of a field stands any more, what once stood is better than no title. */
function settled(field: Field): Field {
  if (field.decided) return { ...field, status: 'agreed', values: [asShown(field.decided)] }
  const standing = field.values.filter(({ origins }) => origins > 0)
  return standing.length === 0 ? field : { ...field, values: standing }
}

function asShown({ value, at }: DecidedValue): Field['values'][0] {
  return { value, origins: 0, claims: [], first: at, last: at }
}

/** The fields with the values analysts decided on, beside those that reports give. */
export function withDecided(
  fields: Incident['fields'],
  decided: ReadonlyMap<FieldName, DecidedValue>,
): Incident['fields'] {
  const all = { ...fields }
  for (const [name, value] of decided)
    all[name] = { ...(all[name] ?? { status: 'single-origin', values: [] }), decided: value }
  return all
}
