import { readdirSync, readFileSync } from 'node:fs'

/** A file of the source. */
export interface SourceFile {
  /** From the repository's root, with slashes: `src/model/span.ts`. */
  readonly path: string
  readonly code: string
}

/** Every TypeScript file below a folder of the repository, in order. */
export function sourceFiles(folder: string): SourceFile[] {
  const root = new URL('../', import.meta.url)
  return readdirSync(new URL(`${folder}/`, root), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .sort()
    .map((path) => ({ path, code: readFileSync(new URL(path, root), 'utf8') }))
}
