import { describe, expect, it } from 'vitest'
import { splitSentences } from './sentences.ts'
import { tokenise } from './tokenise.ts'

const split = (text: string) => splitSentences(text, tokenise(text))
const texts = (text: string) => split(text).map((sentence) => text.slice(sentence.start, sentence.end))

describe('splitSentences', () => {
  it.each([
    ['Shells fell. Two died.', ['Shells fell.', 'Two died.']],
    ['It began at 9.30 a.m. The army replied.', ['It began at 9.30 a.m.', 'The army replied.']],
    ['“We won.” He left.', ['“We won.”', 'He left.']],
    ['(They fled.) Nobody spoke.', ['(They fled.)', 'Nobody spoke.']],
    ['Who fired? Nobody knows!', ['Who fired?', 'Nobody knows!']],
    ['THE ARMY LEFT. REBELS CAME.', ['THE ARMY LEFT.', 'REBELS CAME.']],
    ['the army left. rebels came.', ['the army left.', 'rebels came.']],
    ['NAIROBI (AP) — Gunmen struck on Jan. 28 at dawn.', ['NAIROBI (AP) —', 'Gunmen struck on Jan. 28 at dawn.']],
    ['PORT HALDEN, Varenna — The army left.', ['PORT HALDEN, Varenna —', 'The army left.']],
    [
      'OSTERMOOR (VARENNA), 3 JAN 90 (RADIO 2-EST) -- THE ARMY LEFT.',
      ['OSTERMOOR (VARENNA), 3 JAN 90 (RADIO 2-EST) --', 'THE ARMY LEFT.'],
    ],
    ['He died.\n\nShe lived', ['He died.', 'She lived']],
    ['• two trucks\n• one tank', ['• two trucks', '• one tank']],
  ])('should split %j', (text, expected) => {
    expect(texts(text)).toEqual(expected)
  })

  it.each([
    'Maj. Gen. Tariq Saleh spoke to St. Mary parish.',
    'J. F. Okoro of the U.S. Army was there.',
    '“Why?” he asked.',
    'The army of the\nnorth moved.',
    'It fired 3.5 tonnes of shells.',
    'THE ARMY LEFT THE TOWN -- REBELS CAME AT DAWN.',
    'The army — or what was left of it — withdrew.',
  ])('should not split %j', (text) => {
    expect(texts(text)).toEqual([text])
  })

  it('should see a heading between paragraphs, not a closed sentence or a list item', () => {
    const found = split('Shells fell.\n\nGrowing fear\n\nPeople left.\n\n- two trucks')
    expect(found.map((sentence) => sentence.isHeading)).toEqual([false, true, false, false])
    expect(found.map((sentence) => sentence.paragraph)).toEqual([0, 1, 2, 3])
  })
})
