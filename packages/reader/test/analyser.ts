import { readFileSync } from 'node:fs'
import { createAnalyser } from '../src/language/analyse.ts'

/** The analyser with the model that ships, opened once for all tests of a file. */
export const analyse = createAnalyser(readFileSync(new URL('../models/english.bin', import.meta.url)))
