import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { refusal } from '../errors.ts'
import { answerRefusal } from './errors.ts'

interface PageFile {
  bytes: Uint8Array<ArrayBuffer>
  type: string
  etag: string
  /** Built files carry a hash in their name: they never change. */
  isImmutable: boolean
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
}

/** Paths that are pages of the application: each gets its shell, and the page draws itself. */
const PAGE_PATHS = ['/', '/read', '/incidents/:id', '/reports/:id']

/** Serves the built pages from memory: what was not in the folder at the start cannot be asked for. */
export function pageRoutes(app: OpenAPIHono, folder: string): void {
  const files = loadFiles(folder)
  const shell = files.get('/index.html')
  for (const path of PAGE_PATHS) {
    app.get(path, (context) => (shell ? answerFile(context, shell, 200) : context.html(NOT_BUILT, 503)))
  }
  app.notFound((context) => {
    const { path, method } = context.req
    if (path.startsWith('/api/') || path === '/api') return answerRefusal(context, refusal('not-found', path))
    const file = method === 'GET' || method === 'HEAD' ? files.get(path) : undefined
    if (file) return answerFile(context, file, 200)
    return shell && !extname(path) ? answerFile(context, shell, 404) : context.html(NOT_FOUND, 404)
  })
}

const NOT_BUILT = page(
  'The pages are not built',
  'Run <code>npm run build</code>; the API under <code>/api/incidents</code> works without them.',
)
const NOT_FOUND = page('There is nothing here', '<a href="/">All incidents</a>')

function page(title: string, body: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title} – sitrep</title><h1>${title}</h1><p>${body}</p></html>\n`
}

function loadFiles(folder: string): Map<string, PageFile> {
  const files = new Map<string, PageFile>()
  if (!existsSync(folder)) return files
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const file = join(entry.parentPath, entry.name)
    const path = file.slice(folder.length).replaceAll('\\', '/')
    files.set(path.startsWith('/') ? path : `/${path}`, loadFile(file))
  }
  return files
}

function loadFile(file: string): PageFile {
  const bytes = new Uint8Array(readFileSync(file))
  return {
    bytes,
    type: TYPES[extname(file)] ?? 'application/octet-stream',
    etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 24)}"`,
    isImmutable: /-[\w-]{8}\.\w+$/.test(file),
  }
}

function answerFile(context: Context, file: PageFile, status: 200 | 404): Response | Promise<Response> {
  context.header('etag', file.etag)
  context.header('cache-control', file.isImmutable ? 'public, max-age=31536000, immutable' : 'no-cache')
  if (status === 200 && context.req.header('if-none-match') === file.etag) return context.body(null, 304)
  context.header('content-type', file.type)
  return context.body(file.bytes, status)
}
