import { describe, expect, it } from 'vitest'
import { reader } from './reader.ts'

const PEACE =
  'The minister spoke in the capital. He thanked the guests. The hall was full. A choir sang. The visit lasts three days. ' +
  'Dinner follows. Guests come by train. The mayor gave them a tour of the old harbour and its market.'

/** Is any more of the report read than that it tells of no violence? */
const isRead = (text: string) => reader.read({ text }, { onlyRelevant: true }).sentences.length > 0

describe('a reading of relevant reports only', () => {
  it.each([
    `Gunmen killed two farmers near Puerto Sauce on Sunday. ${PEACE}`,
    `${PEACE} A bomb went off in Puerto Sauce on Friday and wounded three soldiers.`,
  ])('should be the full reading where the report tells of violence', (text) => {
    expect(reader.read({ text }, { onlyRelevant: true })).toEqual(reader.read({ text }))
  })

  it('should stop at a report in which nothing may tell of violence', () => {
    expect(isRead(PEACE)).toBe(false)
  })

  it('should stop at a long report with nothing but talk of violence, though a short one is left to the rules', () => {
    const talk = 'We must all condemn the violence and the attacks that our people suffer.'
    expect(isRead(talk)).toBe(true)
    expect(isRead(`${talk} ${PEACE} ${PEACE}`)).toBe(false)
  })
})
