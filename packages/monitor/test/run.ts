import type { Context } from '../src/cli/context.ts'
import { run as runProgram } from '../src/cli/program.ts'
import { createOwnDesk } from '../src/intake/reading-desk.ts'
import { fakeDerive, fakeReader } from './fakes.ts'

export interface Run {
  code: number
  out: string
  err: string
}

/** Runs a command line against a world of its own: a reader of its own, no terminal, nothing left behind but files. */
export async function run(
  argv: string[],
  input: string | Uint8Array = '',
  changes: Partial<Context> = {},
): Promise<Run> {
  const said = { out: '', err: '' }
  const output = (key: 'out' | 'err') => ({
    isTerminal: false,
    columns: 80,
    write: async (text: string) => {
      said[key] += text
    },
  })
  const context: Context = {
    stdin: bytesOf(input),
    stdout: output('out'),
    stderr: output('err'),
    env: {},
    openReader: async () => fakeReader(),
    openDesk: async () => createOwnDesk(fakeReader()),
    derive: fakeDerive,
    link: (reports) =>
      reports.map(({ report }) => ({ id: report.id, incidents: [`i-${report.text.length}`], copyOf: null })),
    stopped: async () => {},
    ...changes,
  }
  const code = await runProgram(argv, context)
  return { code, ...said }
}

async function* bytesOf(input: string | Uint8Array): AsyncGenerator<Uint8Array> {
  yield typeof input === 'string' ? Buffer.from(input) : input
}
