import { readFileSync } from 'node:fs'
import { readClassifier } from '../src/linear/classifier.ts'
import { createJudge } from '../src/statements/judge.ts'

/** What judges verbs, with the model that ships, opened once for all tests of a file. */
export const judge = createJudge(readClassifier(readFileSync(new URL('../models/attribution.bin', import.meta.url))))
