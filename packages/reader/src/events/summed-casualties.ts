import type { Casualty } from '../reading.ts'
import type { EventContext } from './draft.ts'

/** "the driver and two passengers": three of one standing, where the words between only join. */
export function summed(casualties: readonly Casualty[], { tree }: EventContext): Casualty[] {
  const found: Casualty[] = []
  for (const next of casualties) {
    const last = found.at(-1)
    if (!last || !joins(last, next, tree.document.text)) found.push(next)
    else
      found[found.length - 1] = {
        ...last,
        min: plus(last.min, next.min),
        max: plus(last.max, next.max),
        approximate: last.approximate || next.approximate,
        age: last.age === next.age ? last.age : null,
        sex: last.sex === next.sex ? last.sex : null,
        occupation: last.occupation === next.occupation ? last.occupation : null,
        end: next.end,
      }
  }
  return found
}

function plus(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a + b
}

function joins(a: Casualty, b: Casualty, text: string): boolean {
  // "11 soldiers and 17 fighters" are two figures.
  if ((a.min ?? 0) > 1 && (b.min ?? 0) > 1) return false
  if (a.kind !== b.kind || a.status !== b.status || a.scope !== b.scope || b.start < a.end) return false
  return /^\s*(,|and|, and|as well as)\s*((the|a|an|his|her|their|another)\s+)?$/i.test(text.slice(a.end, b.start))
}
