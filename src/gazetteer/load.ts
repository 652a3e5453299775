import { fstatSync, openSync, readSync } from 'node:fs'
import { dataFile } from '../shipped/data.ts'
import { type Gazetteer, openGazetteer } from './gazetteer.ts'
import type { Read } from './pages.ts'

let loaded: Gazetteer | null = null

/** The gazetteer that the package ships: its index is read from disk when first asked for and kept, its places as they are met. */
export function loadGazetteer(): Gazetteer {
  loaded ??= openGazetteer(...openData())
  return loaded
}

/** The file stays open as long as the process lives. */
function openData(): readonly [read: Read, size: number] {
  const file = openSync(dataFile('gazetteer.bin'), 'r')
  return [readerOf(file), fstatSync(file).size]
}

/** A buffer of its own for each read, so that it begins where the machine's words do. */
const readerOf =
  (file: number): Read =>
  (offset, length) => {
    const bytes = new Uint8Array(new ArrayBuffer(length))
    for (let done = 0; done < length; ) {
      const read = readSync(file, bytes, done, length - done, offset + done)
      if (read === 0)
        throw new Error('Expected the gazetteer to go on, but it ends; make it anew with "npm run build:data"')
      done += read
    }
    return bytes
  }
