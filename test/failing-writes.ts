import { constants } from 'node:fs'
import fs, { type FileHandle } from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'

/** What a work that writes was made to meet. */
export interface Trouble {
  /** Which call fails, counted from 1; 0 for none. */
  readonly at: number
  /** Whether all later calls fail too, as on a disk that stays full; else only the one. */
  readonly forGood: boolean
}

type Call = (...args: unknown[]) => Promise<unknown>

/** Functions of the file system that change something, by the place of the path that they change. */
const CHANGING = { mkdir: 0, rename: 1, rm: 0, rmdir: 0, link: 1, copyFile: 1, writeFile: 0, appendFile: 0 } as const
const OF_HANDLES = ['writeFile', 'appendFile', 'write', 'truncate', 'sync', 'utimes'] as const

/**
 * Does some work while calls of Node's own file system fail that change what lies below a folder: whoever makes them, none is missed.
 *
 * A write that fails leaves half of its bytes behind, as on a real disk.
 *
 * @returns how many such calls there were, and what the work threw.
 */
export async function amid(
  { at, forGood }: Trouble,
  folder: string,
  work: () => Promise<unknown>,
): Promise<{ readonly calls: number; readonly error: unknown }> {
  let calls = 0
  const fails = (path: unknown): boolean => {
    if (!String(path).startsWith(folder)) return false
    calls++
    return calls === at || (forGood && at > 0 && calls > at)
  }
  const full = () => Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' })
  const module = fs as unknown as Record<string, Call>
  const before = new Map<string, Call>()
  const replace = (name: string, by: (own: Call) => Call) => {
    const own = module[name] as Call
    before.set(name, own)
    module[name] = by(own)
  }
  for (const [name, place] of Object.entries(CHANGING))
    replace(name, (own) => async (...args) => {
      if (fails(args[place])) throw full()
      return own(...args)
    })
  replace('open', (own) => async (...args) => {
    const flags = args[1] ?? 'r'
    const reads = flags === 'r' || flags === constants.O_RDONLY
    if (!reads && fails(args[0])) throw full()
    const handle = (await own(...args)) as FileHandle
    if (!String(args[0]).startsWith(folder)) return handle
    // No power will be cut here, and what is flushed for real takes most of the time.
    handle.sync = async () => {}
    if (!reads) guard(handle, () => fails(folder), full)
    return handle
  })
  syncBuiltinESMExports()
  try {
    await work()
    return { calls, error: null }
  } catch (error) {
    return { calls, error }
  } finally {
    for (const [name, own] of before) module[name] = own
    syncBuiltinESMExports()
  }
}

function guard(handle: FileHandle, fails: () => boolean, full: () => Error): void {
  const own = handle as unknown as Record<string, Call>
  const write = handle.writeFile.bind(handle)
  for (const name of OF_HANDLES) {
    const call = (own[name] as Call).bind(handle)
    own[name] = async (...args) => {
      if (!fails()) return call(...args)
      if (name === 'writeFile') await write((args[0] as Uint8Array).subarray(0, (args[0] as Uint8Array).length >> 1))
      throw full()
    }
  }
}
