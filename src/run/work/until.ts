const STOPPED = Symbol('stopped')

/** The items of a source until a signal comes, even while the next item is still awaited (a pipe that nothing writes to). */
export async function* until<T>(source: AsyncIterable<T>, signal: AbortSignal): AsyncGenerator<T, void> {
  const iterator = source[Symbol.asyncIterator]()
  // Not once it has failed or ended, nor while an item is awaited that may never come: then it is closed when that has come.
  let awaits = false
  try {
    while (!signal.aborted) {
      awaits = true
      const next = await nextOrStop(iterator, signal)
      if (next === STOPPED) return
      awaits = false
      if (next.done === true) return
      yield next.value
    }
  } finally {
    const closed = iterator.return?.()
    if (awaits) closed?.catch(() => {})
    else await closed
  }
}

/** A listener a step and not one promise for all steps, to which every race would add a reaction that is never let go. */
function nextOrStop<T>(iterator: AsyncIterator<T>, signal: AbortSignal): Promise<IteratorResult<T> | typeof STOPPED> {
  return new Promise((resolve, reject) => {
    const stop = () => resolve(STOPPED)
    signal.addEventListener('abort', stop, { once: true })
    iterator
      .next()
      .then(resolve, reject)
      .finally(() => signal.removeEventListener('abort', stop))
  })
}
