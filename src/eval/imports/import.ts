import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Failure } from '../../model/failure.ts'
import { disk } from '../../output/disk.ts'
import { openFiles, writeWhole } from '../../output/files.ts'
import { writtenFixture } from '../draft/write.ts'
import type { CompletableKind } from '../fixture.ts'
import { importedFixture } from './fixture.ts'
import type { Importer } from './imported.ts'

/** What came of an import. */
export interface ImportCounts {
  readonly articles: number
  /** Annotations that no fixture can name: parts of words. */
  readonly leftOut: number
}

/**
 * Writes a folder of fixtures: `articles.jsonl` and a fixture an article in `gold/`. One article is held at a time.
 *
 * @param complete what the articles have been annotated for in full; else what is known of the corpus.
 * @throws {Failure} `exists`, `bad-import`, `no-such-file`
 */
export async function importGold(
  { read, complete: known }: Importer,
  path: string,
  folder: string,
  complete: readonly CompletableKind[] = known,
): Promise<ImportCounts> {
  if (existsSync(join(folder, 'articles.jsonl')) || existsSync(join(folder, 'gold')))
    throw new Failure(
      'exists',
      `${folder} has articles or fixtures already; they are not written over. Name another folder.`,
    )
  await disk.makeFolder(join(folder, 'gold'))
  const files = await openFiles(folder, ['articles.jsonl'], { folder })
  const names = new Set<string>()
  let articles = 0
  let leftOut = 0
  try {
    for await (const imported of read(path)) {
      const { id, text, title = null, url = null, published = null, publisher = null } = imported
      const made = importedFixture(imported, complete)
      const name = newName(id, names)
      const target = join(folder, 'gold', `${name}.yaml`)
      await writeWhole(target, writtenFixture(made.fixture), { folder: dirname(target) })
      const known = Object.entries({ title, url, published, publisher }).filter(([, value]) => value !== null)
      await files.append({ 'articles.jsonl': `${JSON.stringify({ id, text, ...Object.fromEntries(known) })}\n` })
      articles++
      leftOut += made.leftOut
    }
  } catch (error) {
    await files.discard()
    throw error
  }
  await files.close()
  return { articles, leftOut }
}

/** A name within the folder that no other fixture has, whatever an id says. */
function newName(id: string, names: Set<string>): string {
  const base =
    id
      .replace(/[^\p{L}\p{N}._-]+/gu, '-')
      .replace(/^\.+/, '')
      .slice(0, 100) || 'article'
  let name = base
  for (let n = 2; names.has(name.toLowerCase()) || name === 'floors'; n++) name = `${base}-${n}`
  names.add(name.toLowerCase())
  return name
}
