import { words } from '../../words.ts'

/** Verbs that double their last consonant before an ending: "referred", "admitting". */
export const doubledConsonants = words(`
  rebut
  plan
  beg
  quip
  dub
  admit
  commit
  brag
  quiz
  blog
  snap
  knit
  chat
  slam
  sob
  grin
  put
  cut
  set
  hit
  begin
  refer
  infer
  regret
  concur
  pan
  let
`)
