/** Verbs of saying in their base form, with how they report. */
export const saying = `
  accept: handing-verb placeless-verb says
  accuse: aftermath calling-verb claims object-verb placeless-verb
  acknowledge: confirms
  acquit: placeless-verb
  add: aftermath clause-only-verb clause-verb inverted-verb says
  address: addressing aftermath deed handing-verb medium noun-form says
  adds: unclosed-end
  adjourn: placeless-verb
  admire: placeless-verb
  admit: aftermath confirms doubled-consonant
  admonish: warns
  advise: informing-verb placeless-verb quote-only-verb says urges
  affirm: confirms
  agree: ahead-verb clause-verb placeless-verb says
  aim: placeless-verb
  alarm: placeless-verb
  alert: answering document noun-form telling-verb warns
  allege: claims
  allow: placeless-verb
  allude to: says
  announce: aftermath agent-verb inverted-verb placeless-verb says
  announce that: clause-verb
  answer: answer-label clause-verb noun-form says turn-label withheld
  anticipate: foreseeing-verb placeless-verb says
  apologise: apology placeless-verb says
  apologize: apology placeless-verb says
  appeal for: urges
  appeal to: calling-verb urges
  applaud: says
  appoint: placeless-verb
  appreciate: placeless-verb
  approve: placeless-verb
  approved: governing
  approves: governing
  argue: claims clause-verb inverted-verb says
  ask: addressed-verb aftermath ahead-verb asks calling-verb
  ask for: release-wish urges
  assail: says
  assert: claims
  assess: quote-only-verb says
  assume: placeless-verb
  assure: briefing-verb informing-verb says
  attack: attack befalling building-verb deed event-noun happening inhabitant noun-form phrase-end quote-only-verb says scene-verb strike-noun
  attest: confirms says
  attest to: says
  attribute: attributing says
  authenticate: confirms
  authorise: placeless-verb
  authorize: placeless-verb
  bark: clause-verb quote-only-verb says
  bash: colliding-verb says
  be sceptical: doubts
  be skeptical: doubts
  beam: says
  beg: calling-verb doubled-consonant urges
  begin: bare-present clause-verb coming-about doubled-consonant handing-verb past-forms=began_begun says scene-verb
  believe: belief-verb held-in placeless-verb says
  belong: placeless-verb
  bemoan: says
  berate: says
  beseech: urges
  blame: calling-verb noun-form object-verb placeless-verb says
  blast: event-noun happening judging-verb noun-form says
  blurt out: says
  boast: claims clause-verb noun-form says
  boom: says
  brag: doubled-consonant says
  brand: agent-verb judging-verb noun-form quote-only-verb says
  brief: addressing briefing-verb document quote-only-verb says
  broadcast: medium past-forms=broadcast publishing-verb says
  brush aside: denies
  brush off: denies quote-only-verb says
  budget: placeless-verb
  calculate: clause-verb
  call: aftermath ahead-verb answering deed-noun judging-verb medium noun-form noun-of-saying number-bearer says year-misleader
  call for: release-wish urges
  call on: calling-verb urges
  call out: says
  call upon: calling-verb urges
  cancel: placeless-verb
  care: placeless-verb
  cast doubt on: doubts
  caution: addressed-verb warns
  celebrate: quote-only-verb says
  certify: confirms
  challenge: doubts noun-form quote-only-verb
  chant: chanting-verb clause-verb noun-form says scene-verb
  characterise: agent-verb judging-verb says
  characterize: agent-verb judging-verb says
  charge: aftermath claims colliding-verb noun-form noun-of-saying placeless-verb
  chat: doubled-consonant
  cheer: no-person noun-form quote-only-verb says
  chide: says
  chime in: clause-verb says
  cite: placeless-verb quoting-verb says
  claim: account claiming claims inverted-verb life-taker noun-form noun-of-saying placeless-verb
  clarify: says
  command: noun-form quote-only-verb urges
  commend: says
  comment: aftermath clause-verb noun-form noun-of-saying says withheld withheld-thing
  comment on: says
  commit: doubled-consonant handing-verb placeless-verb
  compensate: placeless-verb
  complain: clause-verb inverted-verb placeless-verb says
  concede: clause-verb confirms says
  concern: placeless-verb
  conclude: clause-verb inverted-verb placeless-verb says
  concur: doubled-consonant says
  condemn: aftermath condemning judging-verb placeless-verb says
  confess: aftermath confirms
  confide: says
  confirm: aftermath agent-verb confirms fact-telling inverted-verb
  congratulate: says
  consider: placeless-verb
  contain: placeless-verb
  contend: claims clause-verb
  continue: clause-verb quote-only-verb says
  contradict: denies
  cooperate: placeless-verb
  corroborate: confirms withheld
  count: account counting-verb fact-telling noun-form says scene-verb total-noun
  counter: clause-verb noun-form says
  crack: clause-verb colliding-verb deed noun-form quote-only-verb says
  credit: attributing handing-verb noun-form
  criticise: judging-verb placeless-verb says
  criticize: judging-verb placeless-verb says
  cry: clause-verb noun-form quote-only-verb says scene-verb
  cut: at-spot colliding-verb doubled-consonant past-forms=cut scene-verb
  cut in: clause-verb quote-only-verb says
  deadpan: clause-verb doubled-consonant says
  decide: clause-verb placeless-verb quote-only-verb says
  declaim: claims
  declare: aftermath agent-verb clause-verb placeless-verb says
  declare victory: says
  decry: judging-verb says
  deem: judging-verb object-verb says
  defend: deed says
  delay: placeless-verb
  deliver: deed heading-verb publishing-verb says
  demand: deed-noun noun-form noun-of-saying release-wish urges
  denounce: judging-verb says
  deny: denial denies placeless-verb
  depend: placeless-verb
  depict: says
  deplore: judging-verb
  deride: says
  describe: agent-verb judging-verb says
  deserve: placeless-verb
  detail: noun-form says
  determine: clause-verb quote-only-verb says
  devastate: placeless-verb
  development: empty-thing
  direct: noun-form urges
  disagree: denies placeless-verb says
  disavow: denies
  disclaim: denies
  disclose: says withheld
  disclosed: governing
  discuss: placeless-verb says
  dismiss: denial denies judging-verb says
  disparage: says
  dispute: dealing denies lasting-thing noun-form
  divulge: says
  double down on: says
  doubt: doubts noun-form placeless-verb
  downplay: quote-only-verb says
  draw attention to: says
  dream: placeless-verb
  dub: doubled-consonant judging-verb says
  elaborate: clause-verb says
  elaborate on: says
  email: clause-verb distant-medium document furniture medium noun-form placeless-verb quote-only-verb says telling-verb
  embody: placeless-verb
  emphasise: says
  emphasize: says
  encourage: urges
  endorse: says
  enjoy: placeless-verb
  enquire: asks
  enthuse: says
  envy: placeless-verb
  equate: says
  estimate: account agent-verb foreseeing-verb no-person noun-form noun-of-saying placeless-verb put-at says
  exclaim: says
  excoriate: says
  exhort: urges
  expect: belief-verb deed future-cue placeless-verb quote-only-verb says
  explain: inverted-verb says
  explained: unclosed-end
  express doubt: doubts
  extol: doubled-consonant quote-only-verb says
  extradite: placeless-verb
  fault: noun-form says
  fear: belief-verb fear noun-form placeless-verb warns
  feel: belief-verb past-forms=felt quote-only-verb says
  find: answering at-spot clause-verb deed noun-form past-forms=found says showing-verb
  fine: placeless-verb
  fire back: clause-verb says
  fit: placeless-verb
  flag up: says
  float: noun-form quote-only-verb says scene-verb
  forecast: deed foreseeing-verb merely-possible noun-form past-forms=forecast_forecasted says
  foresee: past-forms=foresaw_foreseen says
  forewarn: warns
  fume: quote-only-verb says
  gasp: quote-only-verb says
  gloat: says
  go on: clause-verb quote-only-verb says
  go on record: says
  grin: clause-verb doubled-consonant quote-only-verb says
  gripe: says
  groan: quote-only-verb says
  growl: clause-verb quote-only-verb says
  grumble: says
  guess: clause-verb noun-form placeless-verb says
  gush: quote-only-verb says
  hail: colliding-verb judging-verb noun-form says
  hammer: colliding-verb deed quote-only-verb says
  hate: placeless-verb
  hear: aftermath fact-telling past-forms=heard quote-only-verb says scene-verb
  highlight: says
  hint: clause-verb noun-form noun-of-saying says
  hire: placeless-verb
  hit: acting-verb befalling colliding-verb doubled-consonant going-verb overnight-thing past-cue past-forms=hit personal-verb phrase-end scene-verb strike-noun toll-verb
  hit back: clause-verb says
  hit out at: says
  hold: aftermath clause-verb deed noun-form past-forms=held says scene-verb showing-verb
  hope: belief-verb female-word future-cue noun-form placeless-verb says
  hypothesize: says
  identify: aftermath fact-telling identifying-verb naming-verb placeless-verb says
  illustrate: quote-only-verb says
  imagine: placeless-verb says
  implore: calling-verb urges
  imply: clause-verb says
  incarnate: placeless-verb
  indicate: says
  infer: doubled-consonant
  inform: briefing-verb informing-verb placeless-verb says
  inquire: asks
  insist: claims clause-verb inverted-verb no-person
  insist on: urges
  instruct: urges
  intend: placeless-verb
  interject: clause-verb says
  interrupt: clause-verb quote-only-verb says
  intimate: no-person says
  intone: says
  introduce: handing-verb
  invent: placeless-verb
  invite: calling-verb handing-verb urges
  involve: placeless-verb
  jeer: no-person says
  joke: clause-verb noun-form says
  joke about: says
  joked: personal-verb
  knit: doubled-consonant
  knock: colliding-verb deed noun-form quote-only-verb says scene-verb
  label: agent-verb judging-verb noun-form says
  lack: placeless-verb
  lambast: says
  lambaste: says
  lament: judging-verb says
  lash out at: says
  laud: says
  laugh: clause-verb noun-form quote-only-verb says
  lay out: says
  lecture: says
  let: before-infinitive doubled-consonant no-name past-forms=let
  let slip: says
  liken: says
  list: counting-verb deed document holiday-name-end no-person noun-form says
  love: placeless-verb
  maintain: claims clause-verb quote-only-verb says
  make clear: clause-verb says
  make it clear: clause-verb says
  make the argument: clause-verb says
  make the case: claims clause-verb
  make the point: claims clause-verb
  marvel: quote-only-verb says
  matter: empty-thing placeless-verb
  mention: noun-form says
  merit: placeless-verb
  moan: quote-only-verb says
  mock: says
  mumble: quote-only-verb says
  murmur: says
  muse: clause-verb says
  muse about: says
  mutter: says
  name: identifying-verb naming-verb noun-form placeless-verb says
  narrate: says
  note: document inverted-verb medium noun-form says
  notify: says telling-verb
  object: class=object noun-form says
  object to: says
  observe: clause-verb deed says
  obtain: placeless-verb
  offer: aftermath ahead-verb handing-verb noun-form says
  open up about: says
  opine: clause-verb says
  oppose: placeless-verb
  order: aftermath ahead-verb document forcing-verb handing-verb noun-form number-bearer placeless-verb urges
  outline: noun-form says
  outrage: placeless-verb
  owe: placeless-verb
  own: placeless-verb
  own up to: confirms
  pan: doubled-consonant noun-form quote-only-verb says
  petition: document noun-form quote-only-verb urges
  pipe up: quote-only-verb says
  pity: placeless-verb
  plan: ahead-verb document doubled-consonant future-cue not-source noun-form noun-too placeless-verb treaty-noun
  play down: quote-only-verb says
  plead: aftermath past-forms=pleaded_pled release-wish urges
  plead for: urges
  plead with: urges
  please: placeless-verb
  pledge: aftermath deed-noun noun-form noun-of-saying placeless-verb says
  point out: says
  point to: says
  portray: says
  pose the question: asks
  posit: claims says
  possess: placeless-verb
  postpone: placeless-verb
  praise: judging-verb noun-form placeless-verb says
  preach: says
  predict: foreseeing-verb says
  prefer: placeless-verb
  present: handing-verb holiday-name-end no-person noun-form year-tail
  press for: release-wish urges
  pretend: placeless-verb
  preview: says
  print: furniture handing-verb
  probe: asks noun-form
  proclaim: says
  profess: claims says
  promise: addressed-verb deed-noun noun-form noun-of-saying placeless-verb says
  promote: handing-verb
  pronounce: says
  propose: ahead-verb placeless-verb says urges
  prosecute: placeless-verb
  protest: attack lasting-thing noun-form says
  prove: placeless-verb
  provide: withheld
  publish: aftermath deed issuing-verb publishing-verb says withheld
  purport: claims
  push back: denies
  push back against: denies
  push back on: denies
  push for: urges
  put: account-verb doubled-consonant hospital-sender past-cue past-forms=put put-at reckoned-by says way-of-killing
  put it: clause-verb quote-only-verb says
  query: asks noun-form
  question: doubts noun-form turn-label
  question whether: asks
  quip: clause-verb doubled-consonant says
  quiz: asks doubled-consonant
  quote: naming-verb noun-form quoting-verb says
  rail: quote-only-verb says
  raise doubts: doubts
  raise the alarm: warns
  raise the question: asks
  rally: happening hearer medium noun-form quote-only-verb urges
  rank: noun-form quote-only-verb
  rant: quote-only-verb says
  ratified: governing
  read: clause-verb deed past-cue past-forms=read placeless-verb publishing-verb says showing-verb
  reaffirm: confirms says
  realise: placeless-verb
  realize: placeless-verb
  reason: clause-verb noun-form quote-only-verb says
  reassure: says telling-verb
  rebuke: noun-form says
  rebut: denial denies doubled-consonant
  recall: fact-telling reminder says
  recalled: personal-verb unclosed-end
  recite: says
  reckon: clause-verb says
  recognise: confirms placeless-verb
  recognize: confirms placeless-verb
  recommend: placeless-verb urges
  recount: says
  refer: doubled-consonant
  refer to: quote-only-verb says
  reflect: clause-verb quote-only-verb says
  refute: denial denies
  regard: judging-verb
  regret: doubled-consonant noun-form placeless-verb quote-only-verb says
  reiterate: says
  reject: denial denies placeless-verb
  rejoin: clause-verb quote-only-verb says
  relate: quote-only-verb says
  release: aftermath deed document issuing-verb medium noun-form publishing-verb removal-word rescued/act rescued/verb says withheld
  relieve: placeless-verb
  remand: placeless-verb
  remark: clause-verb noun-form noun-of-saying says
  remember: aftermath clause-verb quote-only-verb reminder says
  remind: says telling-verb
  repeat: says
  replied: unclosed-end
  reply: clause-verb medium noun-form says
  report: account aftermath agent-verb answering document inverted-verb medium noun-form noun-of-saying phrase-end says
  represent: placeless-verb
  repudiate: denies
  request: ahead-verb deed-noun noun-form noun-of-saying placeless-verb release-wish urges
  resemble: placeless-verb
  resent: placeless-verb
  resolve: placeless-verb
  respect: placeless-verb
  respond: answering clause-verb says
  retort: clause-verb noun-form says
  retweet: says
  reveal: says
  ridicule: says
  rule: aftermath clause-verb lasting-thing noun-form number-bearer says
  rule out: denies
  sadden: placeless-verb
  salute: noun-form quote-only-verb says
  savage: quote-only-verb says
  say: aftermath clause-only-verb clause-verb fact-telling inverted-verb past-forms=said phrase-end plain-verb saying-stop says
  scoff: says
  scold: says
  scream: clause-verb quote-only-verb says scene-verb
  second-guess: says
  seem: placeless-verb
  set: doubled-consonant future-cue noun-too past-forms=set planned-cue
  set out: says
  share: deed furniture handing-verb held-in noun-form says
  shoot back: clause-verb says
  shout: chanting-verb clause-verb says scene-verb
  show: clause-verb deed noun-form past-forms=showed_shown says showing-verb
  shrug off: denies quote-only-verb says
  sigh: clause-verb noun-form quote-only-verb says
  signal: noun-form says
  sing: chanting-verb past-forms=sang_sung quote-only-verb
  situation: empty-thing
  slam: colliding-verb doubled-consonant judging-verb noun-form says
  smile: clause-verb noun-form quote-only-verb says
  snap: clause-verb colliding-verb doubled-consonant noun-form quote-only-verb says
  sneer: no-person says
  sob: doubled-consonant quote-only-verb says
  sound off: quote-only-verb says
  sound the alarm: warns
  speak about: says
  speak of: says
  speak out: says
  speak out about: says
  speak out against: says
  speak publicly about: says
  speak up: says
  specify: says
  speculate: clause-verb says
  speculate about: says
  spell out: says
  stammer: quote-only-verb says
  start: clause-verb coming-about day-edge handing-verb noun-form says scene-verb
  stipulate: says
  stress: says
  submit: placeless-verb
  submit that: clause-verb says
  suggest: placeless-verb says
  suit: placeless-verb
  sum up: clause-verb quote-only-verb says
  summarise: says
  summarize: says
  summoned: governing
  support: placeless-verb
  suppose: clause-verb placeless-verb says
  surmise: says
  swear: clause-verb past-forms=swore_sworn says
  symbolize: placeless-verb
  take aim at: says
  take issue with: says
  talk about: says
  talk of: says
  talk up: says
  tally: account class=quantity counting-verb noun-form says total-noun
  teach: addressed-verb clause-verb handing-verb past-forms=taught says
  tell: addressing aftermath briefing-verb clause-verb fact-telling informing-verb past-forms=told plain-verb says
  tell of: says
  term: judging-verb noun-form quote-only-verb says
  testified: personal-verb
  testify: aftermath clause-verb placeless-verb says
  text: clause-verb distant-medium document noun-form quote-only-verb says telling-verb
  thank: calling-verb noun-form placeless-verb says
  theorize: says
  think: belief-verb past-forms=thought placeless-verb says
  threaten: says warns
  tout: says
  trash: noun-form says
  tweet: class=communication clause-verb document inverted-verb medium noun-form placeless-verb says
  underline: says
  underscore: says
  urge: addressed-verb aftermath calling-verb noun-form release-wish urges
  validate: confirms
  value: placeless-verb
  vent: quote-only-verb says
  verify: confirms fact-telling withheld
  vetoed: governing
  vilify: says
  voice: noun-form says
  vote: placeless-verb
  vouch: clause-verb says
  vow: aftermath deed-noun noun-form noun-of-saying placeless-verb says
  wail: quote-only-verb says
  warn: calling-verb informing-verb inverted-verb warns
  weigh in: clause-verb quote-only-verb says
  weigh in on: says
  welcome: judging-verb noun-form placeless-verb says
  whisper: says
  wish: placeless-verb
  wonder: asks clause-verb noun-form quote-only-verb
  wonder aloud: says
  worry: clause-verb noun-form placeless-verb quote-only-verb warns
  wrap up: clause-verb quote-only-verb says
  write: aftermath clause-verb inverted-verb issuing-verb past-forms=wrote_written placeless-verb says
  yell: clause-verb says scene-verb
`
