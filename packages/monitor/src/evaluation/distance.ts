const EARTH_RADIUS_KM = 6371.0088

export interface Point {
  lat: number
  lon: number
}

/** Distance over the ground, as on a sphere. */
export function distanceKm(one: Point, other: Point): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180
  const [lat1, lat2] = [radians(one.lat), radians(other.lat)]
  const half = (from: number, to: number) => Math.sin((to - from) / 2) ** 2
  const chord = half(lat1, lat2) + Math.cos(lat1) * Math.cos(lat2) * half(radians(one.lon), radians(other.lon))
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord)))
}
