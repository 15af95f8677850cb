import { mkdirSync, writeFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { allAtOnce, fakeDerive, fakeReader, readingOf, report, temporaryFolder } from '../../test/fakes.ts'
import { complete } from '../assessment/complete.ts'
import type { Incident } from '../assessment/incident.ts'
import { errorCodes } from '../errors.ts'
import { createOwnDesk } from '../intake/reading-desk.ts'
import { openSqliteStore } from '../store/sqlite/open.ts'
import type { Store } from '../store/store.ts'
import { createApp } from './app.ts'

const raid = report(
  { text: 'The war reached Ostermoor. A bridge fell.', title: 'Raid', publishedAt: '2025-03-01' },
  { sample: true },
)
const fair = report({ text: 'A fair was held.' })

let folder: ReturnType<typeof temporaryFolder>
let store: Store
let logged: string[]
let app: ReturnType<typeof createApp>

beforeEach(async () => {
  folder = temporaryFolder()
  mkdirSync(folder.path('pages/assets'), { recursive: true })
  writeFileSync(folder.path('pages/index.html'), '<!doctype html><title>shell</title>')
  writeFileSync(folder.path('pages/assets/index-a1b2c3d4.js'), 'export {}')
  writeFileSync(folder.path('secret.txt'), 'not a page')
  store = openSqliteStore(':memory:', { create: true, complete })
  await store.addReports([raid, fair])
  await store.saveReadings([raid, fair].map((each) => ({ report: each.id, reading: readingOf({ ...each }) })))
  await store.refreshIncidents(fakeDerive)
  logged = []
  app = createApp({
    store,
    desk: createOwnDesk(fakeReader()),
    pages: folder.path('pages'),
    log: (line) => logged.push(line),
  })
})
afterEach(async () => {
  await store.close()
  folder.remove()
})

const post = (body: string, headers: Record<string, string> = { 'content-type': 'application/json' }) =>
  app.request('/api/read', { method: 'POST', headers, body })

/** The one shape of every error answer: a code of the list and a message, nothing else. */
async function expectRefusal(response: Response, status: number, code: string): Promise<void> {
  const body = (await response.json()) as { error: { code: string; message: string } }
  expect({ status: response.status, code: body.error?.code }).toEqual({ status, code })
  expect(Object.keys(body)).toEqual(['error'])
  expect(Object.keys(body.error)).toEqual(['code', 'message'])
  expect(errorCodes).toContain(body.error.code)
  expect(body.error.message).toMatch(/\S/)
}

describe('the API', () => {
  it('should list incidents and tell one with its reports, without their texts', async () => {
    const { incidents } = await (await app.request('/api/incidents')).json()
    expect(incidents).toMatchObject([{ reports: [raid.id], sample: true, review: 'machine' }])
    const one = await (await app.request(`/api/incidents/${incidents[0].id}`)).json()
    const { text: _, ...details } = raid
    expect(one).toEqual({
      incident: incidents[0],
      summary: expect.any(String),
      attribution: expect.stringMatching(/nobody claims it/),
      pace: { context: [], said: [] },
      related: [],
      reports: [details],
    })
  })

  it('should tell a report with its text, its reading and its incidents', async () => {
    const body = await (await app.request(`/api/reports/${raid.id}`)).json()
    expect(body.report).toEqual(raid)
    expect(body.reading.sentences).toHaveLength(2)
    expect(body.incidents).toEqual([{ id: `i-${raid.id.slice(0, 8)}`, title: raid.text }])
    expect((await (await app.request(`/api/reports/${fair.id}`)).json()).incidents).toEqual([])
  })

  it('should lead from an id of before to what it became, and say when it became several or nothing', async () => {
    const [incident] = await store.incidents()
    const halves = ['a', 'b'].map((id, i) => {
      const happenings = [{ ...incident!.happenings[0]!, start: i * 10 }]
      return { ...incident!, id: `i-half-${id}`, happenings }
    })
    const trace = { occurrence: null, filing: null, happenings: [], remarks: [], ties: [] }
    const put = (incidents: Incident[]) =>
      store.refreshIncidents(
        allAtOnce(() => ({ incidents: incidents.map((one) => ({ ...one, trace })), unapplied: [] })),
      )
    await put([{ ...incident!, happenings: halves.flatMap(({ happenings }) => happenings) }])
    await put([{ ...incident!, id: 'i-other' }])
    const answer = await (await app.request(`/api/incidents/${incident!.id}`)).json()
    expect(answer).toMatchObject({ was: incident!.id, incident: { id: 'i-other' } })
    await put(halves)
    const divided = await app.request(`/api/incidents/${incident!.id}`)
    expect((await divided.clone().json()).error.message).toContain('became i-half-a and i-half-b')
    await expectRefusal(divided, 410, 'divided-incident')
    await put([])
    await expectRefusal(await app.request(`/api/incidents/${incident!.id}`), 410, 'gone-incident')
  })

  it('should list decisions with the state of their log', async () => {
    const about = { kind: 'not-incident' as const, happenings: (await store.incidents())[0]!.happenings }
    await store.decide({ by: 'Ana', why: 'a drill', about }, fakeDerive, () => [])
    const body = await (await app.request('/api/decisions')).json()
    expect(body).toMatchObject({
      decisions: [{ number: 1, by: 'Ana', state: 'in force' }],
      log: { entries: 1, broken: null },
    })
  })

  it('should read a pasted text and keep nothing', async () => {
    const response = await post(JSON.stringify({ text: 'A war. A peace.', publishedAt: '2025-01-01' }))
    expect(response.status).toBe(200)
    expect(await response.json()).toMatchObject({
      relevant: true,
      report: { publishedAt: '2025-01-01' },
      sentences: [{}, {}],
    })
    expect((await store.counts()).reports).toBe(2)
  })

  it('should describe itself', async () => {
    const description = await (await app.request('/api/openapi.json')).json()
    expect(Object.keys(description.paths)).toEqual([
      '/api/incidents',
      '/api/incidents/{id}',
      '/api/reports/{id}',
      '/api/decisions',
      '/api/read',
    ])
  })
})

describe('every error answer', () => {
  it.each([
    ['/api/incidents/zz', 404, 'unknown-incident'],
    ['/api/reports/zz', 404, 'unknown-report'],
    ['/api/incidents/%00', 400, 'invalid-report'],
    [`/api/reports/${'a'.repeat(200)}`, 400, 'invalid-report'],
    ['/api/nothing', 404, 'not-found'],
    ['/api', 404, 'not-found'],
    ['/api/read', 404, 'not-found'],
  ] as const)('should have one shape: GET %s', async (path, status, code) => {
    await expectRefusal(await app.request(path), status, code)
  })

  it.each([
    ['{"text": ', 400, 'invalid-json'],
    ['[]', 400, 'invalid-report'],
    ['{"text": 5}', 400, 'invalid-report'],
    ['{}', 400, 'invalid-report'],
    ['{"text": ""}', 400, 'empty-text'],
    ['{"text": "a\\u0000b"}', 400, 'binary'],
    ['{"text": "\\ud800"}', 400, 'unpaired-surrogate'],
    ['{"text": "x", "publishedAt": "30000-01-01"}', 400, 'invalid-date'],
    ['{"text": "x", "url": "javascript:alert(1)"}', 400, 'invalid-url'],
    [JSON.stringify({ text: 'x'.repeat(3 * 1024 * 1024) }), 413, 'body-too-large'],
  ] as const)('should have one shape: POST %s', async (body, status, code) => {
    await expectRefusal(await post(body), status, code)
  })

  it('should have one shape where the body is not declared to be JSON', async () => {
    await expectRefusal(await post('{"text":"The war."}', { 'content-type': 'text/plain' }), 400, 'invalid-json')
  })

  it("should keep the words of sitrep's own faults in the log", async () => {
    const response = await post(JSON.stringify({ text: 'BREAK THE READER' }))
    await expectRefusal(response.clone(), 500, 'internal-error')
    expect(await response.text()).not.toContain('on purpose')
    expect(logged).toEqual(['POST /api/read: broken on purpose'])
  })
})

describe('the pages', () => {
  it.each(['/', '/read', '/incidents/abc', '/reports/abc?at=1-2'])('should be served at %s', async (path) => {
    const response = await app.request(path)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(await response.text()).toContain('shell')
  })

  it('should bring their files, once', async () => {
    const first = await app.request('/assets/index-a1b2c3d4.js')
    expect(first.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
    expect(first.headers.get('cache-control')).toContain('immutable')
    const again = await app.request('/assets/index-a1b2c3d4.js', {
      headers: { 'if-none-match': first.headers.get('etag')! },
    })
    expect({ status: again.status, body: await again.text() }).toEqual({ status: 304, body: '' })
  })

  it.each([
    '/no/such/page',
    '/assets/none.js',
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '//secret.txt',
  ])('should not be found at %s', async (path) => {
    const response = await app.request(`http://localhost${path}`)
    expect(response.status).toBe(404)
    expect(await response.text()).not.toContain('not a page')
  })

  it('should say so where they are not built, and the API works', async () => {
    const bare = createApp({ store, desk: createOwnDesk(fakeReader()), pages: folder.path('none'), log: () => {} })
    const response = await bare.request('/')
    expect(response.status).toBe(503)
    expect(await response.text()).toContain('npm run build')
    expect((await bare.request('/api/incidents')).status).toBe(200)
  })
})

describe('every answer', () => {
  it.each(['/', '/api/incidents', '/api/nothing', '/nothing', '/assets/index-a1b2c3d4.js'])(
    'should be locked down: %s',
    async (path) => {
      const { headers } = await app.request(path)
      const policy = headers.get('content-security-policy')
      expect(policy).toContain("default-src 'self'")
      expect(policy).not.toContain('unsafe')
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('referrer-policy')).toBe('no-referrer')
    },
  )

  it.each(['localhost:4400', '127.0.0.1:4400', '[::1]:4400', 'LOCALHOST'])(
    'should be given to host %s',
    async (host) => {
      expect((await app.request('/api/incidents', { headers: { host } })).status).toBe(200)
    },
  )

  it.each(['evil.example', 'evil.example:4400', 'localhost.evil.example', '127.0.0.1.evil.example:80'])(
    'should not be given to host %s',
    async (host) => {
      await expectRefusal(await app.request('/api/incidents', { headers: { host } }), 403, 'foreign-host')
    },
  )
})
