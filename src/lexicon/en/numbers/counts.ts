import { words } from '../../words.ts'

/** Numbers that a plural follows. */
export const severalWords = words(`
  two
  three
  four
  five
  six
  seven
  eight
  nine
  ten
`)

/** Numbers that begin a figure. */
export const countWords: ReadonlySet<string> = new Set([
  ...severalWords,
  ...words(`
  one
  eleven
  twelve
  twenty
  thirty
  forty
  fifty
  dozens
  scores
  hundreds
  thousands
`),
])

/** Further numbers that begin a figure after "about". */
export const fractionalCounts = words(`
  half
  hundred
`)

/** Stand before a figure and belong to it. */
export const beforeCounts = words(`
  at
  least
  most
  more
  fewer
  less
  than
  about
  around
  some
  nearly
  almost
  only
  over
  up
  to
  between
  $
  €
  £
`)

/** After "at" these begin a figure. */
export const superlatives = words(`
  least
  most
`)
