import { words } from '../../words.ts'

/** Verbs that report with the speaker vouching for what was doubtful. */
export const confirms = words(`
  confirm
  acknowledge
  admit
  verify
  corroborate
  attest
  affirm
  reaffirm
  certify
  concede
  confess
  recognize
  recognise
  own up to
  validate
  authenticate
`)
