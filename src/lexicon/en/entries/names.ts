/** Given names, particles and endings of names. */
export const names = `
  abdomen: no-person
  abu: name-particle
  af: name-particle
  african: ancestry
  ahmad: usual-surname
  ahmed: usual-surname
  akira: further-given-name
  al: name-particle particle
  albumen: no-person
  alex: unisex-name
  alexei: further-given-name male-given
  ali: further-given-name unisex-name
  alija: further-given-name
  andrea: unisex-name
  angel: unisex-name
  animate: no-person
  ans: people-ending
  anwar: further-given-name
  approximate: no-person
  ar: particle
  ariel: unisex-name
  ashley: unisex-name
  ashraf: further-given-name
  asif: further-given-name male-given
  assist: no-person
  atal: further-given-name
  aung: further-given-name
  avery: unisex-name
  avigdor: further-given-name
  ayman: further-given-name
  az: particle
  barack: further-given-name
  bashar: further-given-name
  bearer: person-ending
  beer: no-person
  beforehand: no-person
  begum: usual-surname
  behindhand: no-person
  bei: particle
  ben: name-particle
  benazir: further-given-name
  bernard: further-given-name
  beverly: unisex-name
  bibi: usual-surname
  billie: unisex-name
  bin: name-particle particle
  bint: name-particle
  bitumen: no-person
  bl: postnominal
  blair: unisex-name
  bob: further-given-name
  bobbie: unisex-name
  breaker: person-ending
  brooke: unisex-name
  cameron: unisex-name
  candleholder: no-person
  career: no-person
  casey: unisex-name
  catcher: person-ending
  cbe: postnominal
  ch: demonym-ending
  charlie: further-given-name unisex-name
  chaudhry: usual-surname
  checklist: no-person
  checkmate: no-person
  chris: unisex-name
  chuck: further-given-name male-word
  climate: no-person
  cmg: postnominal
  coexist: no-person
  coffeemaker: no-person
  consist: no-person placeless-verb
  corazon: female-given further-given-name
  courtney: unisex-name
  curt: further-given-name male-word
  cyril: further-given-name
  d: party-letter
  da: name-particle particle
  dale: unisex-name
  dana: unisex-name
  das: particle
  dbe: postnominal
  de: name-particle particle
  declan: further-given-name male-given
  del: abbreviation name-particle particle
  dela: name-particle particle
  della: name-particle
  den: name-particle particle
  der: name-particle particle
  des: particle
  desist: no-person
  desmond: further-given-name
  devon: unisex-name
  di: name-particle particle
  diego: further-given-name
  dirk: further-given-name
  dominique: unisex-name
  dos: name-particle particle
  doug: further-given-name
  dreamcatcher: no-person
  drew: governing past-cue unisex-name
  du: name-particle particle
  e: name-particle particle
  ed: further-given-name
  eer: no-person person-ending
  ehud: further-given-name
  el: name-particle particle
  en: particle
  enlist: no-person
  ese: demonym-ending
  esq: name-suffix
  evelyn: unisex-name
  exist: no-person placeless-verb
  ez: particle
  ferdinand: further-given-name
  fernandez: usual-surname
  firsthand: no-person
  fist: no-person
  flycatcher: no-person
  frances: unisex-name
  francis: unisex-name
  francois: further-given-name
  franjo: further-given-name
  frank: further-given-name male-word
  frankie: unisex-name
  frs: postnominal
  gail: unisex-name
  gale: unisex-name
  gamal: further-given-name
  gene: further-given-name
  gist: no-person
  gloria: further-given-name
  goer: person-ending
  golda: further-given-name
  gonzalez: usual-surname
  goodluck: further-given-name
  grist: no-person
  guesstimate: no-person
  hafez: further-given-name
  hamid: further-given-name male-given
  hamish: further-given-name
  hashim: further-given-name
  hassan: further-given-name
  heist: no-person
  helmut: further-given-name
  hernandez: usual-surname
  highboy: no-person
  hilary: unisex-name
  hiroshi: further-given-name male-given
  hoist: no-person
  holder: person-ending
  hong: unisex-name
  hosni: further-given-name
  hussain: usual-surname
  hussein: usual-surname
  ibn: name-particle
  icebreaker: no-person
  icemaker: no-person
  ii: name-suffix
  iii: name-suffix
  illegitimate: no-person
  im: particle
  imran: further-given-name male-given
  inanimate: no-person
  ismail: further-given-name
  ist: person-ending
  iv: name-suffix
  jack: further-given-name male-word
  jackie: unisex-name
  jamie: unisex-name
  jay: further-given-name
  jean: further-given-name unisex-name
  jeb: further-given-name
  jesse: unisex-name
  jessie: unisex-name
  jin: unisex-name
  jo: unisex-name
  joan: unisex-name
  jock: further-given-name
  jody: unisex-name
  joey: unisex-name
  joist: no-person
  joko: further-given-name
  jomo: further-given-name
  jordan: unisex-name
  joyce: further-given-name unisex-name
  jr: ending-abbreviation name-suffix uncapitalized
  jr.: name-suffix
  junichiro: further-given-name
  jurgen: further-given-name male-given
  kaur: usual-surname
  kbe: postnominal
  kc: postnominal
  kcmg: postnominal
  kelly: unisex-name
  kendall: unisex-name
  kenji: further-given-name male-given
  kerry: unisex-name
  kim: unisex-name
  kofi: further-given-name male-given
  kumar: usual-surname
  kyle: unisex-name
  la: abbreviation name-particle particle
  lars: further-given-name
  las: name-particle particle
  laurence: unisex-name
  laurent: further-given-name
  le: name-particle particle
  lee: unisex-name
  leer: no-person
  legitimate: no-person
  les: particle
  lesley: unisex-name
  leslie: unisex-name
  lewis: further-given-name
  li: unisex-name
  logan: further-given-name unisex-name
  longhand: no-person
  loren: unisex-name
  los: name-particle particle
  lou: further-given-name
  lowboy: no-person
  lynn: unisex-name
  mackenzie: unisex-name
  madison: unisex-name
  mahathir: further-given-name
  maker: corporate-role person-ending role
  malik: usual-surname
  manmohan: further-given-name
  marion: unisex-name
  master: person-ending
  mate: no-person person-ending role
  max: further-given-name unisex-name
  mbe: postnominal
  menachem: further-given-name
  mick: further-given-name
  min: measure unisex-name
  minder: person-ending
  ming: unisex-name
  mist: no-person
  mitt: further-given-name
  mobutu: further-given-name
  mohamed: usual-surname
  mohammed: usual-surname
  moist: no-person
  monger: person-ending
  morgan: unisex-name
  moshe: further-given-name
  muammar: further-given-name
  muhammad: usual-surname
  muhammadu: further-given-name
  mykola: further-given-name male-given
  na: particle
  nad: particle
  naftali: further-given-name
  najib: further-given-name
  narendra: further-given-name male-given
  nawaz: further-given-name male-given
  ned: further-given-name
  newt: further-given-name
  nguyen: usual-surname
  nick: further-given-name male-word
  nicky: unisex-name
  nikita: unisex-name
  noor: unisex-name
  norm: further-given-name
  nouri: further-given-name
  nur: unisex-name
  ob: particle
  obe: postnominal
  offhand: no-person
  okafor: usual-surname
  oleg: further-given-name
  ollie: further-given-name unisex-name
  ologist: person-ending
  olusegun: further-given-name male-given
  overestimate: no-person
  overhand: no-person
  oystercatcher: no-person
  ozzie: further-given-name
  pacemaker: no-person
  pacesetter: no-person
  paddy: further-given-name
  paris: unisex-name
  parker: unisex-name
  pat: unisex-name
  patel: usual-surname
  pau: unisex-name
  paul: further-given-name
  peer: no-person
  penultimate: no-person
  persist: no-person
  pervez: further-given-name male-given
  peyton: unisex-name
  phd: postnominal
  picker: person-ending
  pioneer: no-person
  placeholder: no-person
  playlist: no-person
  priya: female-given further-given-name
  proximate: no-person
  qc: postnominal
  queer: no-person
  quinn: unisex-name
  qureshi: usual-surname
  r: party-letter
  radovan: further-given-name
  rafik: further-given-name
  rahman: usual-surname
  raila: further-given-name
  rajiv: further-given-name
  rashid: further-given-name male-given
  ratko: further-given-name
  raven: unisex-name
  reddy: usual-surname
  reese: unisex-name
  regimen: no-person
  reindeer: no-person
  rene: unisex-name
  resist: no-person
  ricky: further-given-name
  riley: unisex-name
  rob: further-given-name male-word
  robbie: unisex-name
  robert: further-given-name
  robin: unisex-name
  rodrigo: further-given-name
  rodriguez: usual-surname
  ronnie: unisex-name
  rory: unisex-name
  rowan: unisex-name
  rudi: further-given-name
  rusty: further-given-name
  saad: further-given-name
  sacha: unisex-name
  saddam: further-given-name
  salim: further-given-name
  sam: unisex-name
  sandy: unisex-name
  sani: further-given-name male-given
  sasha: unisex-name
  sc: postnominal
  schist: no-person
  secondhand: no-person
  seer: no-person
  serhiy: further-given-name male-given
  setter: person-ending
  sh: demonym-ending
  shannon: unisex-name
  sharma: usual-surname
  shea: unisex-name
  sheer: no-person
  shelby: unisex-name
  shimon: further-given-name
  shinzo: further-given-name male-given
  shirley: unisex-name
  shorthand: no-person
  shortlist: no-person
  sid: further-given-name
  sidney: unisex-name
  simone: unisex-name
  singh: usual-surname
  sky: land-noun unisex-name
  skyler: unisex-name
  slobodan: further-given-name
  smith: person-ending
  sonny: further-given-name male-word
  sous: particle
  specimen: no-person
  sr: ending-abbreviation name-suffix uncapitalized
  sr.: name-suffix
  stacy: unisex-name
  stamen: no-person
  stan: further-given-name male-word
  steer: no-person
  stevie: unisex-name
  sublimate: no-person
  subsist: no-person
  suharto: further-given-name
  sunil: further-given-name male-given
  sur: particle
  svetlana: female-given further-given-name
  sydney: unisex-name
  takeshi: further-given-name male-given
  tariq: further-given-name male-given
  taylor: unisex-name
  tayyip: further-given-name
  ted: further-given-name
  teddy: unisex-name
  ter: name-particle
  terry: unisex-name
  thabo: further-given-name male-given
  tiebreaker: no-person
  tobias: further-given-name
  tomboy: no-person
  tony: unisex-name
  tracy: unisex-name
  trendsetter: no-person
  tryst: no-person
  twist: no-person
  tyler: unisex-name
  tzipi: further-given-name
  uhuru: further-given-name
  ulrich: further-given-name
  ultimate: no-person
  und: particle
  underestimate: no-person
  underhand: no-person
  val: unisex-name
  van: class=vehicle name-particle particle
  veer: befalling no-person
  vivian: unisex-name
  vlad: further-given-name
  von: name-particle
  waist: no-person
  walid: further-given-name male-given
  watchlist: no-person
  webmaster: no-person
  wei: unisex-name
  wen: unisex-name
  wes: further-given-name
  whist: no-person
  whitney: unisex-name
  windbreaker: no-person
  wishlist: no-person
  wist: no-person
  xi: unisex-name
  y: name-particle particle
  yadav: usual-surname
  yang: unisex-name
  yasser: further-given-name
  yi: unisex-name
  yitzhak: further-given-name
  yoko: female-given further-given-name
  yoweri: further-given-name
  yuki: unisex-name
  yulia: female-given further-given-name
  zoran: further-given-name
  zu: name-particle
`
