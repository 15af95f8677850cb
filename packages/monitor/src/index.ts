export type { Range, Vantage } from '@sitrep/reader'
export * from './assessment/incident.ts'
export * from './store/records.ts'
