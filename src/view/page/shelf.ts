import type { Shelf } from './reviews.ts'

/** The browser's own storage; where it refuses, what is marked lasts as long as the page. */
export function shelf(name: string): Shelf {
  return {
    read: () => {
      try {
        return localStorage.getItem(name)
      } catch {
        return null
      }
    },
    write: (text) => {
      try {
        localStorage.setItem(name, text)
      } catch {
        // A full or forbidden storage; saving as a file is always possible.
      }
    },
  }
}
