import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inOrder } from './in-order.ts'

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

async function* from<T>(items: T[]): AsyncGenerator<T> {
  yield* items
}

describe('working in order', () => {
  it('should keep the order and the width, whatever takes how long', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(4), { maxLength: 12 }), fc.integer({ min: 1, max: 5 }), async (times, width) => {
        let underWay = 0
        const work = async (ms: number) => {
          expect(++underWay).toBeLessThanOrEqual(width)
          await pause(ms)
          underWay--
          return ms
        }
        const results: number[] = []
        for await (const result of inOrder(from(times), width, work)) results.push(result)
        expect(results).toEqual(times)
      }),
      { numRuns: 40 },
    )
  })

  it('should answer before the next item comes', async () => {
    const answers: string[] = []
    async function* patient() {
      yield 'a'
      while (answers.length < 1) await pause(1)
      yield 'b'
    }
    for await (const answer of inOrder(patient(), 8, async (item) => item.toUpperCase())) answers.push(answer)
    expect(answers).toEqual(['A', 'B'])
  })

  it('should throw what the work or the source throws, in its turn', async () => {
    const results: number[] = []
    const work = async (item: number) => {
      if (item === 2) throw new Error('two')
      return item
    }
    const walk = async () => {
      for await (const result of inOrder(from([1, 2, 3]), 3, work)) results.push(result)
    }
    await expect(walk()).rejects.toThrow('two')
    expect(results).toEqual([1])
    async function* broken() {
      yield 1
      throw new Error('source')
    }
    await expect(inOrder(broken(), 3, work).next()).resolves.toMatchObject({ value: 1 })
    const rest = async () => {
      for await (const result of inOrder(broken(), 3, work)) results.push(result)
    }
    await expect(rest()).rejects.toThrow('source')
  })
})
