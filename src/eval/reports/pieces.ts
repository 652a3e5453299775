/** Text and bytes that follow each other. */
export type Chunk = string | Uint8Array

/** Pieces that stand under one heading of a report, one after the other, as bytes: those go from one thread to another as they are. */
interface Stack {
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Where each piece ends. */
  readonly ends: readonly number[]
}

export type Stacks = Readonly<Record<string, Stack>>

/** Takes pieces of text, by the heading under which each stands. */
export class Pieces {
  readonly #texts = new Map<string, string[]>()

  add(under: string, piece: string): void {
    const own = this.#texts.get(under)
    if (own === undefined) this.#texts.set(under, [piece])
    else own.push(piece)
  }

  stacks(): Stacks {
    return Object.fromEntries(Array.from(this.#texts, ([under, texts]) => [under, stackOf(texts)]))
  }
}

function stackOf(texts: readonly string[]): Stack {
  let end = 0
  const ends = texts.map((text) => {
    end += Buffer.byteLength(text)
    return end
  })
  return { bytes: new TextEncoder().encode(texts.join('')), ends }
}

/** All pieces of a report by their headings: outside the heap, since those of many thousand articles are most of what is held. */
export class Gathered {
  readonly #under = new Map<string, { count: number; readonly chunks: Uint8Array[] }>()
  readonly #room: number

  /** @param room pieces for which there is room under each heading; the others are let go. */
  constructor(room = Number.POSITIVE_INFINITY) {
    this.#room = room
  }

  add(stacks: Stacks): void {
    for (const [under, { bytes, ends }] of Object.entries(stacks)) {
      const own = this.#under.get(under) ?? { count: 0, chunks: [] }
      this.#under.set(under, own)
      const taken = Math.min(ends.length, this.#room - own.count)
      if (taken <= 0) continue
      own.count += taken
      own.chunks.push(taken === ends.length ? bytes : bytes.slice(0, ends[taken - 1]))
    }
  }

  /** Whether there is no room under any heading that there is. */
  get isFull(): boolean {
    return this.#under.size > 0 && Array.from(this.#under.values()).every(({ count }) => count >= this.#room)
  }

  count(under: string): number {
    return this.#under.get(under)?.count ?? 0
  }

  /** The pieces under a heading, joined. */
  chunks(under: string): readonly Uint8Array[] {
    return this.#under.get(under)?.chunks ?? []
  }
}

/** Parts with something between them; empty ones are left out. */
export function* joined(parts: Iterable<Iterable<Chunk>>, between: string): Generator<Chunk> {
  let isFirst = true
  for (const part of parts) {
    let isEmpty = true
    for (const chunk of part) {
      if (chunk.length === 0) continue
      if (isEmpty && !isFirst) yield between
      isEmpty = false
      isFirst = false
      yield chunk
    }
  }
}
