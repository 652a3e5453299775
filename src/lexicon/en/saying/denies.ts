import { words } from '../../words.ts'

/** Verbs that report a denial. */
export const denies = words(`
  deny
  refute
  reject
  rebut
  dispute
  disavow
  repudiate
  dismiss
  rule out
  disclaim
  contradict
  brush off
  brush aside
  push back
  push back on
  push back against
  shrug off
  disagree
`)
