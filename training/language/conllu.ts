import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

/** A sentence of a treebank: words with their gold analysis. Heads are positions in the sentence, -1 for the root. */
export interface GoldSentence {
  readonly id: string
  readonly document: string
  readonly text: string
  readonly words: string[]
  readonly lemmas: string[]
  readonly pos: string[]
  readonly tags: string[]
  readonly heads: number[]
  readonly relations: string[]
  /** Is the word followed by a blank? */
  readonly spaced: boolean[]
}

/** Read a CoNLL-U file, gzipped or not; multiword ranges and empty nodes are passed over. */
export function readConllu(path: string): GoldSentence[] {
  const bytes = readFileSync(path)
  const text = path.endsWith('.gz') ? gunzipSync(bytes).toString('utf8') : bytes.toString('utf8')
  const sentences: GoldSentence[] = []
  let document = ''
  for (const block of text.split(/\n\n+/)) {
    const lines = block.split('\n').filter((line) => line !== '')
    if (lines.length === 0) continue
    document = comment(lines, 'newdoc id') ?? document
    const sentence = readSentence(lines, document)
    if (sentence.words.length > 0) sentences.push(sentence)
  }
  return sentences
}

function comment(lines: string[], name: string): string | undefined {
  const start = `# ${name} = `
  return lines.find((line) => line.startsWith(start))?.slice(start.length)
}

function readSentence(lines: string[], document: string): GoldSentence {
  const sentence: GoldSentence = {
    id: comment(lines, 'sent_id') ?? '',
    document,
    text: comment(lines, 'text') ?? '',
    words: [],
    lemmas: [],
    pos: [],
    tags: [],
    heads: [],
    relations: [],
    spaced: [],
  }
  let joinedUntil = 0
  let joinedSpaced = true
  for (const line of lines) {
    if (line.startsWith('#')) continue
    const [id, word, lemma, pos, tag, , head, relation, , misc] = line.split('\t') as string[]
    const spaced = !/SpaceAfter=No/.test(misc ?? '')
    const range = /^(\d+)-(\d+)$/.exec(id!)
    if (range) {
      joinedUntil = Number(range[2])
      joinedSpaced = spaced
    }
    if (!/^\d+$/.test(id!)) continue
    const number = Number(id)
    sentence.words.push(word!)
    sentence.lemmas.push(lemma!)
    sentence.pos.push(pos!)
    sentence.tags.push(tag!)
    sentence.heads.push(Number(head) - 1)
    sentence.relations.push(relation!)
    sentence.spaced.push(number > joinedUntil ? spaced : number === joinedUntil ? joinedSpaced : false)
  }
  return sentence
}
