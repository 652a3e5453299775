import type { Effect } from '../../model/casualty.ts'
import type { Span } from '../../model/span.ts'
import type { CompletableKind, FixtureInput } from '../fixture.ts'

/** A stretch that somebody has marked, with what they said of it. Offsets are UTF-16, as everywhere. */
export interface Marked extends Span {
  readonly fields: Readonly<Record<string, unknown>>
}

export interface MarkedQuotation {
  /** In text order. */
  readonly spans: readonly Span[]
  readonly fields: Readonly<Record<string, unknown>>
  /** null where nobody has said who speaks. */
  readonly speakers: readonly Marked[] | null
}

/** An article as another tool or a corpus has it, with its annotations. */
export interface Imported {
  readonly id: string
  readonly text: string
  readonly title?: string | null | undefined
  readonly url?: string | null | undefined
  readonly published?: string | null | undefined
  readonly publisher?: string | null | undefined
  readonly dates?: readonly Marked[]
  readonly places?: readonly Marked[]
  readonly casualties?: readonly (Marked & { readonly effect: Effect })[]
  readonly quotations?: readonly MarkedQuotation[]
  readonly tolls?: FixtureInput['tolls']
}

/** Something that annotations can be read from. */
export interface Importer {
  readonly name: string
  readonly summary: string
  /** What its users should know: where to get it, what is taken from it. */
  readonly notes: string
  /** What its articles have been annotated for in full; a person says it of a tool's. */
  readonly complete: readonly CompletableKind[]
  /** @param path a file or a folder */
  readonly read: (path: string) => AsyncGenerator<Imported, void>
}
