import type { SitrepError } from '../errors.ts'
import type { Watch } from '../monitor.ts'
import type { Output } from './context.ts'

const QUIET_MS = 1000
const REFRESH_MS = 200

/** Tells a person at a terminal how far things are, once they take longer than a second; refusals always. */
export interface Progress extends Watch {
  /** Takes the progress line away again. */
  end(): Promise<void>
}

export function createProgress(stderr: Output, what = 'reports'): Progress {
  const begun = Date.now()
  let shownAt = 0
  let isShown = false
  const clear = () => {
    if (isShown) void stderr.write('\r\u001b[K')
    isShown = false
  }
  return {
    refused(error) {
      clear()
      void stderr.write(errorLine(error))
    },
    progress(doing, done) {
      const now = Date.now()
      if (!stderr.isTerminal || now - begun < QUIET_MS || now - shownAt < REFRESH_MS) return
      shownAt = now
      isShown = true
      void stderr.write(`\r\u001b[K${doing}: ${done.toLocaleString('en')} ${what}`)
    },
    end: async () => clear(),
  }
}

/** A refusal as it stands on standard error: the words, and the code that docs/errors.md explains. */
export function errorLine(error: SitrepError): string {
  return `sitrep: ${error.message} [${error.code}]\n`
}
