import { words } from '../../words.ts'

/** Verbs that report speech only beside a quotation: "he smiled", "she began" by themselves report nothing. */
export const quoteOnlyVerbs = words(`
  begin
  start
  laugh
  sigh
  smile
  grin
  continue
  go on
  sob
  scream
  bark
  growl
  cut in
  interrupt
  deliver
  read
  put it
  hold
  name
  introduce
  present
  publish
  release
  print
  air
  broadcast
  offer
  sing
  gush
  vent
  fume
  rail
  rant
  crack
  hammer
  attack
  knock
  address
  show
  post
  rally
  press
  text
  email
  identify
  credit
  rank
  snap
  cry
  direct
  order
  reflect
  challenge
  commit
  teach
  project
  remember
  sum up
  wrap up
  weigh in
  feel
  term
  brand
  illustrate
  promote
  invite
  relate
  counsel
  command
  petition
  reason
  salute
  brief
  advise
  maintain
  find
  decide
  expect
  determine
  share
  cheer
  celebrate
  marvel
  savage
  pan
  float
  worry
  wonder
  accept
  hear
  moan
  groan
  gasp
  mumble
  stammer
  wail
  pipe up
  sound off
  refer to
  brush off
  shrug off
  play down
  downplay
  extol
  regret
`)
