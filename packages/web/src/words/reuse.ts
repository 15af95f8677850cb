import type { CopyKind } from '@sitrep/monitor'

/** How one text has the words of another, and how many: `share` is of the shorter text's runs of words, 0–1. */
export interface Repeat {
  reuse: CopyKind
  share: number
}

/** "repeats 95 % of the text in Harbour Gazette"; `text` names the other. */
export function repeatText({ reuse, share }: Repeat, text: string): string {
  const percent = `${Math.round(share * 100)} %`
  switch (reuse) {
    case 'full':
      return `repeats ${percent} of ${text}`
    case 'extended':
      return `repeats ${percent} of ${text}, with more`
    case 'shortened':
      return `is a cut of ${text}, ${percent} of it in the same words`
    case 'partial':
      return `repeats a part of ${text}, ${percent} of the shorter of the two`
    case 'stitched':
      return `is put together from ${text} (${percent} of the shorter of the two) and others`
  }
}
