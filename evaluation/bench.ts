import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'

const USAGE = `Speed of the full reading beside wink-nlp's sentence and part-of-speech pass, on the same texts in the same run.

  npm run bench -- CORPUS.jsonl[.gz] …`

const PROGRAM = fileURLToPath(new URL('../packages/monitor/bin/sitrep.js', import.meta.url))

function linesOf(path: string): string[] {
  const bytes = readFileSync(path)
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  return text.split('\n').filter((line) => line.trim())
}

/** Seconds wink-nlp takes for sentences and parts of speech, after one warm-up text. */
function timeWink(texts: string[]): number {
  const nlp = winkNLP(model, ['sbd', 'pos'])
  nlp.readDoc(texts[0] ?? '')
  const began = performance.now()
  for (const text of texts) nlp.readDoc(text)
  return (performance.now() - began) / 1000
}

/** Seconds from the first to the last reading of `sitrep read --jsonl --jobs 1`, start-up left out and counted apart. */
async function timeSitrep(lines: string[]): Promise<{ seconds: number; startUp: number }> {
  const spawned = performance.now()
  const program = spawn(process.execPath, [PROGRAM, 'read', '--jsonl', '--jobs', '1'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  let read = 0
  let began = 0
  let ended = 0
  program.stdin.write(`${lines.join('\n')}\n`)
  program.stdin.end()
  for await (const _reading of createInterface({ input: program.stdout })) {
    read++
    ended = performance.now()
    if (read === 1) began = ended
  }
  if (read !== lines.length) throw new Error(`${read} readings for ${lines.length} reports`)
  return { seconds: (ended - began) / 1000, startUp: (began - spawned) / 1000 }
}

async function main(): Promise<void> {
  const paths = process.argv.slice(2)
  if (paths.length === 0) {
    console.error(USAGE)
    process.exit(2)
  }
  for (const path of paths) {
    const lines = linesOf(path)
    const texts = lines.map((line) => String((JSON.parse(line) as { text?: string }).text ?? ''))
    const megabytes = texts.reduce((sum, text) => sum + text.length, 0) / 1e6
    const { seconds, startUp } = await timeSitrep(lines)
    const wink = timeWink(texts)
    console.log(`${path}: ${texts.length} reports, ${megabytes.toFixed(2)} MB`)
    console.log(
      `  sitrep read --jsonl --jobs 1   ${(texts.length / seconds).toFixed(0)} reports/s (start-up ${startUp.toFixed(2)} s)`,
    )
    console.log(`  wink-nlp sbd + pos             ${(texts.length / wink).toFixed(0)} reports/s`)
    console.log(`  sitrep at ${(wink / seconds).toFixed(3)} of wink-nlp's speed`)
  }
}

await main()
