import { join } from 'node:path'
import { readConllu } from '../language/conllu.ts'
import { readTexts } from '../language/running-text.ts'

/** The texts of UD English EWT's train part, a document each. */
export function readEwt(corpora: string): string[] {
  const texts = new Map<string, string>()
  for (const { document, text } of readConllu(join(corpora, 'ud-ewt/train.conllu.gz'))) {
    const before = texts.get(document)
    texts.set(document, before === undefined ? text : `${before}\n${text}`)
  }
  return [...texts.values()]
}

/** Every fourth of the plain news texts in mixed case: more would drown the labelled ones. */
export function readNews(corpora: string): string[] {
  return readTexts(corpora, ['fa-kes', 'polnear']).filter((_, i) => i % 4 === 0)
}
