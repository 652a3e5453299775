import { statusOf } from '../../run/queue/status.ts'
import { type Exit, exit } from '../finish.ts'
import { oneLine } from '../print/one-line.ts'
import type { QueueFlags } from '../run-options.ts'

export interface StatusFlags extends QueueFlags {
  readonly json?: boolean
}

/** Prints the state of a queue; failed shards give the exit code of rejected inputs. */
export async function act({ redis, queue, json }: StatusFlags): Promise<Exit> {
  const status = await statusOf({ redis, name: queue })
  const { waiting, active, delayed, failed, workers, failures } = status
  const lines = [
    `  waiting  ${waiting + delayed}`,
    `  active   ${active}`,
    `  failed   ${failed}`,
    `  workers  ${workers}`,
    ...failures.map(({ file, reason }) => oneLine(`  failed with ${file}: ${reason}`)),
  ]
  process.stdout.write(json ? `${JSON.stringify(status)}\n` : `${lines.join('\n')}\n`)
  return failed > 0 ? exit.rejected : exit.well
}
