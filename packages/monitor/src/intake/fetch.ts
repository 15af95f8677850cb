import { Agent, type Dispatcher, request } from 'undici'
import { reasonOf, refusal, SitrepError } from '../errors.ts'
import { createPublicAgent } from './addresses.ts'

/** What a server answered, whole. */
export interface Fetched {
  bytes: Buffer
  contentType: string | null
  /** Where the redirects ended. */
  url: string
}

export interface FetchOptions {
  /** Lets loopback and private addresses through: for a feed of one's own network. */
  allowPrivate?: boolean
  timeoutMs?: number
}

const MAX_REDIRECTS = 5
const MAX_MB = 64
const TIMEOUT_MS = 30_000

/** Fetches one page or feed, following a few redirects, each checked like the first address. */
export async function fetchAddress(address: string, options: FetchOptions = {}): Promise<Fetched> {
  const agent = options.allowPrivate ? new Agent() : createPublicAgent()
  const signal = AbortSignal.timeout(options.timeoutMs ?? TIMEOUT_MS)
  try {
    return await follow(address, agent, signal)
  } catch (error) {
    throw explain(address, error)
  } finally {
    await agent.destroy()
  }
}

async function follow(address: string, dispatcher: Dispatcher, signal: AbortSignal): Promise<Fetched> {
  let url = new URL(address)
  for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
    if (!/^https?:$/.test(url.protocol)) throw refusal('invalid-url', address, url.href)
    const headers = {
      'user-agent': 'sitrep (war monitor)',
      accept: 'text/html, application/xml, application/json, text/*',
    }
    const response = await request(url, { dispatcher, signal, headers })
    const location = response.headers.location
    if (response.statusCode >= 300 && response.statusCode < 400 && typeof location === 'string') {
      await response.body.dump()
      url = new URL(location, url)
      continue
    }
    if (response.statusCode !== 200)
      throw refusal('fetch-failed', address, `the server answered ${response.statusCode}`)
    const bytes = await collect(response.body, address)
    return { bytes, contentType: headerOf(response.headers['content-type']), url: url.href }
  }
  throw refusal('fetch-failed', address, `more than ${MAX_REDIRECTS} redirects`)
}

async function collect(body: AsyncIterable<Uint8Array>, address: string): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of body) {
    length += chunk.length
    if (length > MAX_MB * 1024 * 1024) throw refusal('file-too-large', address, MAX_MB)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function headerOf(value: string | string[] | undefined): string | null {
  return (Array.isArray(value) ? value[0] : value) ?? null
}

/** Undici wraps what the guard threw; a person wants the guard's own words, under the address they gave. */
function explain(address: string, error: unknown): SitrepError {
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof SitrepError) {
      return cause.code === 'blocked-address' ? refusal('blocked-address', address) : cause
    }
  }
  return refusal('fetch-failed', address, reasonOf(error))
}
