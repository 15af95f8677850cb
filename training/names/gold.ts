import type { NameKind } from '../../packages/reader/src/mentions/names/tagger.ts'

/** A text with the names in it. */
export interface GoldText {
  readonly id: string
  readonly text: string
  readonly names: readonly GoldName[]
  /** Some of its names have no label. */
  readonly isPartial: boolean
}

/** Offsets into the text, end exclusive. */
export interface GoldName {
  readonly start: number
  readonly end: number
  readonly kind: NameKind
}
