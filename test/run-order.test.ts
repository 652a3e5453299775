import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleFrom } from '../src/input/article.ts'
import { batches, type Input } from '../src/run/work/batches.ts'
import { inOrder } from '../src/run/work/in-order.ts'
import { peek } from '../src/run/work/peek.ts'
import { until } from '../src/run/work/until.ts'
import { watch } from './let-go.ts'

async function* from<T>(items: readonly T[], onRead: (item: T) => void = () => {}): AsyncGenerator<T> {
  for (const item of items) {
    onRead(item)
    yield item
  }
}

async function all<T>(source: AsyncIterable<T>): Promise<T[]> {
  const items: T[] = []
  for await (const item of source) items.push(item)
  return items
}

const calm = new AbortController().signal
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

const article = (i: number, characters = 1): Input => articleFrom({ id: `${i}`, text: 'x'.repeat(characters) })

describe('batches', () => {
  const rows: [why: string, characters: number[], size: number, lengths: number[]][] = [
    ['nothing still has an end', [], 3, [0]],
    ['the last batch is as long as what is left', [1, 1, 1, 1, 1], 2, [2, 2, 1]],
    ['behind a full one the end is a batch without anything', [1, 1, 1, 1], 2, [2, 2, 0]],
    ['long articles fill a batch early', [600_000, 1, 499_999, 1, 1], 3, [1, 2, 2]],
  ]
  it.each(rows)('%s', async (_why, characters, size, lengths) => {
    const found = await all(batches(from(characters.map((length, i) => article(i, length))), size))
    expect(found.map(({ inputs }) => inputs.length)).toEqual(lengths)
    expect(found.map(({ last }) => last)).toEqual(lengths.map((_, i) => i === lengths.length - 1))
  })

  it.each([0, 2, 3, 9])('peeking at %i items takes none away', async (most) => {
    const { first, whole, all: source } = await peek(from([1, 2, 3]), (met) => met.length >= most)
    expect([...first]).toEqual([1, 2, 3].slice(0, most))
    expect(whole).toBe(most > 3)
    expect(await all(source)).toEqual([1, 2, 3])
  })
})

describe('inOrder', () => {
  it('holds neither items nor results that were taken, however many are still to come', async () => {
    const [items, results] = [watch(), watch()]
    const source = from(Array.from({ length: 60 }, (_, i) => i))
    const objects = (async function* () {
      for await (const number of source) {
        const item = { number }
        items.see(item)
        yield item
      }
    })()
    const counts: number[] = []
    let goOn = () => {}
    const counted = new Promise<void>((resolve) => {
      goOn = resolve
    })
    const work = async ({ number }: { number: number }) => {
      // Others wait in the queue meanwhile, which keeps what it has run while it is not empty.
      await (number > 50 ? counted : pause(1))
      const result = { number }
      results.see(result)
      return result
    }
    const take = async ({ number }: { number: number }) => {
      if (number !== 50) return
      counts.push(await items.held(), await results.held())
      goOn()
    }
    await inOrder(objects, work, take, { atOnce: 2, waiting: 4, signal: calm })
    expect(Math.max(...counts)).toBeLessThan(15)
    expect(counts).toHaveLength(2)
  })

  it('takes results in input order, whichever is ready first', async () => {
    const delays = fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 30 })
    await fc.assert(
      fc.asyncProperty(delays, fc.integer({ min: 1, max: 4 }), async (waits, atOnce) => {
        const taken: number[] = []
        const work = async (i: number) => {
          await pause(waits[i] ?? 0)
          return i
        }
        const take = async (i: number) => {
          taken.push(i)
        }
        await inOrder(from(waits.map((_, i) => i)), work, take, { atOnce, waiting: 2, signal: calm })
        expect(taken).toEqual(waits.map((_, i) => i))
      }),
      { numRuns: 20 },
    )
  })

  it('does not read ahead of a slow result', async () => {
    let read = 0
    let furthest = 0
    let taken = 0
    const work = async (i: number) => {
      if (i === 0) await pause(30)
      return i
    }
    const source = from(
      Array.from({ length: 100 }, (_, i) => i),
      () => {
        read++
        furthest = Math.max(furthest, read - taken)
      },
    )
    const take = async () => {
      taken++
    }
    await inOrder(source, work, take, { atOnce: 2, waiting: 3, signal: calm })
    expect(taken).toBe(100)
    expect(furthest).toBeLessThanOrEqual(2 + 3 + 2)
  })

  it('leaves no gap when it is stopped', async () => {
    const stop = new AbortController()
    const taken: number[] = []
    const work = async (i: number) => {
      if (i === 5) stop.abort()
      await pause(i % 3)
      return i
    }
    const take = async (i: number) => {
      taken.push(i)
    }
    const source = until(from(Array.from({ length: 50 }, (_, i) => i)), stop.signal)
    await inOrder(source, work, take, { atOnce: 3, waiting: 2, signal: stop.signal })
    expect(taken.length).toBeGreaterThan(4)
    expect(taken.length).toBeLessThan(50)
    expect(taken).toEqual(taken.map((_, i) => i))
  })

  it('ends with the error of a take that fails, and takes nothing more', async () => {
    let calls = 0
    const take = async () => {
      if (++calls === 2) throw new Error('full')
    }
    const run = inOrder(from([1, 2, 3, 4, 5, 6, 7, 8, 9]), async (i) => i, take, {
      atOnce: 1,
      waiting: 1,
      signal: calm,
    })
    await expect(run).rejects.toThrow('full')
    expect(calls).toBe(2)
  })
})

describe('until', () => {
  it('stops at a source that never gives its next item', async () => {
    const stop = new AbortController()
    const stuck: AsyncIterable<number> = {
      [Symbol.asyncIterator]: () => ({ next: () => new Promise(() => {}) }),
    }
    setTimeout(() => stop.abort(), 5)
    expect(await all(until(stuck, stop.signal))).toEqual([])
  })
})
