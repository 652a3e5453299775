import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/** How code is built, whatever of it. */
export const SETTINGS = {
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  // Written out as literals: called each time as `new RegExp`, which esbuild makes of them for the sake of old engines, they cost several times as much.
  supported: { 'regexp-unicode-property-escapes': true },
  packages: 'external',
  logLevel: 'warning',
} as const

/**
 * Builds files one by one, for those who need more of the program than the package gives: tests, measurements, the build itself.
 *
 * @param paths files from the root of the repository
 * @param name what the folder is called that they are built into, below the root's `node_modules`
 * @param root of this repository, or of another state of it
 * @returns the path of what a file was built into
 */
export async function buildApart(
  paths: readonly string[],
  name: string,
  root = new URL('../', import.meta.url),
): Promise<(path: string) => string> {
  const folder = fileURLToPath(new URL(`node_modules/.cache/claimwire/${name}`, root))
  await build({
    ...SETTINGS,
    absWorkingDir: fileURLToPath(root),
    entryPoints: [...paths],
    outbase: '.',
    outdir: folder,
  })
  return (path) => `${folder}/${path.replace(/ts$/, 'js')}`
}
