import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** An import or a re-export of another file of ours. */
const IMPORT = /['"](\.{1,2}\/[^'"]+)\.[jt]s['"]/g

/**
 * Removes the types that no entry of the package leads to: nobody can import them, and they would be half of its files.
 *
 * @param folder where the compiler wrote them
 * @param entries by their paths in it, without an ending
 */
export function keepTypesOf(folder: string, entries: readonly string[]): void {
  const needed = new Set<string>()
  const visit = (path: string): void => {
    if (needed.has(path) || !existsSync(path)) return
    needed.add(path)
    for (const [, to = ''] of readFileSync(path, 'utf8').matchAll(IMPORT)) visit(join(dirname(path), `${to}.d.ts`))
  }
  for (const entry of entries) visit(join(folder, `${entry}.d.ts`))
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, name)
    if (name.endsWith('.d.ts') && !needed.has(path)) rmSync(path)
  }
}
