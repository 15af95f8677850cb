import { Option } from 'commander'
import type { ReadingDesk } from '../intake/reading-desk.ts'
import type { Store } from '../store/store.ts'
import type { Context } from './context.ts'
import { pagesFolder } from './folders.ts'
import { openStore, portOption, withExample } from './options.ts'
import type { AddToProgram } from './program.ts'

export const DEFAULT_PORT = 4400
const LOOPBACK = '127.0.0.1'

interface Options {
  port: number
  host: string
}

export const serveCommand: AddToProgram = (program, context) => {
  const command = program
    .command('serve')
    .description('serve the pages and the HTTP API, on this machine only')
    .addOption(portOption(DEFAULT_PORT))
    .addOption(
      new Option('--host <address>', 'address to serve on; the pages hold whole texts and ask for no password').default(
        LOOPBACK,
      ),
    )
  withExample(command, 'sitrep serve --port 4500')
  command.action(async ({ port, host }: Options) => {
    const store = openStore(command, context, { create: false })
    // Threads beside this one: a long text must not keep the pages waiting.
    const desk = await context.openDesk(2)
    try {
      await serveUntilStopped({ store, desk, port, host }, context)
    } finally {
      await desk.close()
      await store.close()
    }
  })
}

/** Serves a store, says where, and returns when the person stops it. */
export async function serveUntilStopped(
  { store, desk, port, host = LOOPBACK }: { store: Store; desk: ReadingDesk; port: number; host?: string },
  context: Context,
): Promise<void> {
  // Loaded here and not above: no other command needs them, and each would wait for them.
  const [{ createApp }, { listen }] = await Promise.all([import('../serve/app.ts'), import('../serve/listen.ts')])
  const app = createApp({
    store,
    desk,
    hosts: [host],
    pages: pagesFolder(),
    log: (line) => void context.stderr.write(`sitrep: ${line}\n`),
  })
  const listening = await listen(app, port, host)
  try {
    await context.stdout.write(`Serving on ${listening.address} — Ctrl+C stops it.\n`)
    await context.stopped()
  } finally {
    await listening.close()
  }
}
