import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Failure } from '../../model/failure.ts'
import { type Disk, disk as machine } from '../../output/disk.ts'
import { writeWhole } from '../../output/files.ts'
import { writeFailure } from '../../output/write-failure.ts'
import { type Ledger, readLedger } from '../shards/ledger.ts'
import { differences, type Recipe } from '../shards/recipe.ts'
import type { Workshop } from './staging-folder.ts'

/**
 * What to do with finished shards. auto: goes on from them, and starts over, saying so, where they were made with another
 * configuration or version. require: refuses to start over. never: starts over.
 */
export type Resume = 'auto' | 'require' | 'never'

/**
 * Opens the ledger of a folder's finished shards.
 *
 * @param say is told in a sentence when a run goes on or starts over
 * @throws {Failure} `nothing-to-resume` when the shards have to be there and are not, or were made otherwise.
 */
export async function resumed(
  workshop: Workshop,
  recipe: Recipe,
  how: Resume,
  say: (line: string) => void,
  disk: Disk = machine,
): Promise<Ledger> {
  if (how === 'never') await disk.remove(workshop.shards)
  const ledger = await readLedger(workshop.shards)
  const other = ledger.size > 0 ? null : await otherRecipe(workshop)
  const changed = other === null ? '' : differences(other, recipe).join('; ')
  if (how === 'require' && ledger.size === 0) {
    const why = other === null ? 'there are none' : `they were made otherwise: ${changed}`
    throw new Failure(
      'nothing-to-resume',
      `Expected finished shards in ${workshop.output} to go on from, but ${why}. Leave --resume out to start over.`,
    )
  }
  if (ledger.size > 0) say(`Going on where an earlier run ended: ${ledger.inputs} inputs are finished.`)
  else if (other !== null && how === 'auto')
    say(`Starting over, since what is finished was made otherwise: ${changed}.`)
  await disk.makeFolder(workshop.shards).catch((error: unknown) => {
    throw writeFailure(workshop.shards, error)
  })
  const path = join(workshop.shards, 'recipe.json')
  await writeWhole(path, `${JSON.stringify(recipe, null, 2)}\n`, { ...workshop.draft, folder: workshop.shards }, disk)
  return ledger
}

async function otherRecipe({ folder }: Workshop): Promise<Recipe | null> {
  for (const name of (await readdir(folder).catch(() => [])).sort()) {
    const text = await readFile(join(folder, name, 'recipe.json'), 'utf8').catch(() => null)
    if (text !== null) return JSON.parse(text) as Recipe
  }
  return null
}
