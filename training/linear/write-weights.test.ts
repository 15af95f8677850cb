import { expect, test } from 'vitest'
import { featureHash } from '../../packages/reader/src/linear/classifier.ts'
import { createFeatureList, type FeatureList } from '../../packages/reader/src/linear/hashing.ts'
import { addPairs } from '../../packages/reader/src/linear/pair-weights.ts'
import { best, MANY, readCandidates } from '../../packages/reader/src/linear/weights.ts'
import { average, createPerceptron, type Perceptron, sumUp, update } from './perceptron.ts'
import { featuresWithRoom, packPairs, packWeights } from './write-weights.ts'

const CLASSES = 20
const ALL = readCandidates(
  Uint8Array.of(CLASSES),
  Uint8Array.from({ length: CLASSES }, (_, c) => c),
)
const ROOM = { bits: 8, features: 100 }

function features(...names: string[]): FeatureList {
  const list = createFeatureList()
  names.forEach((name, i) => {
    list.hashes[i] = featureHash(name)
  })
  list.count = names.length
  return list
}

/** "rifle" speaks for class 1 against 2, "farmer" for 2 against 1, "any" for each of the others a little. */
function learned(classes: number): Perceptron {
  const model = createPerceptron(classes)
  update(model, features('rifle'), 1, 2)
  update(model, features('farmer'), 2, 1)
  update(model, features('farmer'), 2, 0)
  for (let c = 3; c < classes; c++) update(model, features('any'), c, 0)
  model.moment = 10
  model.rows.seen.fill(1)
  average(model)
  return model
}

test('should choose as the perceptron learned, by the few and by the many', () => {
  const weights = packWeights(learned(CLASSES), ROOM)
  expect(weights.slots.filter((slot) => (slot & MANY) !== 0)).toHaveLength(1)
  const choice = (...names: string[]) => {
    const list = features(...names)
    return best(weights, list.hashes, list.count, ALL, 0)
  }
  expect(choice('rifle')).toBe(1)
  expect(choice('farmer')).toBe(2)
  expect(choice('any')).toBe(3)
})

test('should not let features speak that were never learned or not kept', () => {
  const list = features('letter')
  expect(best(packWeights(learned(CLASSES), ROOM), list.hashes, list.count, ALL, 0)).toBe(0)
  const rifle = features('rifle')
  const one = packWeights(learned(CLASSES), { bits: 8, features: 1 })
  expect(best(one, rifle.hashes, rifle.count, ALL, 0)).toBe(0)
})

test('should add up pairs against the first of three', () => {
  const pairs = packPairs(learned(3), ROOM)
  const said = (...names: string[]) => {
    const list = features(...names)
    const sums = { second: 0, third: 0 }
    addPairs(pairs, list.hashes, list.count, sums)
    return sums
  }
  expect(said('rifle').second).toBeGreaterThan(0)
  expect(said('rifle').third).toBeLessThan(0)
  expect(said('farmer').third).toBeGreaterThan(said('farmer').second)
  expect(said('letter')).toEqual({ second: 0, third: 0 })
})

test('should name the features that a file has room for, the worthiest first', () => {
  const rifle = featureHash('rifle')
  const farmer = featureHash('farmer')
  expect([...featuresWithRoom(learned(CLASSES), { bits: 8, features: 2 }, 'weights')]).toContain(farmer)
  expect(featuresWithRoom(learned(3), { bits: 8, features: 1 }, 'pairs')).toHaveLength(1)
  expect([...featuresWithRoom(learned(3), ROOM, 'pairs')].sort()).toEqual([rifle, farmer].sort())
  const crowded = createPerceptron(3)
  for (let i = 0; i < 20; i++) update(crowded, features(`word ${i}`), 1, 2)
  expect(featuresWithRoom(crowded, { bits: 2, features: 20 }, 'pairs')).toHaveLength(4)
})

test('should write every feature that it found room for', () => {
  const crowded = createPerceptron(3)
  for (let i = 0; i < 300; i++) update(crowded, features(`word ${i}`), 1, 2)
  const kept = featuresWithRoom(crowded, { bits: 8, features: 300 }, 'pairs')
  const closed = createPerceptron(3, kept)
  for (let i = 0; i < 300; i++) update(closed, features(`word ${i}`), 1, 2)
  closed.moment = 10
  closed.rows.seen.fill(1)
  average(closed)
  const written = packPairs(closed, { bits: 8, features: 300 })
  expect(kept.length).toBeLessThan(300)
  expect(written.filter((place) => place !== 0)).toHaveLength(kept.length)
})

test('should learn of no feature but those it began with', () => {
  const closed = createPerceptron(3, Int32Array.of(featureHash('rifle')))
  update(closed, features('rifle', 'letter'), 1, 2)
  expect(closed.rows.count).toBe(1)
  expect([...closed.rows.weights.subarray(0, 3)]).toEqual([0, 1, -1])
})

test('should weigh as several together, and refuse those of other features', () => {
  const one = (wrong: number) => {
    const model = createPerceptron(3, Int32Array.of(featureHash('rifle')))
    update(model, features('rifle'), 1, wrong)
    return model
  }
  expect([...sumUp([one(2), one(0)]).rows.weights.subarray(0, 3)]).toEqual([-1, 2, -1])
  expect(() => sumUp([one(2), createPerceptron(3)])).toThrow(/closed/)
  expect(() => sumUp([one(2), createPerceptron(3, new Int32Array(0))])).toThrow(/same features/)
})
