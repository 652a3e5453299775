import { words } from '../../words.ts'

/** Verbs that, denied, tell only that nothing was said: "did not answer questions", "does not disclose its losses". */
export const withheld = words(`
  answer
  disclose
  comment
  release
  publish
  provide
  verify
  corroborate
`)
