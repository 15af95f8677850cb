import { basename } from 'node:path'

import { nastyTable } from './nasty.ts'
import { type Passes, readPasses, winkPasses } from './passes.ts'
import { linesOf, textOf } from './texts.ts'

const USAGE = `Speed of the reader beside wink-nlp's sentence and part-of-speech pass, on the same texts in the same run (docs/speed.md).

  npm run bench -- CORPUS.jsonl[.gz] …     the full reading, and the scan of --only-relevant on what it dismisses
  npm run bench -- --nasty [BYTES]         texts that are hard on a reader's rules, from 10 kB up to BYTES (1 MB when left out)`

async function main(args: readonly string[]): Promise<number> {
  if (args.length === 0) {
    console.error(USAGE)
    return 2
  }
  if (args[0] === '--nasty') {
    await nastyTable(Number(args[1] ?? 1e6), (row) => console.log(row))
    return 0
  }
  const peaceful: string[] = []
  for (const path of args) peaceful.push(...(await compare(basename(path), linesOf(path), [])))

  if (peaceful.length > 0)
    await compare('--only-relevant, reports of these in which no war is found', peaceful, ['--only-relevant'])
  return 0
}

/** Both readers over the same lines, one after the other, and how they compare; hands back the lines that told of no war. */
async function compare(name: string, lines: readonly string[], options: readonly string[]): Promise<string[]> {
  const texts = lines.map(textOf)
  const characters = texts.reduce((sum, text) => sum + text.length, 0)
  console.log(`${name}: ${texts.length} reports, ${(characters / 1e6).toFixed(2)} MB`)
  const sitrep = await readPasses(lines, options)
  const wink = await winkPasses(texts)
  const row = (label: string, of: (passes: Passes) => number) =>
    console.log(
      `  ${label.padEnd(34)} sitrep ${rate(texts.length, of(sitrep))}   wink-nlp ${rate(texts.length, of(wink))}   ratio ${(of(wink) / of(sitrep)).toFixed(3)}`,
    )
  row('cold, start-up included', ({ startUp, cold }) => startUp + cold)
  row('cold, start-up left out', ({ cold }) => cold)
  row('warm (second pass, same process)', ({ warm }) => warm)
  console.log(`  start-up: sitrep ${sitrep.startUp.toFixed(2)} s, wink-nlp ${wink.startUp.toFixed(2)} s`)
  return sitrep.peaceful.map((i) => lines[i]!)
}

function rate(reports: number, seconds: number): string {
  return `${(reports / seconds).toFixed(0).padStart(7)} reports/s`
}

process.exitCode = await main(process.argv.slice(2))
