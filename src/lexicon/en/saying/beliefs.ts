import { words } from '../../words.ts'

/** Verbs for what somebody thinks, which may only be the reason for what he did. */
export const beliefVerbs = words(`
  think
  believe
  feel
  hope
  fear
  expect
`)
