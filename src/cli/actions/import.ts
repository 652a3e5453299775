import { resolve } from 'node:path'
import { type CompletableKind, completableKinds } from '../../eval/fixture.ts'
import { importGold } from '../../eval/imports/import.ts'
import { importers } from '../../eval/imports/importers.ts'
import { Failure } from '../../model/failure.ts'
import { type Exit, exit } from '../finish.ts'

export interface ImportFlags {
  readonly output: string
  readonly complete?: readonly string[]
}

/** Makes fixtures of annotations. */
export async function act(format: string, path: string, { output, complete }: ImportFlags): Promise<Exit> {
  const importer = importers.find(({ name }) => name === format)
  if (importer === undefined) throw new Failure('bad-option', `There is no importer ${format}.`)
  const { articles, leftOut } = await importGold(importer, resolve(path), resolve(output), kindsOf(complete))
  const parts =
    leftOut === 0
      ? ''
      : `; ${leftOut} annotations are left out, since a fixture names whole words and they are parts of words`
  process.stdout.write(`${articles} articles with their fixtures in ${output}${parts}.\n`)
  if (complete === undefined && importer.complete.length === 0)
    process.stdout.write(
      'Nothing counts as a false find: name what was annotated in full with --complete, such as --complete dates,places.\n',
    )
  else process.stdout.write(`Next: claimwire eval ${output}\n`)
  return exit.well
}

function kindsOf(names: readonly string[] | undefined): readonly CompletableKind[] | undefined {
  if (names === undefined) return undefined
  if (names.length === 1 && names[0] === 'none') return []
  return names.map((name) => {
    const kind = completableKinds.find((known) => known === name)
    if (kind === undefined)
      throw new Failure(
        'bad-option',
        `Expected kinds among ${completableKinds.join(', ')} after --complete, got ${name}.`,
      )
    return kind
  })
}
