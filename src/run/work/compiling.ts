import { setFlagsFromString } from 'node:v8'

/**
 * When V8 optimises a function, by the major version of V8: later than it would by itself.
 *
 * Of its own accord it optimises many functions before it has seen what they are given, and then anew: beside a thread's first
 * thousand articles that takes as long as the articles. Node 24 and later have a compiler in between, and gain nothing by it.
 */
const LATER: Readonly<Record<string, string>> = {
  // Node 20
  '11': '--interrupt-budget=250000',
  // Node 22
  '12': '--invocation-count-for-turbofan=9000',
}

/** The flag for this version of V8; null where it is left as it is. */
export function compilingFlag(): string | null {
  return LATER[process.versions.v8.split('.', 1)[0] ?? ''] ?? null
}

/** Makes this process and the threads that it starts from now on compile less; it is for programs, not for a library, to say. */
export function compileLess(): void {
  const flag = compilingFlag()
  if (flag !== null) setFlagsFromString(flag)
}
