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
            {placeText(place)}
            <span class="who">
              , {precisionText(place)}
              {place.disputed ? ', disputed' : ''}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
