import { resolve } from 'node:path'
import { loadConfiguration } from '../run/configuration/configuration.ts'

/** The folder that a run started here would write into. */
export async function configuredOutput(): Promise<string> {
  const { config, root } = await loadConfiguration({ cwd: process.cwd() })
  return resolve(root, config.output)
}
