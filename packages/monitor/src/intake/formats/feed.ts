import { parseFeed as parseLenientFeed } from '@rowanmanning/feed-parser'
import { parseFeed } from 'feedsmith'
import { refusal } from '../../errors.ts'
import { publishedAtFrom } from '../published-at.ts'
import type { ReportFields } from '../report.ts'
import { textOfHtml } from './html-text.ts'

/** An entry as all kinds of feed have it in common. */
interface Entry {
  title: string | null
  content: string | null
  isHtml: boolean
  publishedAt: string | null
  url: string | null
}

/** The reports of an RSS, Atom, RDF or JSON feed: one for each entry, published by the feed. */
export function reportsOfFeed(content: string, name: string): ReportFields[] {
  const feed = strictFeed(content) ?? lenientFeed(content)
  if (!feed) throw refusal('invalid-feed', name)
  return feed.entries.map((entry) => ({
    text: textOfEntry(entry),
    title: entry.title === null ? null : textOfHtml(entry.title),
    publisher: feed.publisher === null ? null : textOfHtml(feed.publisher),
    publishedAt: entry.publishedAt,
    url: webAddress(entry.url),
  }))
}

interface Feed {
  publisher: string | null
  entries: Entry[]
}

function textOfEntry({ content, isHtml, title }: Entry): string {
  const body = content ?? title ?? ''
  return isHtml ? textOfHtml(body) : body
}

function strictFeed(content: string): Feed | null {
  let parsed: ReturnType<typeof parseFeed>
  try {
    parsed = parseFeed(content)
  } catch {
    // Most feeds with a stray "&" end here; the lenient parser has its turn next.
    return null
  }
  const { format, feed } = parsed
  switch (format) {
    case 'rss':
      return { publisher: string(feed.title), entries: (feed.items ?? []).map(rssEntry) }
    case 'rdf':
      return { publisher: string(feed.title), entries: (feed.items ?? []).map(rssEntry) }
    case 'atom':
      return { publisher: string(feed.title), entries: (feed.entries ?? []).map(atomEntry) }
    case 'json':
      return { publisher: string(feed.title), entries: (feed.items ?? []).map(jsonEntry) }
    default:
      return null
  }
}

/** The parts of feedsmith's records that are read here, however a feed fills them. */
type Loose = Record<string, unknown>

function rssEntry(item: object): Entry {
  const loose = item as Loose
  const encoded = string((loose.content as Loose | undefined)?.encoded)
  const purl = loose.dc as Loose | undefined
  const date = string(loose.pubDate) ?? string(purl?.date) ?? string((purl?.dates as unknown[] | undefined)?.[0])
  return {
    title: string(loose.title),
    content: encoded ?? string(loose.description),
    isHtml: true,
    publishedAt: publishedAtFrom(date),
    url: string(loose.link) ?? string((loose.guid as Loose | undefined)?.value),
  }
}

function atomEntry(entry: object): Entry {
  const loose = entry as Loose
  const links = (loose.links ?? []) as Loose[]
  const alternate = links.find((link) => link.rel === undefined || link.rel === 'alternate')
  const body = (string(loose.content) === null ? loose.summary : loose.content) as unknown
  return {
    title: string(loose.title),
    content: string(body),
    isHtml: (body as Loose | undefined)?.type !== 'text',
    publishedAt: publishedAtFrom(string(loose.published) ?? string(loose.updated)),
    url: string(alternate?.href),
  }
}

function jsonEntry(item: object): Entry {
  const loose = item as Loose
  const plain = string(loose.content_text)
  return {
    title: string(loose.title),
    content: plain ?? string(loose.content_html) ?? string(loose.summary),
    isHtml: plain === null && string(loose.content_html) !== null,
    publishedAt: publishedAtFrom(string(loose.date_published)),
    url: string(loose.url) ?? string(loose.external_url),
  }
}

function lenientFeed(content: string): Feed | null {
  try {
    const feed = parseLenientFeed(content)
    if (feed.items.length === 0 && !feed.title) return null
    return {
      publisher: feed.title,
      entries: feed.items.map((item) => ({
        title: item.title,
        content: item.content ?? item.description,
        isHtml: true,
        publishedAt: item.published ? item.published.toISOString().replace('.000Z', 'Z') : null,
        url: item.url,
      })),
    }
  } catch {
    // Neither parser can make anything of it: the caller says so.
    return null
  }
}

/** A string, whether bare or as Atom's {value}; null for anything else or nothing. */
function string(value: unknown): string | null {
  if (typeof value === 'object' && value !== null && 'value' in value) return string(value.value)
  return typeof value === 'string' && value.trim() !== '' ? value : null
}

function webAddress(url: string | null): string | null {
  return url !== null && URL.canParse(url) && /^https?:/.test(new URL(url).protocol) ? url : null
}
