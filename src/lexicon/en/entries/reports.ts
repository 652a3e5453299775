/** Nouns of saying, documents, and words around reports. */
export const reports = `
  ": after-name passed-over saying-stop
  BREAKING: heading-label
  CORRECTION: heading-label
  EXCLUSIVE: heading-label
  LIVE: heading-label
  NOTE: heading-label
  PHOTO: heading-label
  PHOTOS: heading-label
  READ: heading-label
  UPDATE: heading-label
  UPDATED: heading-label
  VIDEO: heading-label
  WATCH: heading-label
  accord: dealing holiday-name-end treaty-noun
  accords: dealing holiday-name-end treaty-noun
  account: document
  accounts: document
  accusation: noun-of-saying
  accusations: noun-of-saying
  accused: calling-verb governing no-person
  accuses: calling-verb governing
  accusing: calling-verb
  acknowledgement: noun-of-saying
  acknowledgment: noun-of-saying
  act: class=act document number-bearer
  ad: document particle
  addresses: noun-form
  admission: noun-of-saying
  advertisement: document leftover-opening
  advisory: document other-body
  affidavit: document medium
  affiliated: after-noun compound-tail
  aged: after-noun age-word number-bearer phrase-end
  agreement: dealing document holiday-name-end inhabitant lasting-thing treaty-noun
  agreements: dealing treaty-noun
  alerts: noun-form
  allegation: account noun-of-saying
  allegations: account noun-of-saying
  allied: after-noun compound-participle
  alphabet: language-noun
  analysis: document
  announced: account-verb governing phrase-end said-where saying-stop
  announcement: noun-of-saying
  anonymity: withheld-thing
  answers: noun-form
  appeal: noun-form placeless-verb release-wish
  appealed to: calling-verb
  appealing to: calling-verb
  appeals: noun-form release-wish
  appeals to: calling-verb
  appear: aftermath
  appearance: medium
  argument: noun-of-saying
  arguments: noun-of-saying
  arraign: aftermath placeless-verb
  article: document medium number-bearer year-misleader
  ascribe: attributing
  ascribed: attributing
  ascribes: attributing
  ascribing: attributing
  asked: ahead-verb calling-verb no-name unclosed-end
  asking: calling-verb
  asks: ahead-verb calling-verb
  assertion: account noun-of-saying
  assertions: account noun-of-saying
  assessment: document
  assign: attributing
  assigned: attributing
  assurance: noun-of-saying
  assurances: noun-of-saying
  at first: firstly
  attacks: acting-verb attack building-verb event-noun inhabitant noun-form phrase-end strike-noun thing-noun
  attend: aftermath
  attributed: attributing
  attributes: attributing
  attributing: attributing
  audit: document
  backed: compound-participle compound-tail governing place-tail
  backs: governing
  banned: governing
  banner: document
  based: after-noun compound-participle compound-tail place-tail
  begged: calling-verb
  begging: calling-verb
  beginning: noun-form
  begins: future-cue noun-form phrase-end
  begs: calling-verb
  believed: account-verb fear held-in linking-verb phrase-end reporting
  believes: governing held-in
  bill: document further-given-name male-word year-misleader
  biography: document
  blamed: calling-verb
  blames: calling-verb noun-form
  blaming: calling-verb
  blasts: noun-form thing-noun
  blocking: outcome
  blog post: medium
  blogs: noun-form
  boasted: claiming
  boasts: claiming noun-form
  book: aftermath document medium year-title
  brands: noun-form
  briefing: addressing hearer medium
  bringing: accounting outcome removal-word total-raiser
  bulletin: document medium
  burying: outcome way-of-killing
  calculated: reckoned-by
  calendar: treaty-noun
  called on: calling-verb
  called upon: calling-verb
  calling on: calling-verb
  calling upon: calling-verb
  calls: deed-noun noun-form noun-of-saying number-bearer
  calls on: calling-verb
  calls upon: calling-verb
  caption: document
  causing: forcing-verb outcome phrase-end
  census: document
  ceremony: medium
  chairs: leading-verb
  challenges: noun-form
  charges: noun-form noun-of-saying thing-noun
  charter: document treaty-noun
  cheers: noun-form
  cheese: treaty-noun
  cites: noun-form
  claimed: account-verb accounting claiming governing life-taker phrase-end
  claiming: claiming life-taker
  claims: account accounting claiming governing life-taker noun-form noun-of-saying
  class: language-noun
  classed: reckoned-by
  classes: language-noun
  classified: reckoned-by
  close: after-noun at-spot day-edge scene-verb street-noun
  column: document medium
  commands: leading-verb noun-form
  commenting: no-name
  comments: leftover-opening medium noun-form noun-of-saying
  committed: intention
  communique: condemning medium treaty-noun
  communiqué: condemning medium
  complaint: document noun-of-saying
  complaints: noun-form noun-of-saying
  concluding: no-name
  conclusion: noun-of-saying
  condemned: condemning governing
  condemning: condemning
  condemns: condemning governing
  condolence: sympathy
  condolences: sympathy
  conference: hearer inhabitant medium name-body topical-body
  conference call: medium
  confirmation: noun-of-saying
  confirmed: account-verb case-kind certain-count governing linking-verb phrase-end recorder reporting
  consensus: treaty-noun
  considering: intention
  constitution: document
  contention: noun-of-saying
  continuing: no-name
  conventions: treaty-noun
  counted by mistake: miscount
  counted in error: miscount
  counted twice: miscount
  counted wrongly: miscount
  counters: noun-form
  counts: noun-form thing-noun
  cracks: noun-form
  credited: attributing
  credits: noun-form
  cries: noun-form
  criteria: singular=criterion treaty-noun
  crows: noun-form
  custom: not-source
  cutting: outcome
  damaging: building-verb outcome
  danger: merely-possible
  database: document
  debate: medium
  debunk: denial
  debunked: denial
  debunking: denial
  declaration: noun-of-saying treaty-noun
  declared: account-verb governing linking-verb phrase-end reporting
  decree: document
  decried: condemning
  defeated: governing
  defending: no-name
  definition: treaty-noun
  demands: deed-noun governing noun-form noun-of-saying release-wish
  denial: noun-of-saying
  denied: denial denying governing
  denies: denial denying governing
  denounced: condemning
  denying: denial denying
  deplored: condemning
  destroying: building-verb outcome razing
  details: noun-form
  determined: intention
  diary: document
  dictionary: language-noun
  directs: leading-verb noun-form
  discharge: aftermath
  discover: answering
  disease: disease treaty-noun
  dismissed: denial
  dismisses: denial
  dismissing: denial
  displacing: counting-before-year displaced/verb outcome removal-word
  disputes: dealing noun-form
  document: document fact-telling
  documentary: document
  dossier: document
  double-counted: miscount
  doubts: noun-form
  drill: merely-possible
  e-mail: distant-medium document medium
  early: after-name before-joined-date before-year role-modifier saying-place-opener sure-before-month
  echoes: noun-form
  editorial: document medium role-modifier
  edits: leading-verb
  effect: treaty-noun
  essay: medium
  estimated: about account-verb put-at reckoned-by reporting
  estimates: account noun-form noun-of-saying put-at
  event: class=event event-noun medium
  facebook post: medium
  facts: document
  familiar: after-noun
  fears: fear governing noun-form
  feeling: noun-form
  fever: disease treaty-noun
  figure: account number-bearer total-noun
  file: aftermath document issuing-verb
  files: document
  filing: document medium
  film: document holiday-name-end year-title
  finding: noun-form
  findings: document
  finds: noun-form
  flattening: outcome razing
  flooding: happening outcome spreading
  fluent: speech-word
  footage: document
  forcing: forcing-verb outcome removal-word
  forecaster: role
  forecasts: noun-form
  format: treaty-noun
  formula: treaty-noun
  founded: leading-verb
  fries: treaty-noun
  gather: aftermath scene-verb
  grammar: language-noun
  grief: sympathy
  guideline: document
  guidelines: document
  hazard: merely-possible
  headline: document
  headquartered: compound-tail
  heads: leading-verb
  heartbroken: sympathy
  heartfelt: sympathy
  hints: noun-form noun-of-saying
  holds: noun-form
  honor: aftermath nationhood
  honour: aftermath nationhood
  hopes: future-cue governing noun-form
  hoping: intention
  hurting: injured/verb outcome
  identified: body-verb naming-verb phrase-end reckoned-by
  images: document
  implored: calling-verb
  implores: calling-verb
  imploring: calling-verb
  imposed: governing
  impute: attributing
  imputed: attributing
  included by mistake: miscount
  indict: aftermath placeless-verb
  indictment: document
  initially: accounting firstly
  injuring: counting-before-year injured/verb outcome
  insisted: governing
  insistence: noun-of-saying
  insisting: intention
  insists: governing
  insults: chanted-thing
  insurance: merely-possible
  interview: medium
  interviews: medium
  investigate: aftermath
  investigation: document lasting-thing
  invited: ahead-verb calling-verb
  invites: calling-verb
  inviting: calling-verb
  issue: aftermath issuing-verb
  joined: governing
  jokes: noun-form
  keen: intention
  killing: claimed-after counting-before-year death-act event-noun happening killed/act killed/verb killing-verb outcome
  knocking: outcome
  knocks: noun-form
  labels: noun-form
  lamented: condemning
  language: language-noun
  languages: language-noun
  last: accounting after-name after-objectless lengthener noun-time of-late saying-place-opener sentence-opener sure-before-month up-to-now
  late: after-name before-joined-date before-year other-office role-modifier saying-place-opener sure-before-month
  latest: before-participle
  laughs: noun-form
  launched: governing
  law: class=communication document lasting-thing not-source state-noun
  lawsuit: document year-misleader
  leads: leading-verb
  leaflet: document
  learn: placeless-verb speech-word
  learned: speech-word
  learning: speech-word
  leaving: forcing-verb going-verb linking-verb outcome phrase-end
  lesson: language-noun
  lessons: language-noun
  letter: document medium
  letters: document
  likelihood: merely-possible
  link: attributing
  linked: after-noun attributing
  linking: attributing
  links: attributing
  lists: noun-form
  literature: language-noun
  lobbied: calling-verb
  lobbying: calling-verb
  logged: reckoned-by recorder
  logs: document
  loyal: after-noun
  manages: leading-verb
  manifesto: document
  marathon: name-body treaty-noun
  meaning: gloss noun-form
  measured: reckoned-by
  meeting: hearer medium
  memo: document medium
  memoir: document medium
  message: distant-medium document medium
  minutes: counted-not-year document measure
  miscounted: miscount
  mistakenly counted: miscount
  mitigating: no-name
  month: age-unit measure noun-time of-late referred-unit
  mourn: aftermath judging-verb
  mourned: condemning governing
  muffin: language-noun treaty-noun
  muffins: treaty-noun
  named: naming-verb reckoned-by
  names: noun-form
  need: ahead-verb not-source placeless-verb
  new: before-participle case-kind name-side no-name-opener role-modifier
  news conference: medium
  news release: medium
  newsletter: document furniture leftover-opening
  notes: noun-form
  notice: document scene-verb
  notion: comment-noun
  objects: noun-form
  obscenities: chanted-thing
  observation: noun-of-saying
  offers: noun-form
  op-ed: document medium
  opinion: document furniture medium
  opposed: intention
  orders: noun-form
  originally: firstly
  out: collision-direction held-otherwise reads=particle_preposition
  outlines: noun-form
  owned: compound-participle compound-tail state-noun
  owns: leading-verb
  pact: dealing lasting-thing treaty-noun
  page: document number-bearer year-misleader
  pegged: reckoned-by
  phone call: medium
  photographs: document
  placard: document
  planning: intention
  plans: ahead-verb future-cue governing not-source noun-form noun-too
  platform: document year-misleader
  pledges: deed-noun noun-form noun-of-saying
  podcast: hearer medium
  poll: document
  position: comment-noun
  possibility: merely-possible
  possible: before-participle
  posts: medium noun-form thing-noun
  praises: noun-form
  prayers: chanted-thing sympathy
  prediction: noun-of-saying
  predictions: noun-of-saying
  preparedness: merely-possible
  presents: holiday-name-end noun-form
  presiding: role-modifier
  press conference: medium
  press release: document medium
  pressed: calling-verb
  presses: calling-verb
  pressing: calling-verb intention
  pressure: calling-verb
  pressured: calling-verb
  pressuring: calling-verb
  prevention: merely-possible
  previous: before-date before-participle earlier-one former-adjective other-one
  previously: accounting description-lead formerly
  principles: treaty-noun
  prize: treaty-noun
  probability: merely-possible
  probes: noun-form
  process: treaty-noun
  projects: noun-form
  promises: deed-noun noun-form noun-of-saying
  prompting: forcing-verb outcome
  proposal: ahead-verb deed-noun document noun-of-saying
  proposals: deed-noun
  prosecuting: no-name
  protection: merely-possible
  protests: held-otherwise inhabitant noun-form spreading
  protocol: treaty-noun
  protocols: treaty-noun
  pursuing: intention
  push: noun-form scene-verb
  puts: hospital-sender noun-form put-at
  q: turn-label
  queries: noun-form
  questions: noun-form
  quoted: naming-verb
  quotes: noun-form
  raising: outcome total-raiser
  ranked: reckoned-by
  ranks: noun-form
  rated: reckoned-by
  reacting: no-name
  readiness: merely-possible
  reading: noun-form
  reasons: noun-form
  rebukes: noun-form
  rebutted: denial
  receive: answering placeless-verb
  recent: before-participle
  recently: after-objectless
  recognised: governing reckoned-by
  recognized: governing reckoned-by
  recognizes: governing
  recorded: reckoned-by recorder
  refuses: governing
  refuted: denial
  refutes: denial
  refuting: denial
  regained: governing
  regrets: noun-form
  rejected: denial governing
  rejecting: denial
  rejects: denial governing noun-form
  releases: noun-form rescued/verb
  reluctant: intention
  remarks: medium noun-form noun-of-saying
  reminder: noun-of-saying
  rename: aftermath
  repeatedly: after-objectless
  replies: noun-form
  replying: no-name
  reported: account-verb case-kind linking-verb phrase-end recorder reporting
  reportedly: hearsay-adverb
  requests: deed-noun noun-form
  research: document role-modifier
  resign: aftermath
  resolution: document number-bearer year-misleader
  responding: no-name
  response: medium
  retriever: treaty-noun
  revelation: noun-of-saying
  revelations: noun-of-saying
  risk: merely-possible
  rules: noun-form treaty-noun
  ruling: class=communication document medium noun-form
  rumor: account noun-of-saying
  rumors: account noun-of-saying
  rumour: account noun-of-saying
  rumours: account noun-of-saying
  run: compound-participle compound-tail past-forms=ran_run scene-verb state-noun
  saddened: sympathy
  safety: merely-possible
  said: account-verb body-opener english-marker governing no-modifier past-cue personal-verb phrase-end prose-verb reporting said-of-quotation said-where saying-stop subject-clause-opener unclosed-end
  salutes: noun-form
  sauce: treaty-noun
  schedule: aftermath not-source placeless-verb
  scoffs: noun-form
  season: merely-possible
  sending: forcing-verb hospital-sender outcome
  sentence: aftermath placeless-verb
  series: ends-in-s medium
  session: hearer medium
  setting: outcome
  shares: counted-not-year held-in noun-form
  shoot: befalling colliding-verb past-forms=shot scene-verb way-of-killing
  showing: noun-form
  shows: noun-form
  shut: collision-direction past-forms=shut
  sighs: noun-form
  sign: document placeless-verb
  signals: noun-form
  signed: governing
  site: document inhabitant
  slams: noun-form
  slogans: chanted-thing
  slurs: chanted-thing
  smiles: noun-form
  snaps: noun-form
  sparking: outcome
  speak: aftermath past-forms=spoke_spoken speech-word
  speakers: language-noun
  speaking: no-name said-where saying-place-opener speaking-form speech-word
  speaks: speech-word
  speech: medium
  spoke: past-cue speech-word
  spoken: speech-word
  stance: comment-noun
  starts: future-cue noun-form noun-too
  stated: account-verb
  statement: condemning document medium noun-of-saying
  statements: medium
  statistics: document
  statute: treaty-noun
  story: document empty-thing
  study: document placeless-verb
  sue: aftermath placeless-verb
  suggestion: account noun-of-saying
  suggestions: account noun-of-saying
  summary: document
  summon: answering
  supported: compound-participle governing
  supports: governing
  surrender: aftermath
  survey: document
  sweeping: outcome
  sympathies: sympathy
  sympathize: sympathy
  sympathy: sympathy
  syndrome: treaty-noun
  tactic: comment-noun
  talking: speaking-form
  tallied: reckoned-by
  tallies: noun-form
  telephone interview: medium
  terms: furniture noun-form thing-noun
  terrier: treaty-noun
  testifying: no-name
  testimony: document medium noun-of-saying
  text message: medium
  texts: noun-form
  thanked: calling-verb
  thanking: calling-verb
  thanks: calling-verb noun-form
  thought: account-verb fear past-cue reporting
  thread: medium
  threat: deed-noun merely-possible noun-of-saying
  threatened: governing
  threatens: governing
  threats: deed-noun noun-form noun-of-saying
  tie: attributing
  tied: attributing
  told: account-verb addressing ahead-verb no-modifier past-cue personal-verb phrase-end said-where saying-stop unclosed-end
  toll: account accounting class=quantity put-at toll-noun
  town hall: medium
  trace: attributing
  traced: attributing
  tracing: attributing
  tradition: lasting-thing not-source
  transcript: document
  translated: speech-word
  translation: language-noun
  translations: language-noun
  trapping: outcome
  treaty: dealing document lasting-thing treaty-noun
  triggering: outcome
  troopers: state-noun
  tweets: medium noun-form
  unwilling: intention
  urged: ahead-verb calling-verb governing release-wish
  urges: calling-verb governing noun-form release-wish
  urging: calling-verb release-wish
  valued: reckoned-by
  verdict: class=communication document
  video: distant-medium document furniture medium
  view: comment-noun
  views: noun-form
  virus: disease treaty-noun
  vows: deed-noun noun-form
  warned: calling-verb governing
  warning: calling-verb noun-form noun-of-saying
  warnings: noun-of-saying
  warns: calling-verb governing
  warrant: document
  war monitor: organization-noun
  website: document hearer telling-body
  week: age-unit measure noun-time number-bearer of-late referred-unit
  willing: intention
  wonders: noun-form
  worries: noun-form
  wounding: counting-before-year injured/act injured/verb outcome
  writing: credit-verb speaking-form
  wrongly counted: miscount
  wrongly included: miscount
  year: age-unit before-date measure noun-time referred-unit
  ‘: passed-over
  “: passed-over saying-stop
`
