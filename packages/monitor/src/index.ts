export type { Range, Vantage } from '@sitrep/reader'
export * from './assessment/incident.ts'
export { type Filtered, type Grades, onlyGrades } from './publish/by-grade.ts'
export * from './store/records.ts'
