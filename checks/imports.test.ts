import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { forbiddenImport } from './layers.ts'

const root = resolve(import.meta.dirname, '..')

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path))
    .map((path) => join(folder, path))
}

/** Every import of a file as a path from the root, or the bare name of a package. */
function importsOf(file: string): string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(file, 'utf8'), true, true)
  return importedFiles.map(({ fileName }) =>
    fileName.startsWith('.') ? relative(root, resolve(dirname(file), fileName)) : fileName,
  )
}

describe('imports', () => {
  it('should only run downwards: web, monitor, reader, and inside them stage by stage', () => {
    const broken = ['reader', 'monitor', 'web']
      .flatMap((name) => sourceFiles(join(root, 'packages', name, 'src')))
      .flatMap((file) => importsOf(file).map((target) => ({ from: relative(root, file), target })))
      .map(({ from, target }) => forbiddenImport(from, target))
      .filter((reason) => reason !== null)
    expect(broken).toEqual([])
  })

  it.each([
    ['packages/reader/src/mentions/times.ts', 'packages/reader/src/events/find.ts'],
    ['packages/reader/src/read.ts', 'node:fs'],
    ['packages/reader/src/read.ts', 'fs'],
    ['packages/reader/src/read.ts', '@sitrep/monitor'],
    ['packages/monitor/src/store/store.ts', 'packages/monitor/src/linking/link.ts'],
    ['packages/monitor/src/linking/link.ts', '@sitrep/web'],
    ['packages/monitor/src/linking/link.ts', 'packages/reader/src/read.ts'],
  ])('should refuse %s importing %s', (from, target) => {
    expect(forbiddenImport(from, target)).toContain(from)
  })

  it.each([
    ['packages/reader/src/events/find.ts', 'packages/reader/src/mentions/times.ts'],
    ['packages/reader/src/language/document.ts', 'packages/reader/src/reading.ts'],
    ['packages/monitor/src/cli/read.ts', '@sitrep/reader'],
    ['packages/monitor/src/cli/read.ts', 'node:fs'],
    ['packages/monitor/src/store/records.ts', 'packages/monitor/src/errors.ts'],
    ['packages/web/src/app.tsx', '@sitrep/monitor'],
  ])('should allow %s importing %s', (from, target) => {
    expect(forbiddenImport(from, target)).toBeNull()
  })
})
