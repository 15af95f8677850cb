import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { errorCodes, refusal } from './errors.ts'

describe('docs/errors.md', () => {
  it('should explain every code there is, and none that is not', () => {
    const page = readFileSync(new URL('../../../docs/errors.md', import.meta.url), 'utf8')
    const explained = [...page.matchAll(/^\| `([a-z0-9-]+)` \| \S/gm)].map((match) => match[1])
    expect(explained.sort()).toEqual([...errorCodes].sort())
  })
})

describe('a refusal', () => {
  it('should be one line, whatever the input is called', () => {
    const { message, code } = refusal('empty-text', `a\nb\u001b[31m\u2028${'c'.repeat(1000)}`)
    expect(code).toBe('empty-text')
    expect(message).not.toMatch(/\p{Cc}|\u2028/u)
    expect(message.length).toBeLessThanOrEqual(400)
  })
})
