import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { SETTINGS } from './build-apart.ts'

/** A part of `dist` that is built by itself. */
export interface Part {
  /** What builds it. */
  readonly script: string
  /** Files and folders that it is built from, beside the script and what that imports. */
  readonly from: readonly string[]
  /** Files without which it is not there, in `dist`. */
  readonly made: readonly string[]
}

/** In the order in which they are built. */
export const PARTS: readonly Part[] = [
  {
    script: 'scripts/build-code.ts',
    from: ['src', 'tsconfig.json', 'tsconfig.build.json'],
    made: [
      'index.js',
      'index.d.ts',
      'schema.js',
      'config.js',
      'cli/main.js',
      'run/work/worker.js',
      'eval/work/worker.js',
      'library/verdict-worker.js',
      'data/code.txt',
      'data/homes.json',
      'data/view.html',
      'data/world.json',
      'data/tagger-words.txt',
      'data/tagger.json',
    ],
  },
  { script: 'scripts/build-gazetteer.ts', from: [], made: ['data/gazetteer.bin'] },
  { script: 'scripts/build-names.ts', from: [], made: ['data/given-names.txt'] },
  { script: 'scripts/build-noun-classes.ts', from: [], made: ['data/noun-classes.txt'] },
  { script: 'scripts/build-verbs.ts', from: [], made: ['data/verbs.txt'] },
]

/** The versions of the packages that parts are built with and from. */
const LOCK = 'package-lock.json'

/**
 * The parts of `dist` that are missing, or older than anything that they are built from.
 *
 * @param root of this repository, or of a copy
 */
export async function staleParts(root = fileURLToPath(new URL('../', import.meta.url))): Promise<Part[]> {
  const imported = await importsOf(
    PARTS.map(({ script }) => script),
    root,
  )
  return PARTS.filter(({ script, from, made }) => {
    const changed = [LOCK, ...from, ...(imported.get(script) ?? [])].map((path) => lastChange(join(root, path)))
    const built = made.map((path) => statSync(join(root, 'dist', path), { throwIfNoEntry: false })?.mtimeMs ?? 0)
    return Math.min(...built) < Math.max(...changed)
  })
}

/** When a file, or any file of a folder, was changed last: milliseconds since 1970, 0 where there is none. */
function lastChange(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false })
  if (found?.isDirectory() !== true) return found?.mtimeMs ?? 0
  // A folder changes when a file of it is added or removed.
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => lastChange(join(path, name))))
}

/** The files of the repository that each script imports, itself among them. */
async function importsOf(scripts: readonly string[], root: string): Promise<Map<string, string[]>> {
  const { metafile } = await build({
    ...SETTINGS,
    splitting: false,
    absWorkingDir: root,
    entryPoints: [...scripts],
    outdir: '.',
    write: false,
    metafile: true,
  })
  return new Map(
    Object.values(metafile.outputs).map(({ entryPoint = '', inputs }) => [entryPoint, Object.keys(inputs)]),
  )
}
