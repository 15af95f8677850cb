import { Argument } from 'commander'
import { type Evaluation, evaluatePredictions, evaluateReader } from '../evaluation/evaluate.ts'
import { figuresTable } from '../evaluation/table.ts'
import { tasks } from '../evaluation/tasks.ts'
import type { Context } from './context.ts'
import { hang } from './layout.ts'
import { jobsOption, withExample } from './options.ts'
import type { AddToProgram } from './program.ts'
import { createProgress } from './progress.ts'

interface Options {
  predictions?: string
  json?: true
  jobs: number
}

export const evaluateCommand: AddToProgram = (program, context) => {
  const command = program
    .command('evaluate')
    .description('score the reader on a corpus, by published measures')
    .addArgument(new Argument('<task>', 'what is measured').choices(tasks.map(({ name }) => name)))
    .argument('<gold>', 'the corpus: JSON lines, or CoNLL-U for conllu; .gz as it is')
    .argument('[texts]', 'JSON lines with the texts, where the gold has only ids')
    .option('--predictions <file>', 'score these answers instead of the reader')
    .option('--json', 'print the figures as JSON')
    .addOption(jobsOption())
  command.addHelpText('after', `\nTasks:\n${tasks.map(({ name, about }) => hang(name, about)).join('\n')}`)
  withExample(
    command,
    'sitrep evaluate muc4 muc4/dev.jsonl.gz',
    'sitrep evaluate incidents tune.jsonl fa-kes/train.jsonl.gz',
  )
  command.action(async (name: string, gold: string, texts: string | undefined, options: Options) => {
    const evaluation = await evaluate(name, gold, texts, options, context)
    await context.stdout.write(options.json ? `${JSON.stringify(evaluation, null, 2)}\n` : figuresTable(evaluation))
  })
}

async function evaluate(
  name: string,
  gold: string,
  texts: string | undefined,
  { predictions, jobs }: Options,
  context: Context,
): Promise<Evaluation> {
  const task = tasks.find((each) => each.name === name)!
  if (predictions !== undefined) return evaluatePredictions(task, gold, predictions, texts)
  const progress = createProgress(context.stderr)
  try {
    return await evaluateReader(task, gold, {
      texts,
      openDesk: () => context.openDesk(jobs),
      progress: (done) => progress.progress('reading', done),
    })
  } finally {
    await progress.end()
  }
}
