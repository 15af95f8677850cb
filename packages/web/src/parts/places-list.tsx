import type { Place } from '@sitrep/reader'
import { placeText, precisionText } from '../words/places.ts'

/** The places a text names, each as exactly as it is known. */
export function PlacesList({ places }: { places: Place[] }) {
  const named = places.filter(({ adjectival }) => !adjectival)
  if (named.length === 0) return null
  return (
    <>
      <h3>Places</h3>
      <ul class="places">
        {named.map((place) => (
          <li key={place.id}>
            {placeText(place)},{' '}
            <span class="who" title={place.reasons.join('; ')}>
              {precisionText(place)}
              {place.pcode ? `, P-code ${place.pcode}` : ''}
              {place.disputed ? ', disputed' : ''}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
