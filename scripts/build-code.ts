import { createHash } from 'node:crypto'
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { buildApart, SETTINGS } from './build-apart.ts'
import { ruleHomes } from './rule-homes.ts'
import { sourceFiles } from './source-files.ts'

/**
 * Builds the library, the command line and the worker thread, each of few files: to open and link the sources' many took longer
 * than everything else at the start.
 *
 * Beside them it writes what cannot be told from these files: where rules are written, and the hash of the code.
 */
const root = new URL('../', import.meta.url)
const inRoot = (path: string) => fileURLToPath(new URL(path, root))

await build({
  ...SETTINGS,
  absWorkingDir: fileURLToPath(root),
  entryPoints: [
    'src/index.ts',
    'src/schema.ts',
    'src/config.ts',
    'src/cli/main.ts',
    'src/run/work/worker.ts',
    'src/library/verdict-worker.ts',
  ],
  outdir: 'dist',
  chunkNames: 'chunks/[name]-[hash]',
  sourcemap: true,
})
chmodSync(inRoot('dist/cli/main.js'), 0o755)

mkdirSync(inRoot('dist/data'), { recursive: true })
writeFileSync(inRoot('dist/data/code.txt'), codeHash())
writeFileSync(inRoot('dist/data/homes.json'), JSON.stringify(Object.fromEntries(await homes())))

/** The command line decides nothing about a record. */
function codeHash(): string {
  const hash = createHash('sha256')
  for (const { path, code } of sourceFiles('src')) if (!/^src\/(?:cli|eval)\//.test(path)) hash.update(code)
  return hash.digest('hex').slice(0, 16)
}

async function homes(): Promise<Map<string, string>> {
  const files = [...sourceFiles('src/stages'), ...sourceFiles('src/rules')]
  const built = await buildApart(
    files.map(({ path }) => path),
    'homes',
  )
  return ruleHomes(files, (path) => import(pathToFileURL(built(path)).href))
}
