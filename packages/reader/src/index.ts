export { createWordAnalyser, type WordAnalyser } from './language/given-words.ts'
export { MODELS, type ModelName } from './models.ts'
export { createReader, type Reader, type ReadOptions, type Resources } from './read.ts'
export * from './reading.ts'
