import { readFileSync } from 'node:fs'
import { createNameTagger } from '../src/mentions/names/tagger.ts'

/** The shipped tagger of names. */
export const tagNames = createNameTagger(readFileSync(new URL('../models/names.bin', import.meta.url)))
