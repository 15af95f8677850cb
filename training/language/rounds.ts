import { average, type Perceptron } from '../linear/perceptron.ts'
import { shuffle } from '../linear/random.ts'
import type { Example } from './examples.ts'

/** How often the examples are gone through, in an order of chance, and who is told how it goes. */
export interface Rounds {
  readonly rounds: number
  readonly random: () => number
  readonly log: (line: string) => void
}

/** Train a model on its own guesses, sentence by sentence; `learn` says how many words of one were right. */
export function trainInRounds(
  name: string,
  model: Perceptron,
  examples: readonly Example[],
  { rounds, random, log }: Rounds,
  learn: (example: Example) => number,
): Perceptron {
  const order = examples.map((_, i) => i)
  for (let round = 1; round <= rounds; round++) {
    let right = 0
    let words = 0
    for (const i of shuffle(order, random)) {
      right += learn(examples[i]!)
      words += examples[i]!.tags.length
    }
    log(`${name} round ${round}: ${((100 * right) / words).toFixed(2)} % right while learning`)
  }
  average(model)
  return model
}
