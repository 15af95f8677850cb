import { readFileSync } from 'node:fs'
import { createReader } from '../src/index.ts'

const bytes = (path: string) => new Uint8Array(readFileSync(new URL(path, import.meta.url)))

/** The reader with its shipped model and gazetteer, loaded once for the tests of a file. */
export const reader = createReader({
  language: bytes('../models/english.bin'),
  gazetteer: bytes('../data/gazetteer.bin'),
})
