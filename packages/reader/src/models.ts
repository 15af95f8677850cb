/** The trained models, each a file `models/NAME.bin` of this package with a card in `models/README.md`. */
export const MODELS = ['english', 'names', 'attribution', 'incidents', 'roles', 'scan'] as const

export type ModelName = (typeof MODELS)[number]
