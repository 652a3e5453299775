import PQueue from 'p-queue'

interface Pace {
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
 * Nothing runs ahead: the source is read only while fewer than `waiting` items wait for a worker, and a result that waits for a
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
      const slot = slotFor<In, Out>(item)
      // Items start in their order, so that those left out once the signal has come are a tail: what is taken has no gap.
      const done = queue.add(async () => {
        if (!signal.aborted) await slot.fill(work)
      })
      // A result after one that failed is never awaited; it must not end the process as an unhandled rejection.
      done.catch(() => {})
      last = last.then(async () => {
        await done
        for (const result of slot.empty()) await take(result)
      })
      last.catch(() => {})
      turns.push(last)
      if (turns.length > atOnce + waiting) await turns.shift()
    }
  } finally {
    await last
  }
}

/**
 * Holds an item until it is worked on and its result until it is taken.
 *
 * The queue keeps what it has run until a hundred more have been, and with it all that it can reach: a slot that was emptied is little.
 */
function slotFor<In, Out>(
  item: In,
): {
  readonly fill: (work: (item: In) => Promise<Out>) => Promise<void>
  readonly empty: () => readonly Out[]
} {
  const items = [item]
  const results: Out[] = []
  return {
    fill: async (work) => {
      for (const one of items.splice(0)) results.push(await work(one))
    },
    empty: () => results.splice(0),
  }
}
