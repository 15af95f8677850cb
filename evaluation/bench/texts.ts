import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

/** The lines of a JSON lines file, packed or not. */
export function linesOf(path: string): string[] {
  const bytes = readFileSync(path)
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  return text.split('\n').filter((line) => line.trim())
}

/** The text of a report's line. */
export function textOf(line: string): string {
  return String((JSON.parse(line) as { text?: string }).text ?? '')
}
