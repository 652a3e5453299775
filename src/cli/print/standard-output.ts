import { once } from 'node:events'

/** Writes to standard output: what a slow reader has not taken yet does not pile up. */
export async function toStandardOutput(chunks: Iterable<string | Uint8Array>): Promise<void> {
  for (const chunk of chunks) if (!process.stdout.write(chunk)) await once(process.stdout, 'drain')
}
