import type { UserConfig } from './model/config.ts'

export type { UserConfig } from './model/config.ts'

/**
 * Types a configuration in `pipeline.config.ts`; returns it as it is.
 *
 * It is plain data, so that it can be hashed and sent to workers. This entry point loads nothing else.
 *
 * @example export default defineConfig({ inputs: ['corpus/articles'], output: 'output' })
 */
export function defineConfig(config: UserConfig): UserConfig {
  return config
}
