import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Gazetteer, openGazetteer } from './gazetteer.ts'

/** Run from the sources, the data is still that of the build. */
const CANDIDATES = ['../data/gazetteer.bin', '../../dist/data/gazetteer.bin']

let loaded: Gazetteer | null = null

/** The gazetteer that the package ships, read from disk when first asked for and kept. */
export function loadGazetteer(): Gazetteer {
  loaded ??= openGazetteer(readData())
  return loaded
}

function readData(): Uint8Array {
  for (const candidate of CANDIDATES) {
    try {
      const bytes = readFileSync(fileURLToPath(new URL(candidate, import.meta.url)))
      // Columns are read in place, so they must begin where the machine's words do: small files come out of a shared pool.
      return bytes.byteOffset % 8 === 0 ? bytes : new Uint8Array(bytes)
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
    }
  }
  throw new Error('Expected the gazetteer at dist/data/gazetteer.bin, found nothing; make it with "npm run build:data"')
}
