/** One named run of bytes in a model file. */
interface SectionEntry {
  readonly name: string
  readonly offset: number
  readonly length: number
}

/** A model file opened: a small JSON header and named sections of numbers. */
export interface Model {
  readonly header: ModelHeader
  section(name: string): Uint8Array
}

export interface ModelHeader {
  /** Joint tags "UPOS|Penn", by number. */
  readonly tags: readonly string[]
  /** Dependency relations, by number. */
  readonly relations: readonly string[]
  readonly sections: readonly SectionEntry[]
}

export const MAGIC = 'SITREPEN'

/** Open a model: eight letters, the header's length, the header, the sections (each on a multiple of four). */
export function openModel(file: Uint8Array): Model {
  // A plain view, because a Node Buffer slices without copying.
  const bytes = new Uint8Array(file.buffer, file.byteOffset, file.byteLength)
  const magic = new TextDecoder().decode(bytes.subarray(0, 8))
  if (magic !== MAGIC) throw new Error(`not a language model: it begins with "${magic}", not "${MAGIC}"`)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const headerLength = view.getUint32(8, true)
  const header: ModelHeader = JSON.parse(new TextDecoder().decode(bytes.subarray(12, 12 + headerLength)))
  const base = (12 + headerLength + 3) & ~3
  return {
    header,
    section(name) {
      const entry = header.sections.find((section) => section.name === name)
      if (!entry) return new Uint8Array(0)
      return bytes.slice(base + entry.offset, base + entry.offset + entry.length)
    },
  }
}
