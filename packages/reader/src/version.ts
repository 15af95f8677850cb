/** Name and version of the reader; it changes whenever what it says of some text changes. */
export const READER = 'sitrep-reader 0.1.0'
