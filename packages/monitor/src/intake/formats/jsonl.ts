import { refusal, SitrepError } from '../../errors.ts'
import { decodeText } from '../decode.ts'
import { LINE_LIMIT_MB, type Line, linesOf } from '../lines.ts'
import type { ReportFields } from '../report.ts'
import { parseJson, reportFromJson } from './json.ts'

/** One line of a stream: a report's fields, or why it is skipped. */
export type JsonLine = { name: string; fields: ReportFields } | { name: string; error: SitrepError }

/** The reports of a JSONL stream, one to a line; empty lines are passed over, bad ones named. */
export async function* reportsOfLines(
  stream: AsyncIterable<Uint8Array | string>,
  name: string,
): AsyncGenerator<JsonLine> {
  for await (const line of linesOf(stream)) {
    if (!line.tooLong && isBlank(line.bytes)) continue
    yield readLine(line, `${name}, line ${line.number}`)
  }
}

function readLine(line: Line, name: string): JsonLine {
  try {
    if (line.tooLong) throw refusal('file-too-large', name, LINE_LIMIT_MB)
    return { name, fields: reportFromJson(parseJson(decodeText(line.bytes, name), name), name) }
  } catch (error) {
    if (error instanceof SitrepError) return { name, error }
    throw error
  }
}

function isBlank(bytes: Buffer): boolean {
  return bytes.every((byte) => byte === 32 || byte === 9 || byte === 13)
}
