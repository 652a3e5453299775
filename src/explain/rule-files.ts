import { readFileSync } from 'node:fs'
import type { Note } from '../model/trace.ts'
import { dataFile } from '../shipped/data.ts'

/**
 * Where a rule is written, or the words of a reason: the file from the root of the project, or null where no file has them.
 *
 * Of a reason that is put together of parts it is the file that notes the step.
 */
export type Home = (said: string, step?: Note['step']) => string | null

/**
 * The places that the build wrote down (`scripts/rule-homes.ts`): in the built program, many files are one.
 *
 * @example ruleHomes()('casualties/passive') // 'src/stages/extract/casualties/rules/passive.ts'
 */
export function ruleHomes(): Home {
  const written = JSON.parse(readFileSync(dataFile('homes.json', 'npm run build:code'), 'utf8')) as object
  const homes = new Map<string, string>(Object.entries(written))
  return (said, step) => homes.get(said) ?? homes.get(`step: ${step}`) ?? null
}
