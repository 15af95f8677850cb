import { hashOf } from './gazetteer/name-key.ts'

/** Name and version of the reader; it changes whenever what it says of some text changes. */
export const READER = 'sitrep-reader 0.1.0'

/** With actors of the user's own it reads otherwise, so they are part of its version: "sitrep-reader 0.1.0 with actors 3f9a0c21". */
export function versionWith(actors: readonly object[]): string {
  return actors.length === 0
    ? READER
    : `${READER} with actors ${hashOf(JSON.stringify(actors)).toString(16).padStart(8, '0')}`
}
