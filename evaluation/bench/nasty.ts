import { openReader } from '../../packages/monitor/src/intake/reader.ts'

/** Texts that are hard on rules like ours, by name; each is repeated up to the size asked for. Our own words. */
const NASTY: readonly [name: string, part: string | ((i: number) => string)][] = [
  [
    'one line of war prose without marks',
    'gunmen killed three soldiers near the harbour town of Aleppo on Sunday and the army said rebels fired rockets at the base ',
  ],
  ['nothing but quotation marks', '"“” '],
  ['a quotation in every second word', '“said” he “denied” '],
  ['brackets ever deeper', '(the army [said ('],
  ['right-to-left marks, emoji, controls', '\u202Ekilled\u202C 🚀\u200F war\u0007 💥 said\u0001 '],
  ['on Monday on Monday', 'on Monday '],
  ['killed killed', 'killed '],
  ['said that said that', 'said that '],
  ['the the', 'the '],
  ['numbers in words', 'two hundred and twenty one thousand '],
  ['dates', '3 January 2024, at 9:50 pm (1850 GMT), '],
  ['one name', 'Abu Omar al-Hadi of the Coast Front '],
  ['names of many places', 'in Aleppo, Syria, near Homs, Syria, '],
  ['all capitals', 'THE ARMY SAID REBELS KILLED TWO IN HOMS '],
  ['hyphens', 'Iran-backed-anti-'],
  ['one endless word', 'kill'],
  ['pronouns', 'he said they told him it '],
  ['two in response to', 'The army bombed the base in response to the attack. '],
  ['lines of one word', 'attack\n'],
  ['possessives', 'the army’s commander’s '],
  ['one quotation of all', (i) => `${i === 0 ? '\n“' : ''}The army said it bombed the base. `],
  ['a new place in every sentence', (i) => `Gunmen killed ${i} people in Port ${nameOf(i)} on Monday. `],
  ['a new date in every sentence', (i) => `The army shelled the town on ${1 + (i % 28)} May ${1900 + (i % 130)}. `],
  ['a new person in every sentence', (i) => `Colonel ${nameOf(i)} ${nameOf(i * 7)} accused the ${nameOf(i)} Front. `],
  ['a new thing in every sentence', (i) => `They fired the ${i} rockets at the ${nameOf(i)} base and it died. `],
]

/** Plain English before it, as long as the language is told by, so that all of it is read. */
const OPENING = 'The army said on Sunday that it had heard of the attack and that it was looking into it. '.repeat(46)

const SIZES = [1e4, 1e5, 1e6, 1e7]

/** Seconds for each nasty text at each size, and how much the time of the last step grew beside the tenfold text. */
export async function nastyTable(largest: number, print: (row: string) => void): Promise<void> {
  const sizes = SIZES.filter((size) => size <= largest)
  const reader = await openReader()
  for (const [, part] of NASTY) reader.read({ text: textOf(part, 1e4) })
  print(
    `${'CPU seconds'.padEnd(38)}${sizes.map((size) => `${size / 1000} kB`.padStart(10)).join('')}    growth of the last tenfold`,
  )
  for (const [name, part] of NASTY) {
    const seconds = sizes.map((size) => secondsFor(() => reader.read({ text: textOf(part, size) })))
    const growth = (seconds.at(-1) ?? 0) / (seconds.at(-2) ?? 1)
    print(`${name.padEnd(38)}${seconds.map((s) => s.toFixed(3).padStart(10)).join('')}${growth.toFixed(1).padStart(8)}`)
  }
}

function textOf(part: string | ((i: number) => string), size: number): string {
  if (typeof part === 'string') return (OPENING + part.repeat(Math.ceil(size / part.length))).slice(0, size)
  let text = OPENING
  for (let i = 0; text.length < size; i++) text += part(i)
  return text.slice(0, size)
}

/** A made-up name for each number. */
function nameOf(i: number): string {
  let name = ''
  for (let rest = i + 26; rest > 0; rest = Math.floor(rest / 26)) name += String.fromCharCode(97 + (rest % 26))
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}mar`
}

/** CPU time of this process: on a shared machine the clock says little. */
function secondsFor(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}
