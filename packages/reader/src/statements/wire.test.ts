import { describe, expect, it } from 'vitest'
import { analyse } from '../../test/analyser.ts'
import { findWire } from './wire.ts'

const wire = (text: string) => findWire(analyse(text))
const BODY = 'Shells fell on the port.\n\nNobody was hurt.'

describe('findWire', () => {
  it.each([
    [`${BODY}\n\nWith AFP.:`, ['AFP']],
    [`${BODY}\n\nWith reporting by Reuters and dpa`, ['Reuters', 'dpa']],
    [`${BODY}\n\n(Reuters)`, ['Reuters']],
    [`BAGHDAD (AP) — ${BODY}`, ['AP']],
    [`AMMAN, Jan 3 (Reuters) - ${BODY}`, ['Reuters']],
    [`${BODY}\n\nThe Associated Press contributed to this report.`, ['AP']],
    [`${BODY}\n\nSource: Xinhua`, ['Xinhua']],
    [`${BODY} He left at dawn. (AFP)`, ['AFP']],
    [`${BODY}\n\n(Estuary Wire)`, ['Estuary Wire']],
    [`${BODY}\n\nWith Low Country News Agency`, ['Low Country News Agency']],
    [`PORT HALDEN (Estuary Press) — ${BODY}`, ['Estuary Press']],
  ])('should read the credit of: %s', (text, expected) => {
    expect(wire(text)).toEqual(expected)
  })
  it.each([
    'A spokesman told AFP that the port was open.',
    'Reuters reporters heard two blasts in the night.',
    'The AP correspondent left with the last boat.',
    'A cable ran under the floor (Barbed Wire) of the hall.',
    'By Mara Lind',
    'The Estuary Press was closed last year.',
    'With AFP reporters in the room, the minister wept.',
  ])('should not read a credit in: %s', (text) => {
    expect(wire(`${BODY}\n\n${text}\n\n${BODY}`)).toEqual([])
  })
})
