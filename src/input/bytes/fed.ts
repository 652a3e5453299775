import type { Transform } from 'node:stream'
import type { Bytes } from './bytes.ts'

/**
 * Feeds a stream of bytes to a transform and gives what comes out, chunk by chunk.
 *
 * A pipe would lose what is in its buffers when one of the two fails, and more or less of it from run to run; here all that
 * comes before a fault is given before the fault is thrown.
 *
 * @param look called with each thing that comes out before it is kept; what it throws ends the reading.
 */
export async function* fed<Out>(bytes: Bytes, transform: Transform, look?: (out: Out) => void): AsyncGenerator<Out> {
  const out: Out[] = []
  let failure: { readonly error: unknown } | null = null
  transform.on('error', (error) => {
    failure ??= { error }
  })
  transform.on('data', (thing: Out) => {
    try {
      look?.(thing)
      out.push(thing)
    } catch (error) {
      failure ??= { error }
      transform.destroy()
    }
  })
  const failed = (): { readonly error: unknown } | null => failure
  /** Waits for a step of the transform, which closes when the step fails. */
  const settled = (step: (done: () => void) => void) =>
    new Promise<void>((resolve) => {
      const done = () => {
        transform.off('close', done)
        resolve()
      }
      transform.once('close', done)
      if (transform.closed) done()
      else step(done)
    })
  try {
    for await (const chunk of bytes) {
      await settled((done) => transform.write(chunk, done))
      yield* out.splice(0)
      if (failed() !== null) break
    }
    if (failed() === null) await settled((done) => transform.once('end', done).end())
    yield* out.splice(0)
    const fault = failed()
    if (fault !== null) throw fault.error
  } finally {
    transform.destroy()
  }
}
