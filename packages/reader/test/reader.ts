import { readFileSync } from 'node:fs'
import { createReader, MODELS, type ModelName } from '../src/index.ts'

const bytes = (path: string) => new Uint8Array(readFileSync(new URL(path, import.meta.url)))

/** The reader with its shipped model and gazetteer, loaded once for the tests of a file. */
export const reader = createReader({
  models: Object.fromEntries(MODELS.map((name) => [name, bytes(`../models/${name}.bin`)])) as Record<
    ModelName,
    Uint8Array
  >,
  gazetteer: bytes('../data/gazetteer.bin'),
})
