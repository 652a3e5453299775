import { words } from '../../words.ts'

/** Verbs that report without taking a side, in their base form; a phrase is inflected in its first word. */
export const says = words(`
  say
  tell
  add
  state
  write
  note
  explain
  continue
  comment
  remark
  mention
  reply
  respond
  answer
  recall
  announce
  declare
  report
  reveal
  disclose
  describe
  tweet
  retweet
  post
  blog
  email
  text
  quip
  joke
  muse
  reflect
  observe
  conclude
  find
  summarize
  summarise
  reiterate
  repeat
  stress
  emphasize
  emphasise
  underscore
  underline
  highlight
  point out
  point to
  spell out
  lay out
  set out
  outline
  detail
  elaborate
  clarify
  go on
  chime in
  cut in
  interject
  interrupt
  call
  dub
  label
  brand
  term
  characterize
  characterise
  portray
  depict
  liken
  refer to
  cite
  quote
  relate
  recount
  testify
  brief
  inform
  notify
  advise
  argue
  remind
  reason
  speak about
  speak of
  talk about
  talk of
  confide
  whisper
  shout
  yell
  cry
  exclaim
  chant
  mutter
  murmur
  retort
  shoot back
  fire back
  hit back
  snap
  counter
  rejoin
  boast
  brag
  gush
  enthuse
  joke about
  lament
  bemoan
  complain
  gripe
  grumble
  regret
  apologize
  apologise
  thank
  praise
  hail
  laud
  applaud
  commend
  congratulate
  salute
  welcome
  endorse
  defend
  criticize
  criticise
  condemn
  denounce
  decry
  slam
  blast
  lambast
  lambaste
  attack
  mock
  ridicule
  deride
  berate
  rebuke
  scold
  chide
  disparage
  bash
  knock
  predict
  forecast
  estimate
  project
  expect
  anticipate
  foresee
  indicate
  signal
  suggest
  hint
  imply
  speculate
  theorize
  hypothesize
  propose
  offer
  promise
  pledge
  vow
  swear
  threaten
  agree
  concur
  concede
  think
  believe
  feel
  hope
  determine
  rule
  decide
  opine
  assess
  assure
  reassure
  vouch
  proclaim
  profess
  preach
  lecture
  maintain
  stipulate
  specify
  put it
  sum up
  wrap up
  weigh in
  blame
  broadcast
  publish
  release
  deliver
  discuss
  address
  comment on
  elaborate on
  wonder aloud
  teach
  narrate
  recite
  dismiss
  express
  voice
  echo
  reckon
  guess
  suppose
  surmise
  show
  illustrate
  begin
  start
  remember
  pronounce
  deem
  hold
  read
  tout
  hammer
  rail
  rant
  deadpan
  crack
  laugh
  sigh
  sob
  scream
  bark
  growl
  smile
  grin
  gloat
  vent
  fume
  scoff
  jeer
  sneer
  beam
  boom
  marvel
  intone
  declare victory
  speak out
  speak out about
  speak out against
  draw attention to
  take aim at
  make clear
  make it clear
  make the argument
  speak up
  call out
  double down on
  take issue with
  go on record
  lash out at
  hit out at
  weigh in on
  open up about
  speak publicly about
  speculate about
  reaffirm
  muse about
  disagree
  intimate
  assail
  savage
  vilify
  excoriate
  pan
  trash
  celebrate
  cheer
  fault
  second-guess
  share
  preview
  float
  protest
  talk up
  imagine
  equate
  attribute
  allude to
  object
  object to
  accept
  hear
  put
  count
  list
  tally
  divulge
  let slip
  blurt out
  brush off
  shrug off
  play down
  downplay
  tell of
  posit
  attest
  attest to
  moan
  groan
  gasp
  mumble
  stammer
  wail
  pipe up
  sound off
  extol
  flag up
`)
