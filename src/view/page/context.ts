import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Archive } from './archive.ts'
import type { Place } from './place.ts'
import type { Reviews } from './reviews.ts'
import type { Selection } from './selection.ts'

/** What every part of the page sees. */
export interface Shared {
  readonly archive: Archive
  readonly reviews: Reviews
  readonly place: Place
  readonly selection: Selection
  /** Goes somewhere else; `instead` takes the place of where one is, as while somebody types. */
  readonly go: (change: Partial<Place>, instead?: boolean) => void
}

const shared = createContext<Shared | null>(null)
export const SharedProvider = shared.Provider

export function useShared(): Shared {
  const value = useContext(shared)
  if (value === null) throw new Error('Expected to be within the app')
  return value
}
