import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { buildApart, SETTINGS } from './build-apart.ts'
import { viewPage } from './build-view.ts'
import { moveInPlace, stagingFolder } from './in-place.ts'
import { keepTypesOf } from './needed-types.ts'
import { ruleHomes } from './rule-homes.ts'
import { sourceFiles } from './source-files.ts'
import { taggerData } from './tagger-data.ts'
import { worldOutline } from './world-outline.ts'

/**
 * Builds the library, the command line and the worker threads, each of few files: to open and link the sources' many took longer
 * than everything else at the start.
 *
 * Beside them it writes what cannot be told from these files: where rules are written, the hash of the code, the page of `claimwire
 * view`, the outline of the world, and what the tagger knows. All is built apart and moved into `dist` at the end, so that a type error, or an end halfway, leaves the last build as it was.
 */
const root = fileURLToPath(new URL('../', import.meta.url))
const staged = stagingFolder()
/** What programs import of the package. */
const ENTRIES = ['index', 'schema', 'config', 'vitest', 'extend']
try {
  if (declareTypes()) {
    keepTypesOf(staged, ENTRIES)
    await buildCode()
  } else process.exitCode = 1
} finally {
  rmSync(staged, { recursive: true, force: true })
}

/** Whether the types hold; where they do not, the compiler says why. */
function declareTypes(): boolean {
  const compiler = join(createRequire(import.meta.url).resolve('typescript/package.json'), '../bin/tsc')
  const args = ['-p', 'tsconfig.build.json', '--outDir', staged]
  return spawnSync(process.execPath, [compiler, ...args], { cwd: root, stdio: 'inherit' }).status === 0
}

async function buildCode(): Promise<void> {
  await build({
    ...SETTINGS,
    absWorkingDir: root,
    entryPoints: [
      ...ENTRIES.map((name) => `src/${name}.ts`),
      'src/cli/main.ts',
      'src/run/work/worker.ts',
      'src/eval/work/worker.ts',
      'src/library/verdict-worker.ts',
    ],
    outdir: staged,
    chunkNames: 'chunks/[name]-[hash]',
    sourcemap: true,
    // A third less to read at the start; names stay as they are, and lines short enough that a stack trace can be read without its map
    minifyWhitespace: true,
    lineLimit: 160,
  })
  chmodSync(join(staged, 'cli/main.js'), 0o755)

  mkdirSync(join(staged, 'data'))
  writeFileSync(join(staged, 'data/code.txt'), codeHash())
  writeFileSync(join(staged, 'data/homes.json'), JSON.stringify(Object.fromEntries(await homes())))
  writeFileSync(join(staged, 'data/view.html'), await viewPage())
  writeFileSync(join(staged, 'data/world.json'), JSON.stringify(worldOutline()))
  const { words, rest } = taggerData()
  writeFileSync(join(staged, 'data/tagger-words.txt'), words, 'latin1')
  writeFileSync(join(staged, 'data/tagger.json'), JSON.stringify(rest))
  moveInPlace(staged, join(root, 'dist'), (path) => path.startsWith('data/'))
}

/** The command line and what shows records decide nothing about one. */
function codeHash(): string {
  const hash = createHash('sha256')
  for (const { path, code } of sourceFiles('src')) if (!/^src\/(?:cli|eval|view)\//.test(path)) hash.update(code)
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
