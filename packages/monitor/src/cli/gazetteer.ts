import { InvalidArgumentError, Option } from 'commander'
import { refusal } from '../errors.ts'
import { addedNames, gazetteerFolder, keepGazetteer, removeGazetteer } from '../intake/added-gazetteers.ts'
import { importGazetteer } from '../intake/gazetteer-import.ts'
import { openGazetteer } from '../intake/reader.ts'
import { EXIT } from './context.ts'
import { withExample } from './options.ts'
import type { AddToProgram } from './program.ts'
import { createProgress } from './progress.ts'

export const gazetteerCommand: AddToProgram = (program, context, outcome) => {
  const group = program
    .command('gazetteer')
    .description('places of your own beside the bundled ones: GeoNames dumps and P-codes')
  withExample(
    group,
    'sitrep gazetteer add SY.txt alternateNames/SY.txt',
    'sitrep gazetteer add syr_adminboundaries.csv',
  )
  const add = group
    .command('add')
    .description(
      'take GeoNames dumps, their alternate names, or tables of P-codes (CSV); what the same files gave before is replaced',
    )
    .argument(
      '<file...>',
      'SY.txt, allCountries.txt, alternateNamesV2.txt, admin1CodesASCII.txt, a table of P-codes; .gz too',
    )
    .addOption(new Option('--countries <codes>', 'only places of these countries: SY,IQ').argParser(countryCodes))
  add.action(async (files: string[], options: { countries?: Set<string> }) => {
    const progress = createProgress(context.stderr, 'rows')
    try {
      const { bytes, counts } = await importGazetteer(files, {
        countries: options.countries ?? new Set(),
        bundled: await openGazetteer(),
        watch: progress,
      })
      const path = await keepGazetteer(files[0]!, bytes)
      await progress.end()
      await context.stdout.write(`${path}: ${inWords(counts)}, ${(bytes.length / 1e6).toFixed(1)} MB.\n`)
      if (counts.refused > 0) outcome.exitCode = EXIT.skipped
    } finally {
      await progress.end()
    }
  })
  group
    .command('list')
    .description('what was added')
    .action(async () => {
      const names = await addedNames()
      const none = `Nothing in ${gazetteerFolder()} yet; only the bundled places are used.\n`
      await context.stdout.write(names.length > 0 ? `${names.join('\n')}\n` : none)
    })
  group
    .command('remove')
    .description('use a gazetteer no longer')
    .argument('<name>', 'as "sitrep gazetteer list" has it')
    .action(async (name: string) => {
      if (!(await removeGazetteer(name))) throw refusal('unknown-gazetteer-name', name)
      await context.stdout.write(`${name}: removed.\n`)
    })
}

function countryCodes(value: string): Set<string> {
  const codes = value.toUpperCase().split(',')
  if (codes.every((code) => /^[A-Z]{2}$/.test(code))) return new Set(codes)
  throw new InvalidArgumentError('Give ISO codes of two letters: SY,IQ.')
}

function inWords(counts: { places: number; areas: number; names: number; leftOut: number; refused: number }): string {
  const parts: [number, string][] = [
    [counts.places, 'places'],
    [counts.areas, 'areas with P-codes'],
    [counts.names, 'alternate names'],
    [counts.leftOut, 'rows left out'],
    [counts.refused, 'rows refused'],
  ]
  const said = parts.filter(([count]) => count > 0)
  return said.map(([count, what]) => `${count.toLocaleString('en')} ${what}`).join(', ')
}
