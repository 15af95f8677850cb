import { MAGIC } from '../../packages/reader/src/linear/model.ts'

/** Lay out a model file: magic, header length, header, sections on multiples of four. */
export function writeModel(header: object, sections: Readonly<Record<string, Uint8Array>>): Uint8Array {
  let offset = 0
  const entries = Object.entries(sections).map(([name, bytes]) => {
    const entry = { name, offset, length: bytes.length }
    offset = (offset + bytes.length + 3) & ~3
    return entry
  })
  const head = new TextEncoder().encode(JSON.stringify({ ...header, sections: entries }))
  const base = (12 + head.length + 3) & ~3
  const file = new Uint8Array(base + offset)
  file.set(new TextEncoder().encode(MAGIC), 0)
  new DataView(file.buffer).setUint32(8, head.length, true)
  file.set(head, 12)
  entries.forEach((entry) => {
    file.set(sections[entry.name]!, base + entry.offset)
  })
  return file
}

/** The bytes under a typed array. */
export function bytesOf(numbers: ArrayBufferView): Uint8Array {
  return new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength)
}
