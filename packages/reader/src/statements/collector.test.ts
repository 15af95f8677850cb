import { describe, expect, it } from 'vitest'
import { featureHash } from '../linear/classifier.ts'
import { createCollector } from './collector.ts'

describe('the features of a decision', () => {
  it('should hash a name and its values like the string they make', () => {
    const { begin, add, features } = createCollector('end')
    begin()
    add('bias')
    add('own', 'clause', true)
    add('place', 'Port Halden', -1, 16)
    expect([...features()]).toEqual([
      featureHash('end bias'),
      featureHash('end own', 'clause true'),
      featureHash('end place', 'Port Halden -1 16'),
    ])
  })

  it('should not keep the features of the decision before', () => {
    const { begin, add, features } = createCollector('end')
    begin()
    add('bias')
    begin()
    add('length', '', '')
    expect([...features()]).toEqual([featureHash('end length', ' ')])
  })

  it('should hold a bounded number of features, however many are added', () => {
    const { begin, add, features } = createCollector('end')
    begin()
    for (let i = 0; i < 1000; i++) add('word', i)
    expect(features().length).toBeLessThan(1000)
  })
})
