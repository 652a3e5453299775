import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'

/** A file of the source, with the modules that it takes something from. */
export interface SourceFile {
  /** From the repository's root, with slashes: `src/model/span.ts`. */
  readonly path: string
  readonly code: string
  /** Paths from the root for the project's own files, else names of packages. */
  readonly imports: readonly string[]
}

const IMPORT = /(?:\bfrom\s+|\bimport\s*\(?\s*)'([^']+)'/g

/** Every TypeScript file below a folder of the repository. */
export function sourceFiles(folder: string): SourceFile[] {
  return readdirSync(new URL(`../${folder}/`, import.meta.url), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .sort()
    .map((path) => {
      const code = readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')
      const imports = Array.from(withoutComments(code).matchAll(IMPORT), ([, from = '']) =>
        from.startsWith('.') ? posix.join(posix.dirname(path), from) : from,
      )
      return { path, code, imports }
    })
}

/** Code without its comments; good enough for code in which no string holds the beginning of one behind white space. */
export function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '')
}
