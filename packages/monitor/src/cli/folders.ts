import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The built pages, in the workspace beside this one. */
export function pagesFolder(): string {
  return fileURLToPath(new URL('../../../web/dist', import.meta.url))
}

/** The sample reports that come with sitrep. */
export function sampleFolder(): string {
  return fileURLToPath(new URL('../../../../examples/reports', import.meta.url))
}

/** The version of this package. */
export function version(): string {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  return version
}
