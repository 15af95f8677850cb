/** One line of a stream as bytes, without its line end. `tooLong` lines come without their bytes. */
export interface Line {
  number: number
  bytes: Buffer
  tooLong: boolean
}

/** A text of 16 MB can take six times as much where JSON escapes every character of it. */
export const LINE_LIMIT_MB = 100
const LINE_LIMIT = LINE_LIMIT_MB * 1024 * 1024
const NEWLINE = 10

/** Splits a stream of bytes into lines, holding no more than the line at hand. */
export async function* linesOf(stream: AsyncIterable<Uint8Array | string>, limit = LINE_LIMIT): AsyncGenerator<Line> {
  const line = new LineBuffer(limit)
  for await (const chunk of stream) {
    const bytes =
      typeof chunk === 'string' ? Buffer.from(chunk) : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length)
    let from = 0
    let end = bytes.indexOf(NEWLINE)
    while (end !== -1) {
      line.add(bytes.subarray(from, end))
      yield line.take()
      from = end + 1
      end = bytes.indexOf(NEWLINE, from)
    }
    line.add(bytes.subarray(from))
  }
  if (line.length > 0) yield line.take()
}

class LineBuffer {
  length = 0
  private parts: Buffer[] = []
  private number = 0
  private readonly limit: number

  constructor(limit: number) {
    this.limit = limit
  }

  add(part: Buffer): void {
    this.length += part.length
    if (this.length > this.limit) this.parts = []
    else if (part.length > 0) this.parts.push(part)
  }

  take(): Line {
    this.number++
    const tooLong = this.length > this.limit
    const bytes = this.parts.length === 1 ? this.parts[0]! : Buffer.concat(this.parts)
    this.parts = []
    this.length = 0
    return { number: this.number, bytes, tooLong }
  }
}
