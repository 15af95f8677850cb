import { type Area, relate } from '../../linking/geography.ts'

/** The cell of a place: a degree of latitude and longitude; its key where no gazetteer has it. */
export function cellOf(area: Area): string {
  return cellAt(area, 0, 0)
}

/** The cells in which all lies that can be near a place. */
export function cellsNear(area: Area): string[] {
  const keys = new Set<string>()
  const wide = meridiansNear(area)
  for (const y of [-1, 0, 1]) for (let x = -wide; x <= wide; x++) keys.add(cellAt(area, y, x))
  return [...keys]
}

export function isNear(a: Area, b: Area): boolean {
  return ['same', 'near'].includes(relate(a, b))
}

/** Degrees of longitude that 60 km, the two widest places side by side, can lie apart: more of them to the north. */
function meridiansNear({ latitude }: Area): number {
  const narrow = Math.cos((Math.min(89, Math.abs(latitude ?? 0) + 1) * Math.PI) / 180)
  return Math.min(180, Math.ceil(60 / (111 * narrow)))
}

function cellAt({ key, latitude, longitude }: Area, y: number, x: number): string {
  if (latitude === null || longitude === null) return key
  return `${Math.floor(latitude) + y},${(((Math.floor(longitude) + x) % 360) + 360) % 360}`
}
