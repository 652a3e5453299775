/** Plurals and bodies of people. */
export const groups = `
  academics: group
  activists: group
  advisers: group
  advisors: group
  advocates: group noun-form
  agents: group perpetrator
  aid workers: group
  aides: group
  aircraft: perpetrator thing-noun
  allies: group
  americans: group
  analysts: group
  apartment: household-noun inhabitant year-misleader
  apartments: household-noun
  assailants: perpetrator
  attackers: befallen perpetrator
  attorneys: group
  authorities: group inhabitant perpetrator ruler
  band: crew
  bandits: perpetrator
  banks: apposed-bodies direction group inhabitant
  bombers: perpetrator
  brigades: apposed-bodies
  britons: group
  bungalows: household-noun
  cabins: household-noun
  campaigners: group
  campaigns: group
  candidates: group
  cartel: perpetrator
  cartels: apposed-bodies
  cell: class=organization crew
  charities: apposed-bodies group
  clinics: group hospital-name hospital-noun
  clubs: apposed-bodies
  colleagues: group
  commandos: perpetrator
  commentators: group
  companies: apposed-bodies group inhabitant thing-noun
  congregation: crew hearer
  congressmen: group
  conservatives: group
  convoy: class=group crew
  cottages: household-noun
  councils: group
  countries: counted-not-year group thing-noun
  courts: group name-body seat-office
  crews: crew group rescue-crew
  critics: group
  crowd: hearer perpetrator
  data: document group singular=datum
  defenders: group
  delegates: group hearer
  demonstrators: counted-not-year group
  detachment: crew
  detectives: group hearer inhabitant
  displaced: counting-before-year displaced/noun displaced/participle displaced/state displaced/verb harmed-one removal-word uprooted-noun whole-noun
  divers: rescue-crew
  doctors: counted-not-year group
  documents: document group
  drones: force perpetrator thing-noun
  dwelling: household-noun
  dwellings: household-noun
  economists: group
  editors: group
  emails: document group noun-form
  embassies: group
  employees: counted-not-year group
  enforcement: group  # law enforcement
  evacuees: displaced/noun uprooted-noun
  executives: group
  expedition: crew
  experts: group
  extremists: perpetrator
  eyewitnesses: group
  factions: apposed-bodies
  families: counted-not-year family-noun group household-noun inhabitant
  fans: counted-not-year group inhabitant
  farmers: group inhabitant
  fighters: counted-not-year group perpetrator
  figures: account document group
  firefighters: group inhabitant rescue-crew town-force
  firms: apposed-bodies group
  fishermen: group
  flats: household-noun
  forecasters: group
  friends: group
  gang: crew perpetrator
  gangs: apposed-bodies perpetrator
  gangsters: perpetrator
  garrison: crew
  governments: group ruler
  groups: apposed-bodies group
  guards: perpetrator
  guerrillas: perpetrator
  gunmen: befallen perpetrator
  helicopters: perpetrator thing-noun
  herders: perpetrator
  hijackers: perpetrator
  historians: group
  home: class=facility furniture household-noun inhabitant
  homes: counted-not-year household-noun
  hospitals: counted-not-year direction group hospital-name hospital-noun inhabitant thing-noun
  households: family-noun household-noun
  houses: counted-not-year household-noun
  houthis: perpetrator plural-of=militant
  hut: household-noun
  huts: household-noun
  idps: displaced/noun plural-of=idp uprooted-noun
  inmates: counted-not-year group perpetrator
  inspectors: group
  insurgents: group perpetrator
  investigators: group
  investors: group held-in
  islamists: perpetrator
  jets: force name-body perpetrator
  jihadis: perpetrator
  jihadists: perpetrator
  journalists: group hearer press-people
  judges: group
  justices: group
  kidnappers: perpetrator
  lawyers: group
  leaders: group inhabitant
  legislators: group inhabitant state-noun
  liberals: group
  mansions: household-noun
  marines: force perpetrator
  mediamen: group hearer press-people
  mediapersons: group hearer press-people
  medics: group
  members: counted-not-year group
  men: counted-not-year doer group inhabitant plural-of=man singular=man
  mercenaries: perpetrator
  meteorologists: group
  militants: counted-not-year group inhabitant perpetrator
  militiamen: perpetrator
  militias: apposed-bodies perpetrator
  ministries: group state-office
  mob: perpetrator
  monitors: group
  monks: group
  neighbors: group
  neighbours: group
  newsmen: group hearer press-people
  newspapers: group
  nurses: counted-not-year group
  observers: group
  operators: group
  opponents: group
  organisations: group
  organisers: group
  organizations: group thing-noun
  organizers: group
  outlets: group
  owners: group
  papers: document group
  paramedics: group rescue-crew town-force
  paramilitaries: perpetrator
  participants: group
  parties: group
  passengers: counted-not-year group
  pastoralists: perpetrator
  patrol: crew name-body
  peacekeepers: perpetrator
  people: counted-not-year direction english-marker general-people group harm-adverb plural-of=person singular=person
  pirates: perpetrator
  platoon: crew year-misleader
  policemen: perpetrator
  polls: document group
  pollsters: group
  posse: crew
  pressmen: group hearer press-people
  prisoners: counted-not-year group perpetrator
  professors: group
  progressives: group
  prosecutors: group inhabitant seat-office state-noun
  protesters: counted-not-year group inhabitant perpetrator
  pundits: group
  readers: group
  rebels: counted-not-year group inhabitant perpetrator
  records: document group recorder
  refugees: counted-not-year displaced/noun inhabitant uprooted-noun
  regime: inhabitant lasting-thing perpetrator ruler
  reporters: group hearer press-people
  reports: account document group noun-form noun-of-saying phrase-end recorder thing-noun
  rescue crews: rescue-crew
  rescue teams: rescue-crew
  rescue workers: rescue-crew
  rescuers: group rescue-crew
  researchers: group
  residence: household-noun
  residences: household-noun
  residents: counted-not-year direction group inhabitant of-settlement
  respondents: counted-not-year group
  rioters: perpetrator
  rivals: group
  robbers: perpetrator
  scholars: group
  schools: counted-not-year group inhabitant name-body thing-noun weekday-name-end
  scientists: group
  search parties: rescue-crew
  search teams: rescue-crew
  section: crew number-bearer part-noun year-misleader
  seekers: uprooted-noun
  seismologists: group
  separatists: perpetrator
  settlers: perpetrator
  shacks: household-noun
  shanties: household-noun
  shelters: household-noun shelter-noun
  sniper: perpetrator
  snipers: perpetrator
  socialists: group
  soldiers: counted-not-year force group inhabitant perpetrator
  sources: group
  spokesmen: group
  spokespeople: group
  spokeswomen: group
  squad: crew number-bearer
  strategists: group
  students: counted-not-year group inhabitant student student-word
  studies: document group
  supporters: group hearer
  surveys: document group
  survivors: befallen counted-not-year group struck-one
  syndicates: apposed-bodies
  taliban: perpetrator plural-of=militant
  tanks: counted-not-year perpetrator thing-noun
  teachers: counted-not-year group inhabitant
  teams: apposed-bodies
  tents: household-noun shelter-noun
  terrorists: perpetrator
  traders: group
  tribesmen: perpetrator
  troops: counted-not-year force group inhabitant perpetrator plural-of=soldier
  tukuls: household-noun
  unions: group
  unit: crew number-bearer year-misleader
  units: counted-not-year household-noun
  universities: group
  users: group
  victims: any-victim befallen counted-not-year group life-taken struck-one whole-noun
  viewers: group
  vigilantes: perpetrator
  villagers: group of-settlement perpetrator
  voters: counted-not-year group inhabitant
  warplane: force
  warplanes: force perpetrator
  warship: force
  warships: force
  witnesses: group
  women: counted-not-year doer group inhabitant plural-of=woman singular=woman
  workers: counted-not-year group
`
