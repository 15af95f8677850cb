interface Bounds {
  earliest?: string | null
  latest?: string | null
}

const HOUR = 3_600_000

/** "2024-04-21", "2024-04-21 18:50 UTC", "2024-04-21 18:00–19:00 UTC", "2024-04-21 to 2024-04-23"; null without bounds. */
export function boundsText({ earliest, latest }: Bounds): string | null {
  if (!earliest || !latest) return null
  const [from, to] = [earliest.slice(0, 10), latest.slice(0, 10)]
  const isExact = Date.parse(latest) - Date.parse(earliest) <= 20 * HOUR
  if (!isExact) return from === to ? from : `${from} to ${to}`
  const [hour, until] = [earliest.slice(11, 16), latest.slice(11, 16)]
  if (from !== to) return `${from} ${hour} to ${to} ${until} UTC`
  return hour === until ? `${from} ${hour} UTC` : `${from} ${hour}–${until} UTC`
}

/** When an incident was, as exact as its record is; the day as its texts have it. */
export function whenText({ when }: { when: Bounds & { edtf: string | null } }): string {
  return when.edtf?.match(/^\d{4}-\d\d-\d\d$/)?.[0] ?? boundsText(when) ?? when.edtf ?? 'date unknown'
}

/** "2024-04-22 04:15" of a publication time, which may be a day alone. */
export function publishedText(publishedAt: string | null): string {
  return publishedAt ? publishedAt.slice(0, 16).replace('T', ' ') : 'undated'
}
