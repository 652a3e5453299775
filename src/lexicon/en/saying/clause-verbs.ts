import { words } from '../../words.ts'

/** Verbs whose content is a quotation or a clause, never a plain noun phrase: "said the plan" is no content, "said the plan failed" is. */
export const clauseVerbs = words(`
  say
  tell
  add
  comment
  remark
  reply
  respond
  answer
  continue
  quip
  joke
  muse
  reflect
  think
  believe
  feel
  hope
  argue
  reason
  insist
  boast
  contend
  elaborate
  opine
  maintain
  concede
  go on
  chime in
  cut in
  interject
  interrupt
  shoot back
  fire back
  hit back
  retort
  snap
  counter
  rejoin
  put it
  sum up
  wrap up
  weigh in
  hold
  read
  begin
  start
  show
  shout
  yell
  cry
  chant
  crack
  laugh
  sigh
  deadpan
  scream
  bark
  growl
  smile
  grin
  find
  wonder
  vouch
  agree
  decide
  determine
  post
  write
  tweet
  text
  email
  rule
  complain
  swear
  speculate
  hint
  imply
  expect
  worry
  fear
  guess
  suppose
  reckon
  remember
  conclude
  testify
  project
  observe
  calculate
  teach
  declare
  announce that
  make clear
  make it clear
  make the case
  make the argument
  make the point
`)
