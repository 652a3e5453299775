import { lookUp } from '../../explain/look-up.ts'
import { Failure } from '../../model/failure.ts'
import { loadConfiguration } from '../../run/configuration/configuration.ts'
import { type Exit, exit } from '../finish.ts'
import { lookedUp } from '../print/looked-up.ts'

export interface PlacesFlags {
  readonly in?: string
  readonly url?: string
  readonly json?: true
  readonly config?: string
}

/** Prints what a name means in its context, for a person or as JSON. */
export async function act(name: string, { in: text, url, json, config: file }: PlacesFlags): Promise<Exit> {
  const { config } = await loadConfiguration({ cwd: process.cwd(), ...(file !== undefined && { file }) })
  if (name.trim() === '') throw new Failure('bad-option', 'Expected the name of a place, such as "Paris, Texas".')
  if (text !== undefined && !text.includes(name))
    throw new Failure('bad-option', `Expected "${name}" in the text of --in, letter for letter; it is not there.`)
  const found = lookUp(name, { ...(text !== undefined && { text }), ...(url !== undefined && { url }) }, config)
  if (json) process.stdout.write(`${JSON.stringify(found, null, 2)}\n`)
  else if (found.length === 0) process.stdout.write(`No place is called "${name}" in the gazetteer.\n`)
  else process.stdout.write(`${found.map(lookedUp).join('\n\n')}\n`)
  return exit.well
}
