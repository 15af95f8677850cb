import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface, type Interface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const PROGRAM = fileURLToPath(new URL('../../packages/monitor/bin/sitrep.js', import.meta.url))
const WINK = fileURLToPath(new URL('./wink-child.ts', import.meta.url))

/** Seconds of a process: until it can read, for the first time through the texts and for the second. */
export interface Passes {
  startUp: number
  cold: number
  warm: number
}

/** What sitrep took, and which lines told of no war. */
export interface ReadPasses extends Passes {
  peaceful: number[]
}

/** `sitrep read --jsonl --jobs 1`, given the lines twice over; the second time when all of the first are answered. */
export async function readPasses(lines: readonly string[], options: readonly string[]): Promise<ReadPasses> {
  const began = performance.now()
  const program = spawn(process.execPath, [PROGRAM, 'read', '--jsonl', '--jobs', '1', ...options], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const answers = answersOf(program)
  // One word, whose reading is nothing, tells when the program is up.
  await answered(program, answers, ['{"id":"ready","text":"Hello"}'])
  const startUp = performance.now() - began
  const cold = await answered(program, answers, lines)
  const peaceful: number[] = []
  const warm = await answered(program, answers, lines, (answer, i) => {
    if (answer.includes('"relevant":false')) peaceful.push(i)
  })
  program.stdin!.end()
  return { startUp: startUp / 1000, cold, warm, peaceful }
}

/** wink-nlp in a process of its own, over the same texts twice. */
export async function winkPasses(texts: readonly string[]): Promise<Passes> {
  const program = spawn(process.execPath, ['--import', 'tsx', WINK], { stdio: ['pipe', 'pipe', 'inherit'] })
  const answers = answersOf(program)
  program.stdin!.end(texts.map((text) => `${JSON.stringify(text)}\n`).join(''))
  const { value } = (await answers.next()) as { value: string }
  return JSON.parse(value) as Passes
}

function answersOf(program: ChildProcess): AsyncIterator<string> {
  const lines: Interface = createInterface({ input: program.stdout! })
  return lines[Symbol.asyncIterator]()
}

/** Seconds until a program has answered every line. */
async function answered(
  program: ChildProcess,
  answers: AsyncIterator<string>,
  lines: readonly string[],
  take: (answer: string, line: number) => void = () => {},
): Promise<number> {
  const began = performance.now()
  program.stdin!.write(`${lines.join('\n')}\n`)
  for (let i = 0; i < lines.length; i++) {
    const { done, value } = await answers.next()
    if (done) throw new Error(`sitrep answered ${i} of ${lines.length} lines`)
    take(value, i)
  }
  return (performance.now() - began) / 1000
}
