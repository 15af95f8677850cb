/** Breaks words into lines of a width; a word longer than a line stands alone. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/)) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else {
      line = line === '' ? word : `${line} ${word}`
    }
  }
  if (line !== '' || lines.length === 0) lines.push(line)
  return lines
}

/** A label with text beside it, the text's further lines under its first: `  where     Kharab al-Jir`. */
export function hang(label: string, text: string, { indent = 2, labelWidth = 12, width = 80 } = {}): string {
  const left = ' '.repeat(indent) + label.padEnd(labelWidth)
  const blank = ' '.repeat(left.length)
  return wrap(text, width - left.length)
    .map((line, index) => (index === 0 ? left : blank) + line)
    .join('\n')
}

/** Words of a report as a terminal may be given them: on one line, with nothing in them that steers it. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
}

/** A whole printed page: line ends stay, everything else that steers a terminal goes. */
export function printablePage(text: string): string {
  return text.split('\n').map((line) => line.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, ' ')).join('\n')
}
