import { hash } from 'node:crypto'
import type { Config } from '../../model/config.ts'
import type { PlannedFile } from './shard.ts'

/**
 * Groups files in their order, each group about as large as the configuration says.
 *
 * Where a group may end depends on the name of its last file and not on how many come before it, so that one more file changes
 * the group that it falls into and no other (Muthitacharoen, Chen and Mazières 2001: content-defined chunks). A large file is a
 * group of its own.
 */
export function grouped(files: readonly PlannedFile[], { files: most, megabytes }: Config['shards']): PlannedFile[][] {
  const large = megabytes * 1e6
  const groups: PlannedFile[][] = []
  let group: PlannedFile[] = []
  let bytes = 0
  const end = () => {
    if (group.length > 0) groups.push(group)
    group = []
    bytes = 0
  }
  for (const file of files) {
    if (file.bytes * 4 >= large) {
      end()
      groups.push([file])
      continue
    }
    group.push(file)
    bytes += file.bytes
    if (group.length >= most || bytes >= large || (group.length * 4 >= most && mayEnd(file.name, most))) end()
  }
  end()
  return groups
}

/** One name in a quarter as many as a group may have. */
function mayEnd(name: string, most: number): boolean {
  return Number.parseInt(hash('sha256', name, 'hex').slice(0, 8), 16) % Math.max(1, Math.floor(most / 4)) === 0
}
