import { existsSync, readFileSync, rmSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { dirname } from 'node:path'
import { describe, expect, it } from 'vitest'
import { run } from '../../test/run.ts'

const csvOf = (out: string) => /read\.csv\("([^"]+)"\)/.exec(out)![1]!

describe('the demo', () => {
  it('should print the situation marked SAMPLE, and what to try next', async () => {
    const { code, out, err } = await run(['demo', '--no-serve'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/SAMPLE {2}2\d reports/)
    expect(out).toContain('npx sitrep read')
    expect(out).toContain('http://127.0.0.1:4400/read')
    expect(out).toContain(`pandas.read_csv("${csvOf(out)}")`)
    expect(out).not.toContain('Serving on')
  })

  it('should leave the claims it wrote, and no store', async () => {
    const csv = csvOf((await run(['demo', '--no-serve'])).out)
    expect(readFileSync(csv, 'utf8')).toMatch(/^(\ufeff)?sample,incident,claim/)
    expect(existsSync(`${dirname(csv)}/sample.db`)).toBe(false)
    rmSync(dirname(csv), { recursive: true })
  })

  it('should serve on the port it is given, and say plainly that one is busy', async () => {
    expect((await run(['demo', '--port', '0'])).out).toMatch(/Serving on http:\/\/127\.0\.0\.1:[1-9]\d*/)
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const { port } = other.address() as AddressInfo
    const { code, err } = await run(['demo', '--port', String(port)])
    expect(code).toBe(2)
    expect(err).toMatch(new RegExp(`port ${port} is busy: .* --port ${port + 1} \\[port-busy\\]\\n$`))
    other.close()
  })
})
