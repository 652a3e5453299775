import { existsSync } from 'node:fs'
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path'
import { draftOf } from '../../eval/draft/draft.ts'
import { writtenFixture } from '../../eval/draft/write.ts'
import { discover, isRejected, readInput, readMetadata } from '../../input/ingest.ts'
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
  const metadata = config.metadata === null ? null : await readMetadata(resolve(root, config.metadata), config.metadata)
  const run = pipeline(config)
  const { run: cut } = segment(config)
  let written = 0
  let refused = 0
  for (const file of await discover(config.inputs, root, config.output)) {
    for await (const read of readInput(file, config, metadata, process.stdin)) {
      if (isRejected(read)) {
        refused++
        process.stderr.write(`${rejectionLine(read)}\n`)
        continue
      }
      const verdict = run(read)
      if (verdict.article === null) continue
      const name = articleName(read, file.path, folder)
      const { fixture, leftOut } = draftOf(name, verdict.article, verdict.claims, cut(read).sentences)
      const yaml = writtenFixture(
        fixture,
        leftOut === 0
          ? []
          : [`${leftOut} findings are left out: a fixture names whole words, and they are parts of words.`],
      )
      if (folder === null) {
        process.stdout.write(written > 0 ? `---\n${yaml}` : yaml)
      } else {
        if (isFile && written > 0)
          throw new Failure('bad-option', `Expected one article for ${output}; name a folder for several.`)
        const path = isFile ? resolve(output) : join(folder, `${fixtureName(read)}.yaml`)
        await writeNew(path, yaml)
      }
      written++
    }
  }
  return refused > 0 ? exit.rejected : exit.well
}

/** What a fixture calls its article: the path from the folder that holds the fixtures' folder, or the id of a record. */
function articleName({ id, source }: Article, path: string, folder: string | null): string {
  if (source.record !== null) return id
  if (folder === null || path === '-') return source.file
  const own = relative(dirname(folder), path).split(sep).join('/')
  return own.startsWith('../') ? source.file : own
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

async function writeNew(path: string, yaml: string): Promise<void> {
  const shown = relative(process.cwd(), path)
  if (existsSync(path))
    throw new Failure('exists', `${shown} exists already; it is not written over. Remove it, or name another.`)
  await disk.makeFolder(dirname(path))
  await writeWhole(path, yaml, { folder: dirname(path) })
  process.stderr.write(`${shown}\n`)
}
