import { refusal, SitrepError } from '../errors.ts'
import type { StoredReport } from '../store/records.ts'
import { declaredEncoding, decodeText } from './decode.ts'
import type { FetchOptions } from './fetch.ts'
import { filesUnder, kindOfPath, readWholeFile, streamFile } from './files.ts'
import { parseJson, reportFromJson } from './formats/json.ts'
import { type JsonLine, reportsOfLines } from './formats/jsonl.ts'
import { type Format, formatOfContent, formatOfMediaType, formatOfName } from './recognise.ts'
import { acceptReport, type ReportFields } from './report.ts'

/** One report taken in, or the refusal that stands in its place. */
export type Taken =
  | { name: string; report: StoredReport; givenId: string | null }
  | {
      name: string
      error: SitrepError /** True where the input itself was refused, not a part of a stream. */
      whole: boolean
    }

export interface IntakeOptions extends FetchOptions {
  /** Refuses a directory instead of walking it. */
  refuseDirectories?: boolean
  /** Marks the reports as the shipped samples. */
  sample?: boolean
  /** What the file or page itself does not say. */
  given?: Omit<ReportFields, 'id' | 'text'>
}

/** Takes reports from a path or an address, whatever their format; what is bad is named and passed over. */
export async function* takeIn(input: string, options: IntakeOptions = {}): AsyncGenerator<Taken> {
  try {
    if (isAddress(input)) yield* takeAddress(input, options)
    else if ((await kindOfPath(input)) === 'file') yield* takeFile(input, options)
    else if (options.refuseDirectories) throw refusal('is-directory', input)
    else yield* takeDirectory(input, options)
  } catch (error) {
    yield refused(input, error, { whole: true })
  }
}

/** Takes reports from bytes already at hand, like standard input. */
export async function* takeBytes(bytes: Uint8Array, name: string, options: IntakeOptions = {}): AsyncGenerator<Taken> {
  try {
    yield* takeContent(bytes, name, null, options)
  } catch (error) {
    yield refused(name, error, { whole: true })
  }
}

/** Takes reports from a stream of JSON lines. */
export async function* takeLines(
  stream: AsyncIterable<Uint8Array | string>,
  name: string,
  options: IntakeOptions = {},
): AsyncGenerator<Taken> {
  for await (const line of reportsOfLines(stream, name)) yield takeLine(line, options)
}

function isAddress(input: string): boolean {
  return /^https?:\/\//i.test(input)
}

async function* takeAddress(address: string, options: IntakeOptions): AsyncGenerator<Taken> {
  const { fetchAddress } = await import('./fetch.ts')
  const { bytes, contentType, url } = await fetchAddress(address, options)
  const format = formatOfMediaType(contentType) ?? formatOfName(new URL(url).pathname)
  const charset = /charset\s*=\s*"?([\w-]+)/i.exec(contentType ?? '')?.[1] ?? null
  yield* takeContent(
    bytes,
    address,
    format,
    { ...options, given: { ...options.given, url: options.given?.url ?? url } },
    charset,
  )
}

async function* takeDirectory(directory: string, options: IntakeOptions): AsyncGenerator<Taken> {
  for await (const file of filesUnder(directory)) {
    try {
      yield* takeFile(file, options)
    } catch (error) {
      yield refused(file, error, { whole: false })
    }
  }
}

async function* takeFile(file: string, options: IntakeOptions): AsyncGenerator<Taken> {
  const format = formatOfName(file)
  if (format === 'jsonl') yield* takeLines(streamFile(file), file, options)
  else yield* takeContent(await readWholeFile(file), file, format, options)
}

async function* takeContent(
  bytes: Uint8Array,
  name: string,
  format: Format | null,
  options: IntakeOptions,
  charset?: string | null,
): AsyncGenerator<Taken> {
  const mayDeclare = format === null || format === 'html' || format === 'feed'
  const content = decodeText(bytes, name, charset ?? (mayDeclare ? declaredEncoding(bytes) : null))
  switch (format ?? formatOfContent(content)) {
    case 'text':
      return yield take({ text: content }, name, options)
    case 'html':
      return yield await takePage(content, name, options)
    case 'feed':
      return yield* takeFeed(content, name, options)
    case 'jsonl':
      return yield* takeLines(single(bytes), name, options)
    case 'json':
      return yield* takeJson(content, name, options)
  }
}

// What reads addresses, pages and feeds is loaded when the first comes: it takes longer to load than the reader itself.

async function takePage(content: string, name: string, options: IntakeOptions): Promise<Taken> {
  const { reportOfPage } = await import('./formats/html.ts')
  return take(reportOfPage(content, name), name, options)
}

async function* takeFeed(content: string, name: string, options: IntakeOptions): AsyncGenerator<Taken> {
  const { reportsOfFeed } = await import('./formats/feed.ts')
  yield* takeEach(reportsOfFeed(content, name), name, 'entry', options)
}

async function* takeJson(content: string, name: string, options: IntakeOptions): AsyncGenerator<Taken> {
  const value = parseJson(content, name)
  if (isJsonFeed(value)) return yield* takeFeed(content, name, options)
  if (!Array.isArray(value)) return yield take(reportFromJson(value, name), name, options)
  for (const [index, item] of value.entries()) {
    const itemName = `${name}, item ${index + 1}`
    yield attempt(itemName, () => take(reportFromJson(item, itemName), itemName, options))
  }
}

function isJsonFeed(value: unknown): boolean {
  return (
    typeof value === 'object' && value !== null && 'version' in value && /jsonfeed\.org/.test(String(value.version))
  )
}

function* takeEach(reports: ReportFields[], name: string, part: string, options: IntakeOptions): Generator<Taken> {
  for (const [index, fields] of reports.entries()) {
    const partName = `${name}, ${part} ${index + 1}`
    yield attempt(partName, () => take(fields, partName, options))
  }
}

function takeLine(line: JsonLine, options: IntakeOptions): Taken {
  if ('error' in line) return { name: line.name, error: line.error, whole: false }
  return attempt(line.name, () => take(line.fields, line.name, options))
}

/** A report and, where it lacks them, the details given beside it. */
function take(fields: ReportFields, name: string, options: IntakeOptions): Taken {
  const given = options.given ?? {}
  const complete = {
    text: fields.text,
    title: fields.title ?? given.title,
    publisher: fields.publisher ?? given.publisher,
    publishedAt: fields.publishedAt ?? given.publishedAt,
    url: fields.url ?? given.url,
  }
  return { name, report: acceptReport(complete, name, { sample: options.sample ?? false }), givenId: fields.id ?? null }
}

function attempt(name: string, work: () => Taken): Taken {
  try {
    return work()
  } catch (error) {
    return refused(name, error, { whole: false })
  }
}

function refused(name: string, error: unknown, { whole }: { whole: boolean }): Taken {
  if (error instanceof SitrepError) return { name, error, whole }
  throw error
}

async function* single(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
