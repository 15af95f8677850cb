import { featureHash } from '../linear/classifier.ts'

/** Gathers the hashed features of one decision; every kind of decision has features of its own. */
export interface Collector {
  (name: string, value?: string | number | boolean): void
  readonly features: number[]
}

export function collector(kind: string): Collector {
  const features: number[] = []
  const add = (name: string, value: string | number | boolean = '') => {
    features.push(featureHash(`${kind} ${name}`, String(value)))
  }
  return Object.assign(add, { features })
}

/** A length in words, the finer the shorter. */
export function bucket(size: number): number {
  return size < 4 ? size : size < 8 ? 4 : size < 16 ? 8 : size < 32 ? 16 : 32
}
