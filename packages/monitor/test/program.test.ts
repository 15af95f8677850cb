import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const program = fileURLToPath(new URL('../bin/sitrep.js', import.meta.url))
const isBuilt = existsSync(new URL('../dist/bundle/main.js', import.meta.url))
if (!isBuilt) console.warn('\nSKIPPED: the built program (run "npm run build:code")\n')

function run(args: string[], input: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { input, encoding: 'utf8' })
  return { status, stdout, stderr }
}

describe.skipIf(!isBuilt)('the built program', () => {
  const line = `${JSON.stringify({ id: 'one', text: 'Gunmen killed two farmers in Aleppo on Sunday.' })}\n`

  it('should find its models and its threads', () => {
    const alone = run(['read', '--jsonl', '--jobs', '1'], line)
    expect(JSON.parse(alone.stdout)).toMatchObject({ id: 'one', relevant: true, places: [{ name: 'Aleppo' }] })
    expect(run(['read', '--jsonl', '--jobs', '2'], line)).toEqual(alone)
  })

  it('should load what reads pages when a page comes', () => {
    const sentence = 'A bomb killed four soldiers in Aleppo on Sunday, the army said.'
    const page = `<html><head><title>Blast</title></head><body><article><p>${`${sentence} `.repeat(9)}</p></article></body></html>`
    const { status, stdout } = run(['read', '-', '--json'], page)
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ report: { title: 'Blast' }, relevant: true })
  })
})
