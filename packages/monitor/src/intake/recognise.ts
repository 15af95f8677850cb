import { extname } from 'node:path'

export type Format = 'text' | 'json' | 'jsonl' | 'html' | 'feed'

const byExtension: Record<string, Format> = {
  '.txt': 'text',
  '.text': 'text',
  '.md': 'text',
  '.json': 'json',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.rss': 'feed',
  '.atom': 'feed',
  '.rdf': 'feed',
  '.xml': 'feed',
}

const byMediaType: Record<string, Format> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'application/rss+xml': 'feed',
  'application/atom+xml': 'feed',
  'application/rdf+xml': 'feed',
  'application/xml': 'feed',
  'text/xml': 'feed',
  'application/feed+json': 'json',
  'application/json': 'json',
  'application/x-ndjson': 'jsonl',
  'application/jsonl': 'jsonl',
}

/** The format a file name promises, or null for a name that promises nothing. */
export function formatOfName(name: string): Format | null {
  return byExtension[extname(name).toLowerCase()] ?? null
}

/** The format a server declares; "text/plain" and unknown types promise nothing. */
export function formatOfMediaType(contentType: string | null | undefined): Format | null {
  const type = contentType?.split(';')[0]?.trim().toLowerCase() ?? ''
  return byMediaType[type] ?? null
}

/** The format of unnamed content, by how it begins: text unless it is plainly a page or a feed. */
export function formatOfContent(content: string): Format {
  const head = content.slice(0, 1000).trimStart().toLowerCase()
  if (/^(?:<!--[^>]*>\s*)*<(?:!doctype\s+html|html|head|body)\b/.test(head)) return 'html'
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*>\s*)*<(?:rss|feed|rdf:rdf)\b/.test(head)) return 'feed'
  if (/^<\?xml[^>]*>\s*<!doctype\s+html/.test(head)) return 'html'
  return 'text'
}
