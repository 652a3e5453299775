import { open } from 'node:fs/promises'
import { OWN_PAGE } from '../model/own-page.ts'
import type { PassedOverRule } from '../model/passed-over.ts'
import { isWritten, RECORD_FILES, RUN_FILE } from '../output/written-files.ts'
import { isText } from './charset/decode.ts'
import { formByContent, hasReadableEnding } from './forms/forms.ts'
import { isMetadata } from './metadata.ts'
import { packingOf } from './unpack/packing.ts'

/** That a file is passed over: by which rule, and a sentence's end that says why: "photo.jpg is a picture". */
export interface PassedOver {
  readonly rule: PassedOverRule
  readonly why: string
}

/** What systems and programs keep in folders for themselves. */
const SYSTEM =
  /^(?:\.|~\$|(?:__MACOSX|node_modules|\$RECYCLE\.BIN|System Volume Information|Thumbs\.db|desktop\.ini)$)/i
/** Chrome's and Firefox's, Internet Explorer's in some languages. */
const PARTS = /^(.*)(?:[_-](?:files|dateien|fichiers|archivos|arquivos|bestanden|file|pliki|soubory|filer)|\.files)$/i
const PAGE = /^(.*)\.(?:x?html?|mht|mhtml)$/i
const CONFIGURATION = /^pipeline\.config\.(?:[mc]?[jt]s|json)$/
const OTHER =
  /\.(?:jpe?g|png|gif|webp|avif|svg|ico|bmp|tiff?|heic|psd|mp[34]|m4[av]|wav|ogg|flac|aac|mov|avi|mkv|webm|wmv|woff2?|ttf|otf|eot|css|scss|less|m?js|cjs|jsx|tsx?|map|py|pyc|rb|sh|bat|ps1|exe|dll|so|dylib|class|jar|wasm|o|a|r|rdata|rds|sqlite3?|db|duckdb|geojson|shp|dbf|prj|ya?ml|toml|ini|cfg|conf|lock|log|pem|key|torrent|iso|dmg|bib|tex|ipynb)$/i

/** What its name alone says of a file or folder in a folder; null when nothing. A folder is passed over with all that is in it. */
export function passedByName(name: string, isFolder: boolean, siblings: ReadonlySet<string>): PassedOver | null {
  if (SYSTEM.test(name)) return { rule: 'hidden', why: 'is hidden, or kept by the system for itself' }
  if (isFolder) {
    const page = PARTS.exec(name)?.[1]
    const isSaved = page !== undefined && siblings.has(page.toLowerCase())
    return isSaved ? { rule: 'page-files', why: 'holds the parts of the saved page beside it' } : null
  }
  if (CONFIGURATION.test(name)) return { rule: 'settings', why: 'is a configuration of Claimwire' }
  return OTHER.test(name) && !hasReadableEnding(name) ? OTHER_KIND : null
}

const OTHER_KIND: PassedOver = {
  rule: 'other-kind',
  why: 'is, by its ending, not news: a picture, a recording, a program or the like; name it to have it read',
}

/** The names of the pages of a folder, whose parts may lie in folders beside them: lower case, without the ending. */
export function pagesAmong(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.flatMap((name) => PAGE.exec(name)?.[1]?.toLowerCase() ?? []))
}

/**
 * What the names on the way to a file of an archive say of it; null when nothing.
 *
 * @example passedInArchive('__MACOSX/a.txt')?.rule // 'hidden'
 */
export function passedInArchive(path: string): PassedOver | null {
  const steps = path.split('/')
  for (const [at, step] of steps.entries()) {
    const isFolder = at < steps.length - 1
    const part = isFolder ? PARTS.exec(step)?.[1]?.toLowerCase() : undefined
    const passed = passedByName(step, isFolder, new Set(part === undefined ? [] : [part]))
    if (passed !== null) return passed
  }
  return null
}

const HEAD = 4096
const OWN_RECORD = /^\uFEFF?\s*\{\s*"schema":\s*"claimwire\//

/**
 * What the beginning of a file in a folder says of it; null when it is to be read, or refused by its reader.
 *
 * @param inOutput whether its folder is an output folder
 */
export async function passedByContent(path: string, name: string, inOutput: boolean): Promise<PassedOver | null> {
  if (inOutput && isWritten(name)) return OWN
  const isKnown = hasReadableEnding(name)
  const isCsv = /\.csv$/i.test(name)
  const mayBeOwn = /\.json$|\.jsonl$/i.test(name)
  if (/\.html?$/i.test(name)) return (await headOf(path))?.includes(OWN_PAGE) === true ? OWN : null
  if (isKnown && !isCsv && !mayBeOwn) return null
  if (isCsv) return (await isMetadata(path)) ? METADATA : null
  const head = await headOf(path)
  if (head === null) return null
  if (OWN_RECORD.test(head.toString('utf8'))) return OWN
  if (isKnown || head.length === 0) return isKnown ? null : { rule: 'other-kind', why: 'is empty' }
  if (packingOf(head) !== null || (await formByContent(head)) !== null) return null
  return {
    rule: 'other-kind',
    why: isText(head) ? UNNAMED : 'is not text, nor any other kind of file that holds articles',
  }
}

const UNNAMED = 'is text, but its ending is none that articles have; name it, or give a glob, to have it read'
const OWN: PassedOver = { rule: 'own-output', why: 'was written by Claimwire' }
const METADATA: PassedOver = { rule: 'settings', why: 'is a table of metadata and no article; give it as --metadata' }

/** Whether a folder is one that a run has written into. */
export async function isOutputFolder(path: string, names: readonly string[]): Promise<boolean> {
  if (!names.includes(RUN_FILE) || !RECORD_FILES.some((name) => names.includes(name))) return false
  return OWN_RECORD.test((await headOf(`${path}/${RUN_FILE}`))?.toString('utf8') ?? '')
}

/** How a file begins; null when it cannot be read, which its reader will say. */
async function headOf(path: string): Promise<Buffer | null> {
  const file = await open(path).catch(() => null)
  if (file === null) return null
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0)
    return buffer.subarray(0, bytesRead)
  } catch {
    return null
  } finally {
    await file.close()
  }
}
