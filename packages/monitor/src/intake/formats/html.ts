import { Readability } from '@mozilla/readability'
import { refusal } from '../../errors.ts'
import { publishedAtFrom } from '../published-at.ts'
import type { ReportFields } from '../report.ts'
import { type HtmlDocument, type HtmlNode, parsePage, sizeOf, textOfNode } from './html-text.ts'
import { type JsonLdArticle, jsonLdArticle } from './json-ld.ts'

/** The article of a page, with what the page says of it in its metadata. Scripts are never run and never kept. */
export function reportOfPage(html: string, name: string): ReportFields {
  const document = parsePage(/<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`)
  if (!document.documentElement) throw refusal('no-article', name)
  const article = jsonLdArticle(document)
  const fields = {
    title: titleOf(document, article),
    publisher: meta(document, 'og:site_name') ?? article.publisher ?? meta(document, 'application-name'),
    publishedAt: publishedAtOf(document, article),
    url: addressOf(document),
  }
  for (const element of document.querySelectorAll('script, style, noscript, template, iframe')) element.remove()
  const text = articleText(document, fields.title)
  if (text === '') throw refusal('no-article', name)
  return { text, ...fields }
}

/**
 * Far beyond any page a person wrote: browsers cut at a depth of 512, and long articles have 5,000 elements. Beyond, Readability
 * takes minutes (32,000 nested pairs: 38 s; a depth of 3,000: 268 s; 2026-11).
 */
const MAX_DEPTH = 300
const MAX_ELEMENTS = 10_000

/** Readability picks the article and drops menus; a page too short for it is taken whole. */
function articleText(document: HtmlDocument, title: string | null): string {
  const { body } = document
  const whole = body ? textOfNode(body) : ''
  const text = (body && isReadable(body) && readable(document)) || whole
  return title !== null && text.startsWith(`${title}\n\n`) ? text.slice(title.length + 2) : text
}

function isReadable(body: HtmlNode): boolean {
  const { elements, depth } = sizeOf(body)
  return elements <= MAX_ELEMENTS && depth <= MAX_DEPTH
}

function readable(document: HtmlDocument): string {
  const serializer = (node: unknown) => textOfNode(node as HtmlNode)
  try {
    return new Readability(document as never, { charThreshold: 0, serializer }).parse()?.content ?? ''
  } catch (error) {
    // A page made of nothing but "<" runs its parser out of stack: then the page is taken whole.
    if (error instanceof RangeError) return ''
    throw error
  }
}

function titleOf(document: HtmlDocument, article: JsonLdArticle): string | null {
  const heading = document.querySelector('article h1, main h1, h1')?.textContent
  return tidy(meta(document, 'og:title') ?? article.headline ?? heading ?? document.querySelector('title')?.textContent)
}

function publishedAtOf(document: HtmlDocument, article: JsonLdArticle): string | null {
  const candidates = [
    meta(document, 'article:published_time'),
    article.datePublished,
    meta(document, 'datePublished'),
    meta(document, 'date'),
    meta(document, 'dc.date'),
    meta(document, 'dcterms.created'),
    document.querySelector('time[datetime][pubdate], article time[datetime], time[datetime]')?.getAttribute('datetime'),
  ]
  for (const candidate of candidates) {
    const date = publishedAtFrom(candidate)
    if (date !== null) return date
  }
  return null
}

function addressOf(document: HtmlDocument): string | null {
  const url = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta(document, 'og:url')
  return url && URL.canParse(url) && /^https?:\/\//i.test(url) ? url : null
}

function meta(document: HtmlDocument, key: string): string | null {
  for (const attribute of ['property', 'name', 'itemprop']) {
    const content = document.querySelector(`meta[${attribute}="${key}" i]`)?.getAttribute('content')
    const value = tidy(content)
    if (value !== null) return value
  }
  return null
}

function tidy(value: string | null | undefined): string | null {
  const text = value?.replace(/\s+/g, ' ').trim()
  return text ? text : null
}
