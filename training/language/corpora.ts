import { join } from 'node:path'
import { type GoldSentence, readConllu } from './conllu.ts'

/** Genres of GUM whose texts are CC BY; the others forbid commercial use or are not clear. */
export const FREE_GENRES = /^GUM_(?:news|interview|bio|voyage|textbook|vlog)_/

/** The training sentences: UD English EWT and the freely licensed part of UD English GUM. */
export function readTraining(corpora: string): GoldSentence[] {
  const ewt = readConllu(join(corpora, 'ud-ewt/train.conllu.gz'))
  const gum = readConllu(join(corpora, 'ud-gum/train.conllu.gz')).filter((sentence) =>
    FREE_GENRES.test(sentence.document),
  )
  return [...ewt, ...gum]
}
