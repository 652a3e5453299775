import { posix } from 'node:path'
import { type SourceFile as Plain, sourceFiles as plain } from '../scripts/source-files.ts'

/** A file of the source, with the modules that it takes something from. */
export interface SourceFile extends Plain {
  /** Paths from the root for the project's own files, else names of packages. */
  readonly imports: readonly string[]
}

const IMPORT = /(?:\bfrom\s+|\bimport\s*\(?\s*)'([^']+)'/g

/** Every TypeScript file below a folder of the repository. */
export function sourceFiles(folder: string): SourceFile[] {
  return plain(folder).map(({ path, code }) => {
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
