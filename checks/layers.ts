import { isBuiltin } from 'node:module'

/** Stages from the top down: a file may import from its own stage and from those after it. */
const STAGES: Record<string, string[]> = {
  reader: [
    'index.ts',
    'read.ts',
    'models.ts',
    'version.ts',
    'events',
    'statements',
    'mentions',
    'language',
    'linear',
    'reading.ts',
  ],
  monitor: [
    'index.ts',
    'cli',
    'serve',
    'publish',
    'evaluation',
    'assessment',
    'linking',
    'monitor.ts',
    'intake',
    'store',
    'errors.ts',
  ],
}

/** Contracts that any stage of their package may name. */
const SHARED = ['packages/monitor/src/assessment/incident.ts', 'packages/monitor/src/assessment/trace.ts']

const PACKAGES = ['web', 'monitor', 'reader']

/** Why a file may not import something, or null where it may. `target` is a path from the root or a package's name. */
export function forbiddenImport(from: string, target: string): string | null {
  const [, owner = '', , stage = ''] = from.split('/')
  if (owner === 'reader' && isBuiltin(target)) return `${from} imports ${target}: the reader does no I/O`
  const named = target.match(/^@sitrep\/(\w+)/)?.[1]
  if (named) return PACKAGES.indexOf(named) > PACKAGES.indexOf(owner) ? null : `${from} imports ${target}: upwards`
  if (!target.startsWith('packages/') || SHARED.includes(target)) return null
  const [, targetOwner, , targetStage = ''] = target.split('/')
  if (targetOwner !== owner) return `${from} imports ${target}: packages are imported by name`
  return isUpwards(owner, stage, targetStage) ? `${from} imports ${target}: upwards` : null
}

function isUpwards(owner: string, stage: string, targetStage: string): boolean {
  const order = STAGES[owner]
  if (!order) return false
  const [own, other] = [order.indexOf(stage), order.indexOf(targetStage)]
  return own >= 0 && other >= 0 ? other < own : false
}
