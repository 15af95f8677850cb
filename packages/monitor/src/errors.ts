/**
 * Everything sitrep refuses, by a stable code (docs/errors.md lists the same codes).
 * A message names the input, says what is wrong with it and, where it helps, what to do next.
 */
const messages = {
  'empty-text': (input: string) => `${input}: there is no text in it`,
  'text-too-large': (input: string, megabytes: number) => `${input}: the text is over the limit of ${megabytes} MB`,
  'file-too-large': (input: string, megabytes: number) => `${input}: larger than the limit of ${megabytes} MB`,
  binary: (input: string) => `${input}: binary data, not text`,
  'invalid-utf8': (input: string) => `${input}: not valid UTF-8; save it as UTF-8 and try again`,
  'unpaired-surrogate': (input: string, field: string) =>
    `${input}: "${field}" holds half a character (an unpaired surrogate) and cannot be kept as it is`,
  'invalid-json': (input: string, reason: string) => `${input}: not valid JSON (${reason})`,
  'invalid-report': (input: string, reason: string) => `${input}: not a report: ${reason}`,
  'invalid-date': (input: string, date: string) =>
    `${input}: "${date}" is not a date sitrep can use; write 2024-04-22 or 2024-04-22T06:00:00Z, between 1900 and 2100`,
  'invalid-url': (input: string, url: string) => `${input}: "${url}" is not an http or https address`,
  'invalid-feed': (input: string) => `${input}: not a feed that can be read (RSS, Atom or JSON Feed)`,
  'no-article': (input: string) => `${input}: no article text found in this page`,
  'no-reports': (input: string) => `${input}: there are no reports in it`,
  'many-reports': (input: string) =>
    `${input}: holds more than one report; use "sitrep add", or "sitrep read --jsonl" for a stream`,
  'invalid-actor': (input: string, reason: string) => `${input}: not an actor: ${reason}`,
  'invalid-source': (input: string, reason: string) => `${input}: not a source: ${reason}`,
  'invalid-gold': (input: string, reason: string) => `${input}: not what this task is measured against: ${reason}`,
  'invalid-prediction': (input: string, reason: string) => `${input}: not an answer to this task: ${reason}`,
  'missing-text': (input: string, id: string) =>
    `${input}: has no text for "${id}"; name the file that has it as the last argument`,
  'missing-file': (input: string) => `${input}: there is no such file`,
  'is-directory': (input: string) => `${input}: is a directory; give a file, or use "sitrep add" for a whole directory`,
  'unreadable-file': (input: string, reason: string) => `${input}: cannot be read (${reason})`,
  'unwritable-file': (input: string, reason: string) => `${input}: cannot be written (${reason})`,
  'blocked-address': (input: string) =>
    `${input}: leads to a private or local address; use --allow-private if that is meant`,
  'fetch-failed': (input: string, reason: string) => `${input}: could not be fetched (${reason})`,
  'missing-store': (input: string) => `${input}: there is no store here yet; begin one with "sitrep add PATH"`,
  'not-a-store': (input: string, reason: string) => `${input}: not a sitrep store (${reason})`,
  'newer-store': (input: string, found: number, known: number) =>
    `${input}: written by a newer sitrep (store version ${found}, this one knows ${known}); upgrade sitrep`,
  'unsupported-store': (input: string) => `${input}: only SQLite files can be used as a store in this version`,
  'store-busy': (input: string) => `${input}: another process is using the store; stop it and run this again`,
  'no-sqlite': (reason: string) =>
    `no SQLite to be had: better-sqlite3 is not usable (${reason}) and this Node has no node:sqlite; ` +
    'install a C++ compiler and run "npm rebuild better-sqlite3", or use Node 22.13 or newer',
  'no-reader': (reason: string) => `the reader's data is missing (${reason}); run "npm run build"`,
  'reader-failed': (input: string, reason: string) => `${input}: the reader failed on it (${reason})`,
  'unknown-gazetteer': (input: string) =>
    `${input}: neither a GeoNames dump (19 columns between tabs), its alternate or area names, nor a table of P-codes`,
  'invalid-gazetteer-row': (input: string, reason: string) => `${input}: not a row of this table: ${reason}`,
  'invalid-p-codes': (input: string, reason: string) => `${input}: not a table of P-codes that can be used: ${reason}`,
  'empty-gazetteer': (input: string) => `${input}: no places in it; nothing was added`,
  'gazetteer-too-large': (most: number) =>
    `more than ${most.toLocaleString('en')} places; name the countries you need with --countries SY,IQ`,
  'unknown-gazetteer-name': (name: string) => `${name}: nothing of this name was added; see "sitrep gazetteer list"`,
  'unknown-report': (id: string) => `${id}: no report with this id in the store`,
  'unknown-incident': (id: string) => `${id}: no incident with this id in the store`,
  'gone-incident': (id: string) => `${id}: no report in the store tells of this incident any more`,
  'divided-incident': (id: string, became: string) => `${id}: became ${became}`,
  'unknown-decision': (number: number) => `${number}: no decision with this number; see "sitrep decisions"`,
  'invalid-decision': (reason: string) => `nothing was decided: ${reason}`,
  'unknown-series': (name: string, kind: string) => `${name}: no dated incident of this ${kind} in the store`,
  'ambiguous-series': (name: string, found: string) => `${name}: means more than one; give one of ${found}`,
  'ambiguous-id': (id: string, count: number) => `${id}: ${count} ids begin like this; give more of it`,
  'wrong-usage': (reason: string) => reason,
  'port-busy': (port: number) =>
    `port ${port} is busy: stop what uses it, or choose another with --port ${port < 65535 ? port + 1 : 4400}`,
  'port-refused': (port: number, reason: string) => `port ${port} cannot be used (${reason})`,
  'foreign-host': (host: string) => `this server does not answer for host "${host}"`,
  'not-found': (path: string) => `${path}: there is nothing here`,
  'body-too-large': (megabytes: number) => `the request is over the limit of ${megabytes} MB`,
  'internal-error': () => 'something went wrong in sitrep itself; the server log says what',
} as const

type Messages = typeof messages
export type ErrorCode = keyof Messages

/** Every code there is, for the documentation's test. */
export const errorCodes = Object.keys(messages) as ErrorCode[]

/** Something sitrep refuses, said in one line a person can act on. */
export class SitrepError extends Error {
  readonly code: ErrorCode

  constructor(code: ErrorCode, message: string) {
    super(message)
    this.name = 'SitrepError'
    this.code = code
  }
}

/** Makes the error for a code, with its values filled in: `throw refusal('empty-text', 'night.txt')`. */
export function refusal<Code extends ErrorCode>(code: Code, ...values: Parameters<Messages[Code]>): SitrepError {
  const message = messages[code] as (...values: Parameters<Messages[Code]>) => string
  const [input, ...more] = values as [string | number, ...unknown[]]
  return new SitrepError(code, oneLine(message(...([visible(input), ...more] as typeof values))))
}

/** An empty input is shown as one, so that every line names something. */
function visible(value: string | number): string | number {
  return value === '' ? '""' : value
}

/** The words of any thrown thing, for use as a reason inside a message. */
export function reasonOf(error: unknown): string {
  return oneLine(error instanceof Error ? error.message : String(error))
}

/** Keeps a message to one line without control characters: inputs and their names may hold anything. */
function oneLine(message: string): string {
  const line = message.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim()
  return line.length > 400 ? `${line.slice(0, 399)}…` : line
}
