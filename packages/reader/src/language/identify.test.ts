import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { identifyLanguage } from './identify.ts'

describe('identifyLanguage', () => {
  it.each([
    ['Shells struck the market on Tuesday morning, killing nine people, the ministry said.', 'en'],
    ['SHELLS STRUCK THE MARKET ON TUESDAY MORNING, KILLING NINE PEOPLE, THE MINISTRY SAID.', 'en'],
    ['Gunmen kill five soldiers', 'en'],
    ['Un pont a été détruit dans la nuit de jeudi à vendredi près du village, a indiqué la préfecture.', 'fr'],
    ['La policía dijo el lunes que cinco personas habían muerto en un ataque contra la ciudad.', 'es'],
    ['Die Polizei teilte mit, dass bei dem Angriff auf die Stadt drei Menschen getötet wurden.', 'de'],
    ['В понедельник в результате обстрела города погибли три человека, сообщили власти.', 'ru'],
  ])('should tell the language of %s', (text, language) => {
    expect(identifyLanguage(text)).toBe(language)
  })

  it.each(['', '   ', '12345 !!!', '¶ — 🚀'])('should not name a language for %j', (text) => {
    expect(identifyLanguage(text)).toBeNull()
  })

  it('should answer for any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => typeof (identifyLanguage(text) ?? '') === 'string'),
    )
  })
})
