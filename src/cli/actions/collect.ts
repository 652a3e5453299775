import { collect } from '../../run/collect.ts'
import { type Exit, exit } from '../finish.ts'
import { summary } from '../print/summary.ts'
import { configurationOf, logFor, type RunFlags } from './run.ts'

/** Merges what several processes have finished and prints a summary. */
export async function act(inputs: readonly string[], flags: RunFlags): Promise<Exit> {
  const { config, root } = await configurationOf(inputs, flags)
  const log = await logFor(flags)
  try {
    const report = await collect({ config, root, onRejected: log.rejected, say: log.say })
    if (!flags.quiet) process.stdout.write(summary(report, process.cwd()))
    return report.record.counts.articles.rejected > 0 ? exit.rejected : exit.well
  } finally {
    log.stop()
  }
}
