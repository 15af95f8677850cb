import { openReader } from '../packages/monitor/src/intake/reader.ts'
import { fairnessRows, fairnessTable, measureFairness, readSentences } from './fairness/measure.ts'

// How much a reading moves when only the names in a sentence are exchanged: npx tsx evaluation/fairness.ts
const pairs = measureFairness(await openReader(), readSentences())
console.log(fairnessTable(fairnessRows(pairs)))
if (process.argv.includes('--pairs')) {
  for (const { sentence, swap, texts, moved, signatures } of pairs.filter((pair) => pair.moved.length > 0)) {
    console.log(`\n${sentence.id} ${swap.name}: ${moved.join(', ')}\n  ${texts.join('\n  ')}`)
    for (const aspect of moved) console.log(`    ${signatures.map((signature) => signature[aspect]).join('\n    ')}`)
  }
}
