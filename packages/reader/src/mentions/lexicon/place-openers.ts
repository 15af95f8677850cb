/**
 * Words that open the names of many places and, alone, are at most a hamlet's ("Tal Qasab", "Umm Hosh", "Deir Sita"). Own list, from
 * general knowledge, 2026-12.
 */
export const PLACE_OPENERS: ReadonlySet<string> = new Set(
  'al el tal tall tel tell umm um abu ain ayn ein deir dayr der kafr kfar kafar khan ras wadi bir beer jabal jebel beit bayt bani beni dar hawr jisr'.split(
    ' ',
  ),
)
