import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createProgram } from '../packages/monitor/src/cli/program.ts'
import { commandsPage } from './commands-page.ts'

describe('docs/commands.md', () => {
  const page = readFileSync(new URL('../docs/commands.md', import.meta.url), 'utf8')

  it('should be what the program says of itself; run "npm run docs" where it is not', () => {
    expect(page).toBe(commandsPage())
  })

  it('should show every command with an example', () => {
    for (const command of createProgram({} as never, { exitCode: 0 }).commands) {
      expect(page).toContain(`## sitrep ${command.name()}\n`)
      expect(page).toContain(`\n  $ sitrep ${command.name()}`)
    }
  })
})
