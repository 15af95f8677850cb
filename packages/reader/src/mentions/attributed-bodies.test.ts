import { describe, expect, it } from 'vitest'
import { readActors } from '../../test/actors.ts'

describe('findAttributedBodies', () => {
  it('should read the body before what it does', () => {
    expect(readActors('The suburb was reduced to rubble by regime bombardment.').of('regime')?.kind).toBe('government')
    expect(readActors('The bridge fell to coalition air strikes.').of('coalition')?.kind).toBe('coalition')
  })

  it('should take it together with later mentions', () => {
    const read = readActors('The bridge fell to coalition air strikes. The coalition denied it.')
    expect(read.of('coalition')?.mentions).toHaveLength(2)
  })

  it('should leave a body whose deeds are not told', () => {
    expect(readActors('A police station and an army camp stood there.').of('police')).toBeUndefined()
    expect(readActors('A coalition-backed offensive began.').of('coalition')).toBeUndefined()
  })
})
