import type { HtmlDocument } from './html-text.ts'

/** What schema.org metadata in a page says of its article. */
export interface JsonLdArticle {
  headline: string | null
  publisher: string | null
  datePublished: string | null
}

const ARTICLE_TYPES = /^(?:News|Reportage|Analysis|Opinion|Background|Live)?(?:News)?(?:Article|BlogPosting)$/

/** Looks through a page's JSON-LD for an article; broken or foreign metadata is passed over. */
export function jsonLdArticle(document: HtmlDocument): JsonLdArticle {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    for (const node of nodesOf(parse(script.textContent ?? ''))) {
      if (typesOf(node).some((type) => ARTICLE_TYPES.test(type))) return articleOf(node)
    }
  }
  return { headline: null, publisher: null, datePublished: null }
}

type Node = Record<string, unknown>

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    // Pages carry broken metadata every day; the visible page is read all the same.
    return null
  }
}

function nodesOf(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf)
  if (typeof value !== 'object' || value === null) return []
  const node = value as Node
  return '@graph' in node ? [node, ...nodesOf(node['@graph'])] : [node]
}

function typesOf(node: Node): string[] {
  return [node['@type']].flat().filter((type) => typeof type === 'string')
}

function articleOf(node: Node): JsonLdArticle {
  const publisher = [node.publisher].flat()[0]
  const name = typeof publisher === 'object' && publisher !== null ? (publisher as Node).name : publisher
  return { headline: text(node.headline), publisher: text(name), datePublished: text(node.datePublished) }
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.replace(/\s+/g, ' ').trim() : null
}
