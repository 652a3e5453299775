import PQueue from 'p-queue'

export interface Pace {
  /** Items that are worked on at the same time. */
  readonly atOnce: number
  /** Items that may wait for a worker, and results that may wait for their turn. */
  readonly waiting: number
  /** Once it has come, no further item is begun; what is being worked on is still finished and taken. */
  readonly signal: AbortSignal
}

/**
 * Works on several items at the same time and takes the results one by one in the order of the items.
 *
 * Nobody runs ahead: the source is read only while fewer than `waiting` items wait for a worker, and a result that waits behind a
 * slow one holds the reading up as well, so that memory does not grow with the input.
 */
export async function inOrder<In, Out>(
  source: AsyncIterable<In>,
  work: (item: In) => Promise<Out>,
  take: (result: Out) => Promise<void>,
  { atOnce, waiting, signal }: Pace,
): Promise<void> {
  const queue = new PQueue({ concurrency: atOnce })
  const turns: Promise<void>[] = []
  let last = Promise.resolve()
  try {
    for await (const item of source) {
      await queue.onSizeLessThan(waiting)
      // Items start in their order, so that those left out once the signal has come are a tail: what is taken has no gap.
      const result = queue.add(async () => (signal.aborted ? null : { value: await work(item) }))
      // A result behind one that failed is never waited for; it must not end the process as an unhandled rejection.
      result.catch(() => {})
      last = last.then(async () => {
        const outcome = await result
        if (outcome !== null) await take(outcome.value)
      })
      last.catch(() => {})
      turns.push(last)
      if (turns.length > atOnce + waiting) await turns.shift()
    }
  } finally {
    await last
  }
}
