export { createWordAnalyser, type WordAnalyser } from './language/given-words.ts'
export { createReader, type Reader, type ReadOptions, type Resources } from './read.ts'
export * from './reading.ts'
