import { wrap } from '../publish/text-table.ts'

/** A label with text beside it, the text's further lines under its first: `  where     Kharab al-Jir`. */
export function hang(label: string, text: string, { indent = 2, labelWidth = 12, width = 80 } = {}): string {
  const left = ' '.repeat(indent) + label.padEnd(labelWidth)
  const blank = ' '.repeat(left.length)
  return wrap(text, width - left.length)
    .map((line, index) => (index === 0 ? left : blank) + line)
    .join('\n')
}
