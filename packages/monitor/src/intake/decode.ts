import { refusal } from '../errors.ts'

/**
 * Bytes to text, exactly: only a leading byte order mark goes. Pages and feeds may declare another encoding; everything else
 * is UTF-8 or refused, since a guess would move every offset after it.
 */
export function decodeText(bytes: Uint8Array, name: string, declared?: string | null): string {
  const decoder = decoderFor(declared)
  const isUtf8 = decoder.encoding === 'utf-8'
  if (isUtf8 && bytes.includes(0)) throw refusal('binary', name)
  let text: string
  try {
    text = decoder.decode(bytes)
  } catch {
    // The decoder says only that it failed; whether it looks like text at all is what a person wants to know.
    throw looksBinary(bytes) ? refusal('binary', name) : refusal('invalid-utf8', name)
  }
  if (text.includes('\0')) throw refusal('binary', name)
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
}

function decoderFor(declared: string | null | undefined) {
  const options = { fatal: true, ignoreBOM: true }
  try {
    return new TextDecoder(declared || 'utf-8', options)
  } catch {
    // An encoding nobody knows: UTF-8 will tell whether it is that after all.
    return new TextDecoder('utf-8', options)
  }
}

/** Control bytes other than tab, line ends and form feed do not occur in text of any encoding used for news. */
function looksBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 4096)
  let control = 0
  for (const byte of head) {
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27) control++
  }
  return control > head.length / 100
}

/** The encoding an XML or HTML document names at its beginning, or null. */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 2048)).toString('latin1')
  const xml = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w-]+)["']/i.exec(head)
  const html = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)
  return xml?.[1] ?? html?.[1] ?? null
}
