import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const PROGRAM = fileURLToPath(new URL('../../monitor/bin/sitrep.js', import.meta.url))

/** A demo of its own on a free port of the loopback address. */
export interface DemoServer {
  address: string
  stop(): Promise<void>
}

/** Starts `sitrep demo` and waits until it says where it serves. */
export async function startDemo(): Promise<DemoServer> {
  const demo = spawn(process.execPath, [PROGRAM, 'demo', '--port', '0'], { stdio: ['ignore', 'pipe', 'pipe'] })
  const address = await addressOf(demo)
  return {
    address,
    async stop() {
      demo.kill('SIGTERM')
      if (demo.exitCode === null && demo.signalCode === null) await once(demo, 'exit')
    },
  }
}

function addressOf(demo: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    const listen = (chunk: Buffer) => {
      said += chunk
      const address = said.match(/Serving on (http:\/\/127\.0\.0\.1:\d+)/)?.[1]
      if (address) resolve(address)
    }
    demo.stdout?.on('data', listen)
    demo.stderr?.on('data', listen)
    demo.once('exit', () => reject(new Error(`the demo stopped before it served:\n${said}`)))
  })
}
