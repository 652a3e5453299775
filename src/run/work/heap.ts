import { setFlagsFromString } from 'node:v8'

/**
 * A heap is cleaned up when it has grown by this many per cent, and not when it has doubled, as V8 does where memory is plentiful:
 * nothing that an article leaves is needed for the next.
 */
const GROWTH = 40

/** Keeps the heap of this process, and of the threads that it starts from now on, small; it is for programs, not for a library, to say. */
export function growLess(): void {
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`)
}
