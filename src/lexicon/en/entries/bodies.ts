/** Organizations, outlets and what they are called. */
export const bodies = `
  abc: platform
  abc news: month-first
  abcnews.go.com: month-first
  academy: facility-head name-body organization-noun topical-body
  advocate: noun-form paper-word role urges
  ag: body-in-name firm-ending
  agence france-presse: outlet
  aid: body-in-name role-modifier
  air: force-modifier handing-verb platform
  airline: class=organization lasting-thing organization-noun telling-body
  airlines: apposed-bodies group name-body organization-noun
  airways: name-body organization-noun
  al jazeera: day-first platform
  aljazeera: outlet
  aljazeera.com: day-first
  alliance: class=organization dealing lasting-thing organization-noun
  amazon: outlet
  amnesty: outlet
  anadolu: outlet
  anglogold: outlet
  ap: month-first
  ap news: month-first
  apnews.com: month-first
  apple: outlet
  argus: paper-word
  asa: body-in-name firm-ending
  associated press: month-first outlet
  association: name-body organization-noun topical-body
  athletic: name-body
  audience: hearer
  authority: class=organization public-body topical-body
  axios: outlet
  ballet: name-body
  bank: class=organization direction inhabitant name-body organization-noun telling-body
  bbc: day-first platform
  bbc news: day-first
  bbc.com: day-first
  beacon: paper-word
  bears: name-body
  bee: living-thing paper-word
  bhd: body-in-name firm-ending
  blog: doubled-consonant noun-form organization-noun says
  bloomberg: month-first outlet
  bloomberg.com: month-first
  bluesky: platform
  board: inner-organ name-body organization-noun topical-body
  body: any-body befallen killed/act killed/noun
  boko haram: outlet
  boston globe: month-first
  bostonglobe.com: month-first
  breitbart: outlet
  brigade: name-body number-bearer organization-noun year-misleader
  bruins: name-body
  bulls: name-body
  bureau: inhabitant name-body organization-noun topical-body
  buzzfeed: outlet
  bv: body-in-name firm-ending
  c-span: platform
  cabinet: class=organization public-body role-modifier
  camera: platform
  campaign: class=organization inhabitant lasting-thing organization-noun release-wish role-modifier
  canadiens: name-body
  caucus: class=organization organization-noun treaty-noun
  cbs: platform
  cbs news: month-first
  cbsnews.com: month-first
  center: direction facility-head name-body organization-noun topical-body
  centre: direction facility-head name-body organization-noun topical-body
  chamber: name-body organization-noun
  channel: hearer number-bearer open-water organization-noun telling-body year-misleader
  charity: female-word private-body unincorporated
  chevron: outlet
  chicago tribune: month-first
  chicagotribune.com: month-first
  chronicle: name-body paper-word
  church: class=facility facility-head inhabitant name-body organization-noun
  city: apposed-settlement direction inhabitant land-noun name-body no-name-opener organization-noun place-kind=city role-modifier settlement-before-of unit-noun
  clinic: class=facility facility-head hospital-name hospital-noun name-body organization-noun
  club: inhabitant leading-building name-body organization-noun telling-body unincorporated way-of-killing
  cluster: body-in-name
  cnbc: month-first
  cnbc.com: month-first
  cnn: month-first platform
  cnn.com: month-first
  co.: body-in-name name-body
  coalition: lasting-thing name-body organization-noun
  college: class=organization facility-head public-body topical-body
  commission: public-body topical-body
  committee: court hearer inner-organ public-body topical-body
  company: inhabitant lasting-thing name-body private-body role-modifier
  congress: class=organization medium outlet public-body
  consulate: class=organization facility-head inhabitant name-body organization-noun seat-office
  convention: class=organization organization-noun treaty-noun
  cooperative: organization-noun
  corp: body-in-name ending-abbreviation firm-ending
  corp.: body-in-name firm-ending name-body
  corporation: name-body organization-noun
  corps: name-body
  council: hearer inhabitant inner-organ public-body topical-body
  country: class=place organization-noun role-modifier
  county: inhabitant name-body no-name-opener organization-noun place-kind=region role-modifier township-head unit-before-of unit-kind
  court: court court-noun facility-head hearer inhabitant medium public-body seat-office topical-body
  cowboys: name-body
  cross: name-body
  cubs: name-body
  cup: name-body
  daily: hearer paper-word
  daily mail: day-first
  dawn: day-first female-word moment
  dawn.com: day-first
  department: inhabitant place-kind=region public-body state-noun topical-body unit-before-of unit-kind
  dept.: name-body
  deutsche welle: day-first
  directorate: inner-organ organization-noun topical-body
  dispatch: answering medium name-body paper-word
  doctors without borders: outlet
  dodgers: name-body
  dw: day-first
  dw.com: day-first
  eagles: name-body
  easyjet: outlet
  echo: name-body noun-form paper-word says
  edition.cnn.com: month-first
  enquirer: paper-word
  eskom: outlet
  euronews: day-first outlet
  euronews.com: day-first
  europol: outlet
  examiner: name-body paper-word
  exchange: body-in-name inhabitant name-body
  expo: name-body
  express: paper-word says weekday-name-end
  f.c.: name-body
  facebook: furniture outlet platform
  faculty: topical-body
  fair: name-body
  fc: name-body
  federation: name-body organization-noun topical-body
  fedex: outlet
  ferries: body-in-name
  festival: name-body
  financial times: day-first
  firm: inhabitant lasting-thing private-body
  foods: organization-noun
  forbes: outlet
  force: class=organization forcing-verb name-body organization-noun removal-word
  forces: force forcing-verb group inhabitant perpetrator plural-of=soldier public-body
  fortune: outlet
  forum: body-in-name name-body
  foundation: class=organization name-body organization-noun unincorporated
  fox: platform
  fox news: month-first platform
  foxnews.com: month-first
  france 24: day-first
  france24.com: day-first
  front: name-body organization-noun
  frontex: outlet
  ft.com: day-first
  fund: class=organization name-body organization-noun placeless-verb
  gathering: hearer
  gazette: name-body paper-word
  gazprom: outlet
  geological survey: organization-noun
  giants: name-body
  glencore: outlet
  globe: name-body paper-word
  gmbh: body-in-name firm-ending
  google: outlet
  greenpeace: outlet
  group: class=group crew inhabitant name-body number-bearer perpetrator private-body treaty-noun
  gulfnews.com: day-first
  haaretz: outlet
  hamas: outlet perpetrator
  headquarters: ends-in-s inhabitant organization-noun seat-office
  hearing: court hearer medium
  herald: body-in-name name-body paper-word weekday-name-end
  hezbollah: outlet perpetrator plural-of=militant
  high court: organization-noun
  hindustan times: day-first
  hindustantimes.com: day-first
  holdings: body-in-name
  honda: outlet
  hospital: facility-head hospital-name hospital-noun inhabitant land-noun open-fate public-body role-modifier unit-noun
  house: facility-head household-noun inhabitant office-object organization-noun role-modifier
  huawei: outlet
  huffpost: outlet
  hurricanes: name-body
  hyundai: outlet
  inc: body-in-name ending-abbreviation firm-ending name-body
  inc.: body-in-name firm-ending name-body
  independent: name-body on-sunday paper-word role-modifier weekday-name-end
  indianexpress.com: day-first
  industries: organization-noun
  industry: organization-noun
  initiative: body-in-name
  inquest: court hearer
  inquirer: name-body paper-word
  inquiry: court document hearer
  instagram: furniture platform
  institute: name-body organization-noun topical-body
  institution: organization-noun
  interfax: outlet
  international: body-in-name player role-modifier
  interpol: outlet
  ireland: on-sunday
  irishtimes.com: day-first
  irna: outlet
  islamic jihad: outlet
  islamic state: outlet
  isna: outlet
  itv: platform
  journal: name-body organization-noun paper-word
  jurors: court group hearer
  jury: court hearer
  kingdom: organization-noun settlement-noun
  kremlin: organization-noun outlet
  kyodo: outlet
  laboratories: name-body
  laboratory: name-body organization-noun
  labs: body-in-name
  lakers: name-body
  latimes.com: month-first
  league: name-body organization-noun weekday-name-end
  limited: body-in-name firm-ending
  lines: body-in-name
  linkedin: furniture platform
  live: linking-verb no-person paper-word shelter-verb
  llc: body-in-name firm-ending
  llp: body-in-name
  lobby: calling-verb organization-noun
  local: before-family local-time no-name paper-word role-modifier
  logistics: organization-noun
  los angeles times: month-first
  ltd: body-in-name ending-abbreviation firm-ending name-body
  ltd.: body-in-name firm-ending name-body
  lufthansa: outlet
  maersk: outlet
  magazine: class=organization hearer organization-noun telling-body
  magistrates: court
  mail: name-body on-sunday paper-word weekday-name-end
  mastodon: platform
  media: class=group group hearer organization-noun press-people singular=medium state-noun
  media outlets: organization-noun
  mercury: paper-word weekday-name-end
  mercy corps: outlet
  meta: outlet
  mets: name-body
  miami herald: month-first
  miamiherald.com: month-first
  microsoft: outlet
  militia: inhabitant name-body organization-noun perpetrator
  minerals: organization-noun
  ministry: class=organization public-body seat-office state-office topical-body
  mirror: paper-word weekday-name-end
  mission: inhabitant lasting-thing office-object organization-noun seat-office
  moderna: outlet
  monastery: facility-head organization-noun
  motors: body-in-name
  movement: class=organization name-body organization-noun unincorporated
  msnbc: platform
  médecins sans frontières: outlet
  nation: organization-noun weekday-name-end
  nations: body-in-name counted-not-year
  nato: outlet
  nbc: platform
  nbc news: month-first
  nbcnews.com: month-first
  ndtv: day-first
  ndtv.com: day-first
  netflix: outlet
  network: class=organization hearer name-body organization-noun telling-body
  new york post: month-first
  new york times: month-first
  news: body-in-name empty-thing ends-in-s furniture hearer name-body paper-word state-noun
  news.un.org: day-first
  newspaper: class=organization hearer organization-noun telling-body year-title
  newsweek: month-first outlet
  newsweek.com: month-first
  ngo: class=organization organization-noun telling-body
  nissan: outlet
  npr: month-first platform
  npr.org: month-first
  nv: body-in-name firm-ending
  nvidia: outlet
  nypost.com: month-first
  nytimes.com: month-first
  observatory: name-body organization-noun
  office: inhabitant name-body organization-noun seat-office topical-body
  online: paper-word
  opec: outlet
  openai: outlet
  opera: name-body
  orchestra: name-body
  organisation: any-body organization-noun
  organization: any-body organization-noun
  outlet: class=organization organization-noun telling-body
  oxfam: outlet
  oy: body-in-name
  oyj: body-in-name
  p.d.: name-body
  panel: court organization-noun topical-body
  paper: document paper-word
  parliament: hearer inhabitant medium office-object outlet public-body seat-office state-office
  party: crew holiday-name-end public-body role-modifier telling-body
  patriots: name-body
  pd: name-body
  pentagon: organization-noun outlet
  petrobras: outlet
  petroleum: organization-noun
  pfizer: outlet
  pharmaceuticals: organization-noun
  phone: distant-medium platform year-misleader
  plc: body-in-name firm-ending name-body
  police: attributive-people counted-not-year group inhabitant office-object perpetrator plural-of=officer public-body role-modifier singular=police state-noun town-force
  politburo: inner-organ
  politico.com: month-first
  post: aftermath body-in-name class=communication clause-verb document medium name-body noun-form paper-word publishing-verb says weekday-name-end
  presidium: inner-organ
  press: calling-verb class=organization colliding-verb deed group handing-verb hearer name-body noun-form organization-noun paper-word press-people role-modifier urges
  presidency: organization-noun
  program: hearer lasting-thing organization-noun role-modifier
  programme: hearer lasting-thing name-body organization-noun role-modifier
  project: clause-verb handing-verb lasting-thing noun-form organization-noun says topical-body
  pty: body-in-name
  publication: organization-noun telling-body
  qantas: outlet
  quartz: outlet
  radio: broadcaster distant-medium hearer platform state-noun
  raiders: name-body
  railway: name-body
  railways: name-body organization-noun
  rangers: name-body
  raptors: name-body
  record: document name-body paper-word scene-verb
  red crescent: outlet
  red cross: outlet
  reddit: platform
  register: name-body paper-word
  regulator: class=organization organization-noun
  relief: body-in-name role-modifier
  reliefweb.int: day-first
  renault: outlet
  reporters without borders: outlet
  republic: direction organization-noun settlement-noun unit-noun
  resources: organization-noun
  reuters: outlet
  review: document paper-word placeless-verb weekday-name-end
  rights: body-in-name role-modifier
  rio tinto: outlet
  rosneft: outlet
  rovers: name-body
  ryanair: outlet
  sa: body-in-name firm-ending
  salon: outlet
  samsung: outlet
  sarl: body-in-name
  save the children: outlet
  school: facility-head inhabitant public-body topical-body weekday-name-end
  scmp.com: day-first
  scotland: on-sunday
  seahawks: name-body
  secretariat: inner-organ organization-noun topical-body
  sentinel: name-body paper-word
  service: class=organization hearer name-body organization-noun
  services: name-body
  siemens: outlet
  sky news: day-first platform
  slate: outlet
  smh.com.au: day-first
  social media: platform
  society: class=organization name-body organization-noun topical-body
  sox: name-body
  spa: firm-ending
  srl: body-in-name
  standard: paper-word weekday-name-end
  star: held-in name-body paper-word weekday-name-end
  starbucks: outlet
  state television: platform
  state tv: platform
  states: body-in-name group noun-form settlement-noun thing-noun
  station: at-spot facility-head hearer name-body number-bearer organization-noun role-modifier telling-body
  sun: name-body paper-word weekday-name-end
  supreme court: organization-noun
  symphony: name-body
  systems: body-in-name
  task force: organization-noun
  tass: outlet
  team: crew group inhabitant name-body organization-noun year-title
  technologies: body-in-name
  telecom: organization-noun
  telegram: furniture medium paper-word platform
  telegraph: name-body paper-word weekday-name-end
  telemundo: outlet
  telephone: distant-medium platform
  television: body-in-name broadcaster hearer name-body platform state-noun
  tesla: outlet
  the associated press: month-first
  the boston globe: month-first
  the guardian: day-first
  the hindu: day-first
  the independent: day-first
  the irish times: day-first
  the new york times: month-first
  the telegraph: day-first
  the times: day-first
  the times of india: day-first
  the wall street journal: month-first
  the washington post: month-first
  theguardian.com: day-first
  thehindu.com: day-first
  think tank: organization-noun
  threads: platform
  tiktok: outlet platform
  times: body-in-name counted-not-year measure name-body paper-word weekday-name-end
  times of india: day-first
  toyota: outlet
  transit: name-body
  transneft: outlet
  treasury: class=organization office-object organization-noun
  trial: court
  tribunal: court court-noun hearer lasting-thing public-body seat-office
  tribune: body-in-name name-body paper-word weekday-name-end
  trtworld.com: day-first
  trust: class=organization held-in name-body organization-noun placeless-verb
  truth social: platform
  tv: body-in-name broadcaster hearer name-body platform state-noun
  twitter: furniture outlet platform
  uber: outlet
  un news: day-first
  unesco: outlet
  unhcr: outlet
  unicef: outlet
  union: name-body private-body unincorporated
  university: direction facility-head inhabitant public-body
  university’s: name-body
  univision: outlet
  upi: month-first
  upi.com: month-first
  usa today: month-first
  usatoday.com: month-first
  utility: organization-noun telling-body
  variety: outlet
  vatican: outlet
  ventures: body-in-name
  voa: month-first
  voanews.com: month-first
  volkswagen: outlet
  vox: outlet
  wales: on-sunday
  wall street journal: month-first
  walmart: outlet
  wanderers: name-body
  washington post: month-first
  washingtonpost.com: month-first
  watch: organization-noun scene-verb
  watchdog: class=organization private-body unincorporated
  weekly: paper-word
  weibo: platform
  white helmets: outlet
  white house: organization-noun
  wired: outlet
  world vision: outlet
  wsj.com: month-first
  x: platform
  xinhua: outlet
  yankees: name-body
  yonhap: outlet
  youtube: furniture platform
`
