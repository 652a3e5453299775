import { existsSync } from 'node:fs'
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path'
import { draftOf } from '../../eval/draft/draft.ts'
import { writtenFixture } from '../../eval/draft/write.ts'
import { discover, isRejected, type Metadata, readInput, readMetadata } from '../../input/ingest.ts'
import type { InputFile } from '../../input/input-file.ts'
import type { Article } from '../../model/article.ts'
import { Failure } from '../../model/failure.ts'
import { disk } from '../../output/disk.ts'
import { writeWhole } from '../../output/files.ts'
import { pipeline } from '../../pipeline.ts'
import { loadConfiguration } from '../../run/configuration/configuration.ts'
import { segment } from '../../stages/segment/segment.ts'
import { type Exit, exit } from '../finish.ts'
import { asConfig, type SharedFlags } from '../options.ts'
import { rejectionLine } from '../print/rejected.ts'

export interface AnnotateFlags extends SharedFlags {
  readonly output?: string
}

/** Writes a draft of a fixture for each article. */
export async function act(inputs: readonly string[], flags: AnnotateFlags): Promise<Exit> {
  const { output } = flags
  const { config, root } = await loadConfiguration({
    cwd: process.cwd(),
    ...(flags.config !== undefined && { file: flags.config }),
    flags: { ...asConfig(flags), inputs: [...inputs] },
  })
  const isFile = output !== undefined && /\.ya?ml$/.test(output)
  const folder = output === undefined ? null : resolve(isFile ? dirname(output) : output)
  // Where eval starts from when it is given these fixtures
  const home = folder === null || basename(folder) !== 'gold' ? folder : dirname(folder)
  const metadata = await metadataFor(config.metadata, root, home)
  const run = pipeline(config)
  const { run: cut } = segment(config)
  let written = 0
  let refused = 0
  for (const given of await discover(config.inputs, root, config.output)) {
    const file = asFixturesCallIt(given, home)
    for await (const read of readInput(file, config, metadata, process.stdin)) {
      if (isRejected(read)) {
        refused++
        process.stderr.write(`${rejectionLine(read)}\n`)
        continue
      }
      const verdict = run(read)
      if (verdict.article === null) continue
      const name = read.source.record === null ? read.source.file : read.id
      const { fixture, leftOut } = draftOf(name, verdict.article, verdict.claims, cut(read).sentences)
      const yaml = writtenFixture(
        fixture,
        leftOut === 0
          ? []
          : [`${leftOut} findings are left out: a fixture names whole words, and they are parts of words.`],
      )
      if (folder === null || home === null) {
        process.stdout.write(written > 0 ? `---\n${yaml}` : yaml)
      } else {
        if (isFile && written > 0)
          throw new Failure('bad-option', `Expected one article for ${output}; name a folder for several.`)
        const path = isFile ? resolve(output) : join(folder, `${fixtureName(read)}.yaml`)
        const wanted = resolve(home, file.name)
        await writeNew(path, yaml, file.path === '-' || wanted === file.path ? null : wanted)
      }
      written++
    }
  }
  return refused > 0 ? exit.rejected : exit.well
}

/** Names a file as a fixture does, by its path from there; the ids of its articles are made of that, and rows of the table there name it so. */
function asFixturesCallIt(file: InputFile, home: string | null): InputFile {
  if (home === null || file.path === '-') return file
  const own = relative(home, file.path).split(sep).join('/')
  return own.startsWith('../') ? file : { ...file, name: own }
}

/** The table that is named, or the one beside the fixtures, which eval reads too. */
async function metadataFor(named: string | null, root: string, home: string | null): Promise<Metadata | null> {
  if (named !== null) return readMetadata(resolve(root, named), named)
  const beside = home === null ? '' : join(home, 'metadata.csv')
  return existsSync(beside) ? readMetadata(beside, relative(process.cwd(), beside)) : null
}

/** A name within the folder, whatever an id says. */
function fixtureName({ id, source }: Article): string {
  const name = source.record === null ? basename(source.file, extname(source.file)) : id
  return (
    name
      .replace(/[^\p{L}\p{N}._-]+/gu, '-')
      .replace(/^\.+/, '')
      .slice(0, 100) || 'article'
  )
}

/** @param wanted where eval will look for the article, when it is somewhere else. */
async function writeNew(path: string, yaml: string, wanted: string | null): Promise<void> {
  const shown = relative(process.cwd(), path)
  if (existsSync(path))
    throw new Failure('exists', `${shown} exists already; it is not written over. Remove it, or name another.`)
  await disk.makeFolder(dirname(path))
  await writeWhole(path, yaml, { folder: dirname(path) })
  const advice =
    wanted === null ? '' : `: put its article at ${relative(process.cwd(), wanted)}, where eval looks for it`
  process.stderr.write(`${shown}${advice}\n`)
}
