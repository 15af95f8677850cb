import { refusal } from '../errors.ts'
import { EXIT } from './context.ts'
import { openStore, withExample } from './options.ts'
import type { AddToProgram } from './program.ts'

export const auditCommand: AddToProgram = (program, context, outcome) => {
  const command = program
    .command('audit')
    .description('check that the log of decisions and erasures is whole and unchanged; exit code 1 where it is not')
    .option('--head <hash>', 'a hash an earlier audit printed: shows that nothing was cut off since')
  withExample(command, 'sitrep audit')
  command.action(async ({ head }: { head?: string }) => {
    if (head !== undefined && !/^[0-9a-f]{8,64}$/.test(head)) {
      throw refusal('wrong-usage', `${head}: not a hash as "sitrep audit" prints it`)
    }
    const store = openStore(command, context, { create: false })
    try {
      const { entries, head: last, erased, broken } = await store.audit(head)
      if (broken) outcome.exitCode = EXIT.skipped
      const result = broken ? `BROKEN at entry ${broken.number}: ${broken.why}.` : 'The log is whole.'
      const counts = `${entries} ${entries === 1 ? 'entry' : 'entries'}, ${erased} erased parts`
      await context.stdout.write(`${result}\n${counts}, last hash ${last}\n`)
    } finally {
      await store.close()
    }
  })
}
