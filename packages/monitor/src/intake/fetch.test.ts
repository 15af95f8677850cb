import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { isPublicAddress } from './addresses.ts'
import { fetchAddress } from './fetch.ts'
import { type Taken, takeIn } from './intake.ts'

let server: Server | null = null
afterEach(() => {
  server?.closeAllConnections()
  server?.close()
})

async function serve(listener: RequestListener): Promise<number> {
  server = createServer(listener)
  await new Promise<void>((resolve) => server!.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}

describe('the guard', () => {
  it.each(['93.184.216.34', '2606:2800:220:1::1'])('should let %s through', (address) => {
    expect(isPublicAddress(address)).toBe(true)
  })

  it.each([
    '127.0.0.1',
    '10.1.2.3',
    '169.254.169.254',
    '100.64.0.1',
    '::1',
    '::ffff:127.0.0.1',
    'fd00::1',
    '0.0.0.0',
    '64:ff9b::7f00:1',
  ])('should not let %s through', (address) => {
    expect(isPublicAddress(address)).toBe(false)
  })

  it.each(['127.0.0.1', '[::ffff:127.0.0.1]', '0x7f000001', '2130706433', 'localhost', '127.1'])(
    'should not fetch from %s',
    async (host) => {
      let asked = 0
      const port = await serve((_, response) => {
        asked++
        response.end('secret')
      })
      await expect(fetchAddress(`http://${host}:${port}/`)).rejects.toMatchObject({ code: 'blocked-address' })
      expect(asked).toBe(0)
    },
  )
})

describe('fetching, where private addresses are allowed', () => {
  const options = { allowPrivate: true }

  it('should take a page as a report with its address', async () => {
    const port = await serve((_, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8')
      response.end(
        '<html><body><article><h1>H</h1><p>Shells fell on Whin Moor, the mayor said.</p></article></body></html>',
      )
    })
    const taken: Taken[] = []
    for await (const each of takeIn(`http://127.0.0.1:${port}/a`, options)) taken.push(each)
    expect(taken).toMatchObject([
      { report: { text: 'Shells fell on Whin Moor, the mayor said.', title: 'H', url: `http://127.0.0.1:${port}/a` } },
    ])
  })

  it('should follow a redirect, but not for ever', async () => {
    const port = await serve((request, response) => {
      if (request.url === '/a') response.writeHead(302, { location: '/b' }).end()
      else if (request.url === '/b') response.end('here')
      else response.writeHead(302, { location: '/loop' }).end()
    })
    expect((await fetchAddress(`http://127.0.0.1:${port}/a`, options)).bytes.toString()).toBe('here')
    await expect(fetchAddress(`http://127.0.0.1:${port}/loop`, options)).rejects.toMatchObject({ code: 'fetch-failed' })
  })

  it('should not follow a redirect out of the web', async () => {
    const port = await serve((_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end())
    await expect(fetchAddress(`http://127.0.0.1:${port}/`, options)).rejects.toMatchObject({ code: 'invalid-url' })
  })

  it('should say what the server answered, that there was none, or that it took too long', async () => {
    const port = await serve((request, response) => {
      if (request.url === '/gone') response.writeHead(410).end()
    })
    const address = `http://127.0.0.1:${port}`
    await expect(fetchAddress(`${address}/gone`, options)).rejects.toThrow(/answered 410/)
    await expect(fetchAddress(`${address}/slow`, { ...options, timeoutMs: 100 })).rejects.toMatchObject({
      code: 'fetch-failed',
    })
    await expect(fetchAddress('http://127.0.0.1:1/', options)).rejects.toMatchObject({ code: 'fetch-failed' })
  })
})
