import type { SourceFile } from './source-files.ts'

/** What a file exports: a rule, a list of rules, or anything else. */
export type Exports = (path: string) => Promise<object>

/**
 * Where every rule is written, and the words of every reason, by what is said: `casualties/passive`, `it is only named`,
 * and `step: settled` for the file that notes a step.
 *
 * A list of rules is put together of smaller ones: the file of the smallest list that has a rule is where it is written. What is in
 * no list, as an id that control flow writes, is where its words stand first.
 */
export async function ruleHomes(files: readonly SourceFile[], exportsOf: Exports): Promise<Map<string, string>> {
  const homes = new Map<string, string>()
  for (const { path, code } of files)
    for (const [, step = '', said = ''] of code.matchAll(/(step: )?'([^'\n]+)'/g))
      if (step !== '' || /[ /]/.test(said)) if (!homes.has(step + said)) homes.set(step + said, path)
  const lists = new Map<string, number>()
  for (const { path } of files)
    for (const exported of Object.values(await exportsOf(path))) {
      const rules = (Array.isArray(exported) ? exported : [exported]).filter(isRule)
      for (const { id } of rules) {
        if (rules.length >= (lists.get(id) ?? Number.POSITIVE_INFINITY)) continue
        lists.set(id, rules.length)
        homes.set(id, path)
      }
    }
  return homes
}

function isRule(value: unknown): value is { readonly id: string } {
  return (
    typeof value === 'object' && value !== null && 'id' in value && 'examples' in value && typeof value.id === 'string'
  )
}
