import { readdirSync, readFileSync } from 'node:fs'
import type { Note } from '../model/trace.ts'

/**
 * Where a rule is written, or the words of a reason: the file from the root of the project, or null where no file has them.
 *
 * Of a reason that is put together of parts it is the file that notes the step.
 */
export type Home = (said: string, step?: Note['step']) => string | null

/** The folders whose files write rules. */
const ROOMS = ['stages/', 'rules/'] as const

/** A file that may hold rules. */
interface Source {
  /** As it stands in the project: `src/stages/extract/casualties/rules/passive.ts`. */
  readonly path: string
  readonly url: URL
  readonly code: string
}

/**
 * Finds the home of every rule, by what each file of the stages exports; so the map is never older than the rules.
 *
 * A list of rules is put together of smaller ones: the file of the smallest list that has a rule is where it is written. What is in
 * no list, as an id that control flow writes, is where its words stand.
 *
 * @param root the folder of the sources, or of what was built of them
 * @example (await ruleHomes())('casualties/passive') // 'src/stages/extract/casualties/rules/passive.ts'
 */
export async function ruleHomes(root = new URL('../', import.meta.url)): Promise<Home> {
  const sources = ROOMS.flatMap((room) => sourcesIn(root, room))
  const homes = new Map<string, { readonly path: string; readonly among: number }>()
  for (const { path, url } of sources) {
    // A file that an earlier build left there may no longer load
    const module: object = await import(url.href).catch(() => ({}))
    for (const exported of Object.values(module)) {
      const rules = (Array.isArray(exported) ? exported : [exported]).filter(isRule)
      for (const { id } of rules) {
        const known = homes.get(id)
        if (known === undefined || rules.length < known.among) homes.set(id, { path, among: rules.length })
      }
    }
  }
  const holding = (words: string) => sources.find(({ code }) => code.includes(words))?.path ?? null
  return (said, step) =>
    homes.get(said)?.path ?? holding(`'${said}'`) ?? (step === undefined ? null : holding(`step: '${step}'`))
}

function isRule(value: unknown): value is { readonly id: string } {
  return (
    typeof value === 'object' && value !== null && 'id' in value && 'examples' in value && typeof value.id === 'string'
  )
}

/** The files of a folder, of the sources or of what was built of them. */
function sourcesIn(root: URL, room: string): Source[] {
  const folder = new URL(room, root)
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return files
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /(?<!\.d)\.[jt]s$/.test(file))
    .sort()
    .map((file) => {
      const url = new URL(file, folder)
      const path = `src/${room}${file.replace(/\.js$/, '.ts')}`
      return { path, url, code: readFileSync(url, 'utf8') }
    })
}
