import { parseHTML } from 'linkedom'

/** The little of the DOM that is walked here. */
export interface HtmlNode {
  nodeType: number
  nodeName: string
  textContent: string | null
  childNodes: Iterable<HtmlNode>
}

/** The little of a document that is asked for here. */
export interface HtmlDocument {
  documentElement: HtmlNode | null
  body: HtmlNode | null
  querySelector(selector: string): HtmlElement | null
  querySelectorAll(selector: string): Iterable<HtmlElement>
}

export interface HtmlElement extends HtmlNode {
  getAttribute(name: string): string | null
  remove(): void
}

/** Parses a page or a fragment; nothing in it runs. */
export function parsePage(html: string): HtmlDocument {
  return parseHTML(html).document as unknown as HtmlDocument
}

const SKIPPED = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'IFRAME',
  'SVG',
  'FORM',
  'BUTTON',
  'HEAD',
  'FIGURE',
  'AUDIO',
  'VIDEO',
])
const BLOCKS = new Set([
  'ADDRESS',
  'ARTICLE',
  'ASIDE',
  'BLOCKQUOTE',
  'DD',
  'DIV',
  'DL',
  'DT',
  'FOOTER',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'HEADER',
  'HR',
  'LI',
  'MAIN',
  'NAV',
  'OL',
  'P',
  'PRE',
  'SECTION',
  'TABLE',
  'TD',
  'TH',
  'TR',
  'UL',
])
const ELEMENT = 1
const TEXT = 3

/** The text of an HTML fragment: paragraphs with an empty line between, no scripts, entities as characters. */
export function textOfHtml(html: string): string {
  // Plain text without markup or entities is by far the most common title: it needs no parser.
  if (!/[<&]/.test(html)) return html.trim()
  const { body } = parsePage(`<!doctype html><html><body>${html}</body></html>`)
  return body ? textOfNode(body) : ''
}

/** The text under a node, block by block. */
export function textOfNode(root: HtmlNode): string {
  const paragraphs: string[] = ['']
  collect(root, paragraphs)
  return paragraphs
    .map((paragraph) => paragraph.replace(/[ \t\r\n\f\u00a0]+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '')
    .join('\n\n')
}

/** Walks with a stack of its own: pages nest deeper than a call stack should. */
function collect(root: HtmlNode, paragraphs: string[]): void {
  const stack: (HtmlNode | 'break')[] = [root]
  while (stack.length > 0) {
    const node = stack.pop()!
    if (node === 'break') {
      paragraphs.push('')
    } else if (node.nodeType === TEXT) {
      paragraphs[paragraphs.length - 1] += node.textContent ?? ''
    } else if (node.nodeType === ELEMENT && !SKIPPED.has(node.nodeName.toUpperCase())) {
      openElement(node, stack, paragraphs)
    }
  }
}

function openElement(node: HtmlNode, stack: (HtmlNode | 'break')[], paragraphs: string[]): void {
  const name = node.nodeName.toUpperCase()
  if (name === 'BR') paragraphs[paragraphs.length - 1] += ' '
  if (BLOCKS.has(name)) {
    paragraphs.push('')
    stack.push('break')
  }
  const children = [...node.childNodes]
  for (let index = children.length - 1; index >= 0; index--) stack.push(children[index]!)
}

/** How many elements are under a node, and how deep they nest. */
export function sizeOf(root: HtmlNode): { elements: number; depth: number } {
  const size = { elements: 0, depth: 0 }
  const stack: [node: HtmlNode, depth: number][] = [[root, 1]]
  for (let next = stack.pop(); next; next = stack.pop()) {
    const [node, depth] = next
    size.elements++
    size.depth = Math.max(size.depth, depth)
    for (const child of node.childNodes) if (child.nodeType === ELEMENT) stack.push([child, depth + 1])
  }
  return size
}
