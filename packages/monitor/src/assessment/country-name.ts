// Made once: making one costs a hundred times what using it does, and using it far more than keeping what it said.
const NAMES = new Intl.DisplayNames(['en'], { type: 'region' })
const known = new Map<string, string>()

/** The English name of a country by its ISO code. */
export function countryName(code: string): string {
  const name = known.get(code) ?? named(code)
  known.set(code, name)
  return name
}

function named(code: string): string {
  try {
    return NAMES.of(code) ?? code
  } catch {
    return code // not the shape of a country code: shown as it stands
  }
}
