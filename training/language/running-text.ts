import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { splitSentences } from '../../packages/reader/src/language/sentences.ts'
import { tokenise } from '../../packages/reader/src/language/tokenise.ts'
import { createWordForms, setWord } from '../../packages/reader/src/language/word-forms.ts'

/** Plain news text without annotation; only the classes of its words enter the model. */
const SOURCES = ['fa-kes', 'polnear', 'muc4', 're3d']

/** The sentences of the plain texts as hashes of their words. */
export function readRunningText(corpora: string): Int32Array[] {
  const sentences: Int32Array[] = []
  for (const text of readTexts(corpora, SOURCES)) {
    const words = tokenise(text)
    const forms = createWordForms(words.starts.length)
    words.starts.forEach((start, i) => {
      const word = text.slice(start, words.ends[i]!)
      setWord(forms, i, word, word.toLowerCase())
    })
    for (const { first, last } of splitSentences(text, words)) sentences.push(forms.word.slice(first, last))
  }
  return sentences
}

/** The texts themselves. BBC texts of re3d forbid commercial use and are left out. */
export function readTexts(corpora: string, sources: readonly string[]): string[] {
  return sources.flatMap((source) => {
    const lines = gunzipSync(readFileSync(join(corpora, source, 'train.jsonl.gz')))
      .toString('utf8')
      .split('\n')
    const records = lines
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as { text: string; publisher?: string })
    return records.filter((record) => !/BBC/.test(record.publisher ?? '')).map((record) => record.text)
  })
}
