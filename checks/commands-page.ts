import type { Command } from 'commander'
import { createProgram } from '../packages/monitor/src/cli/program.ts'

const HEAD = `# Commands

<!-- Written by "npm run docs" from the program itself; change the help texts, not this page. -->

In the repository every command begins with \`npx\`: \`npx sitrep read article.txt\`. What is asked for goes to standard output;
refusals go to standard error, one line each, with a code in brackets that [errors.md](errors.md) explains.

| exit code | means |
| --- | --- |
| 0 | all went well |
| 1 | parts of a stream (lines, files, feed entries) were named, counted and skipped; the rest was read |
| 2 | the input or the command line cannot be used; nothing was stored |

\`NO_COLOR\` turns colours off, \`SITREP_STORE\` names the store, \`SITREP_ACTORS\` the [actors of your own](actors.md), \`SITREP_GAZETTEER\` the folder of places of your own, and
\`SITREP_SQLITE=node\` uses Node's own SQLite.`

/** The page of all commands as the program itself explains them. */
export function commandsPage(): string {
  const program = createProgram({} as never, { exitCode: 0 })
  const sections = program.commands.map((command) => `## sitrep ${command.name()}\n\n${helpOf(command)}`)
  return `${[HEAD, ...sections].join('\n\n')}\n`
}

/** A command's help, and that of its own commands. */
function helpOf(command: Command): string {
  let help = ''
  command.configureOutput({ writeOut: (text) => (help += text) })
  command.outputHelp()
  return [`\`\`\`text\n${help.trimEnd()}\n\`\`\``, ...command.commands.map(helpOf)].join('\n\n')
}
