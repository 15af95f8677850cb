/** One named run of bytes in a model file. */
interface SectionEntry {
  readonly name: string
  readonly offset: number
  readonly length: number
}

/** A model file opened: a small JSON header, which differs by kind of model, and named sections of numbers. */
export interface Model<Header> {
  readonly header: Header & Sections
  /** A copy of a section's bytes; empty where the model has no such section. */
  section(name: string): Uint8Array
}

export interface Sections {
  readonly sections: readonly SectionEntry[]
}

export const MAGIC = 'SITREPEN'

/** Open a model: eight letters, the header's length, the header, the sections (each on a multiple of four). */
export function openModel<Header>(file: Uint8Array): Model<Header> {
  // A plain view, because a Node Buffer slices without copying.
  const bytes = new Uint8Array(file.buffer, file.byteOffset, file.byteLength)
  const magic = new TextDecoder().decode(bytes.subarray(0, 8))
  if (magic !== MAGIC) throw new Error(`not a model of this reader: it begins with "${magic}", not "${MAGIC}"`)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const headerLength = view.getUint32(8, true)
  const header: Header & Sections = JSON.parse(new TextDecoder().decode(bytes.subarray(12, 12 + headerLength)))
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
