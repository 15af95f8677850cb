import { once } from 'node:events'
import { renew } from '../assessment/renew.ts'
import { openReader } from '../intake/reader.ts'
import { openReadingDesk } from '../intake/reading-desk.ts'
import { linkReports } from '../linking/stream.ts'
import type { Context, Output } from './context.ts'

/** The real world: this process, its streams and signals, the real reader. */
export function realContext(): Context {
  return {
    stdin: process.stdin,
    stdout: outputOf(process.stdout),
    stderr: outputOf(process.stderr),
    env: process.env,
    openReader,
    openDesk: openReadingDesk,
    derive: renew,
    link: linkReports,
    stopped: () => Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]).then(() => {}),
  }
}

function outputOf(stream: NodeJS.WriteStream): Output {
  // A reader that has had enough, like `head`, closes the pipe: that is no fault, there is just nobody to write to.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit(0)
  })
  return {
    async write(text) {
      if (!stream.write(text)) await new Promise<void>((resolve) => stream.once('drain', resolve))
    },
    isTerminal: stream.isTTY ?? false,
    columns: stream.columns ?? 80,
  }
}
