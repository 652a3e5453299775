/** Things and events that are counted or last. */
export const things = `
  accommodation: overnight-thing
  accountable: held-otherwise
  addressed: addressing
  addressing: addressing
  adults: counted-not-year
  age: age-word number-bearer
  airbus: number-bearer outlet
  airplanes: thing-noun
  airports: thing-noun
  alarms: thing-noun
  animal: class=animal living-thing other-body
  animals: counted-not-year thing-noun
  applicants: counted-not-year
  applications: counted-not-year
  apt: year-misleader
  apt.: year-misleader
  areas: direction thing-noun
  armistice: lasting-thing
  attempts: no-name
  bag: overnight-thing
  ban: lasting-thing
  barrels: counted-not-year measure thing-noun
  bases: thing-noun
  battalion: number-bearer year-misleader
  bce: counted-not-year
  beds: counted-not-year
  bills: thing-noun
  bird: living-thing
  birds: thing-noun
  blockade: lasting-thing
  blocks: thing-noun
  boats: counted-not-year thing-noun
  boeing: number-bearer outlet year-misleader
  bombings: attack inhabitant thing-noun
  box: year-misleader
  boycott: lasting-thing
  bridges: thing-noun
  briefed: addressing
  brings: total-raiser
  buildings: counted-not-year thing-noun
  bus: class=vehicle ends-in-s overnight-thing year-misleader
  buses: thing-noun
  bushfires: spreading
  business: furniture lasting-thing
  businesses: thing-noun
  calling: number-bearer
  calories: counted-not-year
  calves: thing-noun
  camels: thing-noun
  camped: shelter-verb
  camping: shelter-verb
  cars: counted-not-year thing-noun
  casualties: befallen counted-not-year life-taken no-person
  cat: living-thing
  cats: thing-noun
  cattle: living-thing singular=cattle thing-noun
  cease-fire: dealing lasting-thing
  ceasefire: class=event dealing lasting-thing
  ceasefires: dealing
  celestial: other-body
  chapter: number-bearer year-misleader
  cheating: held-otherwise
  chickens: thing-noun
  churches: thing-noun
  civilians: counted-not-year
  classrooms: thing-noun
  climbed to: toll-verb
  climbs to: toll-verb
  coalition government: lasting-thing
  code: year-misleader
  collapse: befalling class=event happening scene-verb
  coma: class=state
  complexes: thing-noun
  conglomerate: class=organization
  cooperation: dealing
  copies: counted-not-year
  cow: living-thing
  cows: counted-not-year thing-noun
  crackdown: lasting-thing
  crimes: thing-noun
  crisis: inhabitant lasting-thing
  crocodiles: thing-noun
  crop: living-thing
  crops: thing-noun
  crowded: shelter-verb
  curfew: lasting-thing
  cyclone: class=event happening spreading
  deals: dealing
  decreased to: toll-verb
  deer: living-thing no-person thing-noun
  delivery: overnight-thing
  departments: thing-noun
  destruction: attack
  detainees: counted-not-year
  dial: number-bearer year-misleader
  dialed: number-bearer
  dialing: number-bearer
  dialled: number-bearer
  dialling: number-bearer
  dictatorship: lasting-thing
  ditch: engulfing
  dog: living-thing other-body
  dogs: thing-noun
  dolphins: name-body thing-noun
  donkeys: thing-noun
  drone: class=vehicle force
  dropped to: toll-verb
  drought: class=event spreading
  earthquakes: thing-noun
  elephant: living-thing
  elephants: thing-noun
  embargo: lasting-thing
  entries: counted-not-year
  exceeds: toll-verb
  excerpts: no-name partitive-noun
  exit: number-bearer
  explosions: thing-noun
  ext.: year-misleader
  extension: year-misleader
  face: nationhood
  factories: thing-noun
  fallen to: toll-verb
  famine: class=event spreading
  farms: thing-noun
  fax: year-misleader
  fell to: toll-verb
  ferry: heading-verb overnight-thing
  fire: attack befalling event-noun happening inhabitant name-body role-modifier scene-verb
  firearms: thing-noun
  fish: held-otherwise living-thing thing-noun
  flag: nationhood
  flames: engulfing
  flights: inhabitant thing-noun
  floor: number-bearer
  food: class=food
  for good: held-otherwise
  foreigners: counted-not-year
  fumble: sport
  gate: building-part number-bearer year-misleader
  glory: nationhood
  goats: thing-noun
  gone down to: toll-verb
  gone up to: toll-verb
  governing: other-body
  governorates: thing-noun
  grade: number-bearer
  graves: counted-not-year
  grew to: toll-verb
  grid: year-misleader
  grown to: toll-verb
  guerrilla war: lasting-thing
  guinea pig: class=animal
  gunfight: class=event event-noun happening
  guns: counted-not-year thing-noun
  half-time: sport
  halftime: sport
  has reached: toll-verb
  heatwave: spreading
  heavenly: other-body
  highways: thing-noun
  history: nationhood
  horse: living-thing
  horses: counted-not-year thing-noun
  hosted: shelter-verb
  hostilities: dealing
  housed: shelter-verb
  hull: year-misleader
  i-: year-misleader
  impasse: lasting-thing
  in a: held-otherwise
  in an: held-otherwise
  in contempt: held-otherwise
  in crossfire: held-otherwise
  in esteem: held-otherwise
  in high: held-otherwise
  in storms: held-otherwise
  in the crossfire: held-otherwise
  in the middle: held-otherwise
  in traffic: held-otherwise
  increased to: toll-verb
  independence: nationhood
  interception: sport
  invasion: direction lasting-thing
  investigations: document thing-noun
  isbn: year-misleader
  items: counted-not-year
  jobs: counted-not-year thing-noun
  jumped to: toll-verb
  junta: lasting-thing ruler
  kangaroos: thing-noun
  kick-off: sport
  km2: counted-not-year
  landmine: class=artifact
  landslides: spreading
  laws: thing-noun
  liable: held-otherwise
  livestock: living-thing thing-noun
  location: class=place
  locations: thing-noun
  lockdown: lasting-thing
  locker: year-misleader
  lodged: shelter-verb
  lot: number-bearer year-misleader
  marched: attack
  marriage: lasting-thing
  mediation: dealing
  meetings: held-otherwise
  migrants: counted-not-year
  military campaign: lasting-thing
  mines: counted-not-year office-object
  minibus: class=vehicle
  missile: class=artifact
  missiles: counted-not-year thing-noun
  monarchy: lasting-thing
  monsoon: spreading
  mosques: thing-noun
  motorcycles: thing-noun
  mud: engulfing
  mudslides: spreading
  municipalities: thing-noun
  mw: counted-not-year
  nationals: native
  newborns: counted-not-year
  no.: number-bearer year-misleader
  nonprofit: class=organization
  nos.: number-bearer
  number: number-bearer total-noun year-misleader
  numbers: toll-verb
  occupation: direction lasting-thing
  offside: held-otherwise
  other reports: accounting
  other sources: accounting
  ounces: counted-not-year
  overnight: after-name
  pages: counted-not-year
  paragraph: number-bearer year-misleader
  parishes: thing-noun
  partnership: dealing lasting-thing
  passed: toll-verb
  passes: toll-verb
  patients: counted-not-year
  peace: dealing lasting-thing
  peace accord: lasting-thing
  peace agreement: lasting-thing
  peace deal: lasting-thing
  peace process: lasting-thing
  pet: living-thing
  pets: thing-noun
  phase: number-bearer
  pig: living-thing
  pigs: thing-noun
  pilgrims: counted-not-year
  pipeline: class=facility
  places: thing-noun
  planes: thing-noun
  plants: thing-noun
  playoff: sport
  playoffs: sport
  polling: thing-noun
  ponies: thing-noun
  positions: thing-noun
  postcode: year-misleader
  poultry: thing-noun
  precinct: number-bearer year-misleader
  precincts: number-bearer
  prosecution: class=organization
  psalm: year-misleader
  pupils: counted-not-year
  pushes: total-raiser
  pylons: thing-noun
  quarterback: sport
  rainfall: spreading
  rains: spreading
  raises: total-raiser
  rallies: held-otherwise
  rebounds: sport
  regiment: year-misleader
  regimes: thing-noun
  regulatory: other-body
  relations: dealing
  reputation: nationhood
  resolutions: thing-noun
  respectively: accounting
  responsible: held-otherwise
  revolt: lasting-thing
  rhinos: thing-noun
  risen to: toll-verb
  rises to: toll-verb
  rivalry: dealing lasting-thing
  roads: name-body office-object thing-noun
  roadside: class=place
  robberies: thing-noun
  rocket: class=artifact
  rockets: counted-not-year thing-noun
  room: number-bearer year-misleader
  rooms: counted-not-year
  rose to: toll-verb
  row: year-misleader
  rs: year-misleader
  rs.: year-misleader
  ruins: engulfing
  saplings: thing-noun
  scored: personal-verb sport
  seat: year-misleader
  sector: number-bearer
  seedlings: thing-noun
  sensation: overnight-thing
  sentences: thing-noun
  settled: shelter-verb
  sharing: dealing
  sheep: counted-not-year living-thing thing-noun
  ship: heading-verb year-misleader
  ships: thing-noun
  shootout: class=event event-noun happening
  shops: counted-not-year thing-noun
  shots: measure thing-noun
  siege: attack direction happening inhabitant lasting-thing
  signatures: counted-not-year
  sites: thing-noun
  size: number-bearer
  sleeping: shelter-verb
  sludge: engulfing
  snow: engulfing
  soared to: toll-verb
  soul: nationhood
  sovereignty: nationhood
  spectators: counted-not-year
  speeding: held-otherwise
  spirit: nationhood
  squadron: year-misleader
  stage: number-bearer
  stalemate: lasting-thing no-person
  stampede: class=event event-noun happening
  standoff: happening lasting-thing
  stands at: toll-verb
  startup: class=organization
  stations: thing-noun
  stays: overnight-thing
  stealing: held-otherwise
  stood at: toll-verb
  stores: counted-not-year
  storming: attack
  storms: spreading thing-noun
  structures: thing-noun
  struggle: lasting-thing
  studio: year-misleader
  substance: class=substance
  success: overnight-thing
  suite: year-misleader
  surpassed: toll-verb
  tel: year-misleader
  tel.: year-misleader
  telling: addressing
  tension: dealing
  tensions: dealing
  tests: counted-not-year
  ties: dealing
  tigers: thing-noun
  time: class=time thing-noun
  to have: claimed-after
  topped: toll-verb
  tops: toll-verb
  tornadoes: thing-noun
  total: accounting total-noun
  totals: toll-verb
  touchdown: sport
  touchdowns: sport
  train: class=vehicle overnight-thing year-misleader
  trawler: class=vehicle
  tremor: class=event happening
  tremors: thing-noun
  truce: dealing lasting-thing
  trucks: counted-not-year thing-noun
  unaware: held-otherwise
  unity: nationhood
  vans: thing-noun
  vehicles: counted-not-year thing-noun
  verse: number-bearer year-misleader
  version: number-bearer
  vessel: class=vehicle
  vessels: thing-noun
  vigils: held-otherwise
  vines: thing-noun
  volume: number-bearer
  volunteers: counted-not-year rescue-crew
  ward: building-part male-word number-bearer place-kind=area role-modifier year-misleader
  water: engulfing land-noun other-body
  weapons: counted-not-year thing-noun
  went down to: toll-verb
  went up to: toll-verb
  whale: living-thing
  whales: thing-noun
  while the army said: accounting
  wildfires: spreading
  windows: year-misleader
  wing: class=organization organization-noun
  words: counted-not-year
  zip: year-misleader
  zone: number-bearer
  zones: thing-noun
  ¥: number-bearer
  ”: after-name saying-stop
  ₹: number-bearer
`
