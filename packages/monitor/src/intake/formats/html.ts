import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { refusal } from '../../errors.ts'
import { publishedAtFrom } from '../published-at.ts'
import type { ReportFields } from '../report.ts'
import { type HtmlNode, textOfNode } from './html-text.ts'
import { type JsonLdArticle, jsonLdArticle } from './json-ld.ts'

/** The article of a page, with what the page says of it in its metadata. Scripts are never run and never kept. */
export function reportOfPage(html: string, name: string): ReportFields {
  const { document } = parseHTML(html)
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

/** Readability picks the article and drops menus; a page too short for it is taken whole. */
function articleText(document: Document, title: string | null): string {
  const body = document.body as unknown as HtmlNode | null
  const whole = body ? textOfNode(body) : ''
  const parsed = new Readability(document, {
    charThreshold: 0,
    serializer: (node) => textOfNode(node as unknown as HtmlNode),
  }).parse()
  const text = (parsed?.content as string | undefined) || whole
  return title !== null && text.startsWith(`${title}\n\n`) ? text.slice(title.length + 2) : text
}

function titleOf(document: Document, article: JsonLdArticle): string | null {
  const heading = document.querySelector('article h1, main h1, h1')?.textContent
  return tidy(meta(document, 'og:title') ?? article.headline ?? heading ?? document.querySelector('title')?.textContent)
}

function publishedAtOf(document: Document, article: JsonLdArticle): string | null {
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

function addressOf(document: Document): string | null {
  const url = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta(document, 'og:url')
  return url && URL.canParse(url) && /^https?:\/\//i.test(url) ? url : null
}

function meta(document: Document, key: string): string | null {
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
