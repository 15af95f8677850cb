import { rename, rm, writeFile } from 'node:fs/promises'
import { Option } from 'commander'
import type { Incident } from '../assessment/incident.ts'
import { reasonOf, refusal } from '../errors.ts'
import { exportClaims } from '../publish/export-claims.ts'
import { exportIncidents } from '../publish/export-incidents.ts'
import { openStore, withExample } from './options.ts'
import type { AddToProgram } from './program.ts'

const formats: Record<string, (incidents: Incident[]) => string> = { claims: exportClaims, incidents: exportIncidents }

interface Options {
  format: string
  out?: string
}

export const exportCommand: AddToProgram = (program, context) => {
  const command = program
    .command('export')
    .description('write the store as a table: CSV in UTF-8, one claim or one incident a row')
    .addOption(new Option('--format <name>', 'what a row is').choices(Object.keys(formats)).makeOptionMandatory())
    .option('--out <file>', 'write to this file instead of standard output')
  withExample(command, 'sitrep export --format claims --out claims.csv')
  command.action(async ({ format, out }: Options) => {
    const store = openStore(command, context, { create: false })
    try {
      const table = formats[format]!(await store.incidents())
      if (out === undefined) await context.stdout.write(table)
      else await writeWhole(out, table)
    } finally {
      await store.close()
    }
  })
}

/** Writes beside the file first and then moves it there: nobody finds half a table. */
async function writeWhole(file: string, content: string): Promise<void> {
  const part = `${file}.part-${process.pid}`
  try {
    await writeFile(part, content)
    await rename(part, file)
  } catch (error) {
    await rm(part, { force: true })
    throw refusal('unwritable-file', file, reasonOf(error))
  }
}
