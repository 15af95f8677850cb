import { readFileSync } from 'node:fs'

/** Reads the texts on standard input, a JSON string a line, twice with wink-nlp, and prints how long each part took. */
async function main(): Promise<void> {
  const texts = readFileSync(0, 'utf8')
    .split('\n')
    .filter((line) => line)
    .map((line) => JSON.parse(line) as string)
  const began = performance.now()
  const { default: winkNLP } = await import('wink-nlp')
  const { default: model } = await import('wink-eng-lite-web-model')
  const nlp = winkNLP(model, ['sbd', 'pos'])
  nlp.readDoc('Hello')
  const startUp = (performance.now() - began) / 1000
  const pass = () => {
    const start = performance.now()
    for (const text of texts) nlp.readDoc(text)
    return (performance.now() - start) / 1000
  }
  const cold = pass()
  console.log(JSON.stringify({ startUp, cold, warm: pass() }))
}

await main()
