/** What places are called, and what stands next to their names. */
export const places = `
  adivasi: used-in=IN
  afrikaans: language-name
  airbase: town-site-head
  airfield: town-site-head
  airport: inhabitant land-noun name-body town-site-head unit-noun
  airspace: land-noun
  amharic: language-name
  amotekun: used-in=NG
  approaching: near-word
  arabic: language-name
  area: inhabitant kind-after-name=area part-noun place-kind=city place-tail settlement-noun unit-noun year-misleader
  arena: facility-head name-body
  arrondissement: place-kind=region
  attacking: building-verb
  autoroute: numbered-road
  ave: abbreviation elision street-noun
  bangla: language-name
  bar: at-spot
  barangays: used-in=PH
  barracks: class=facility facility-head
  basarnas: used-in=ID
  base: facility-head name-body
  basement: building-part
  basilica: facility-head
  basin: unit-noun
  bastion: settlement-noun
  battle: direction event-noun happening
  bay: name-body open-water water-head
  bay of: leading-water-head
  bayou: water-head
  bazaar: facility-head
  beach: land-head
  believing: held-in
  bengali: language-name
  biosphere reserve: land-head
  blvd: abbreviation street-noun
  border: direction inhabitant role-modifier unit-noun
  borders: direction
  borough: place-kind=region settlement-noun unit-noun
  breach: at-spot
  brgy: settlement-head used-in=PH
  brgy.: settlement-head
  bridge: name-body park-head
  brook: unisex-name water-head
  building: facility-head number-bearer
  bupati: used-in=ID
  cafe: leading-building
  café: leading-building
  camp: at-spot facility-head leading-head number-bearer shelter-noun unit-noun
  camps: shelter-noun thing-noun unit-noun
  canal: engulfing water-head
  canton: place-kind=region unit-before-of unit-kind
  cantonese: language-name
  canyon: land-head
  cape: leading-head
  capital: direction land-noun no-name-opener settlement-noun
  carry: heading-verb scene-verb
  casa: leading-building
  castle: facility-head
  catalan: language-name
  cathedral: facility-head name-body
  cedis: used-in=GH
  cemetery: park-head
  cercle: place-kind=region unit-noun
  cercles: unit-noun
  chak: settlement-head
  chapel: facility-head
  character: held-in
  checkpoint: facility-head
  cinema: facility-head
  cities: plural-place-kind settlement-noun thing-noun
  citizens: direction native
  coast: direction inhabitant land-noun role-modifier unit-noun
  coastal: part-word
  coastline: land-noun
  collect: at-spot
  colonia: settlement-head
  commune: named-settlement place-kind=city unit-noun
  communities: settlement-noun thing-noun
  community: name-body settlement-noun
  commute: heading-verb
  complex: facility-head
  compound: building-part facility-head
  confidence: held-in
  corridor: building-part
  counties: thing-noun unit-kind
  countryside: land-noun
  county road: numbered-road
  courthouse: court-noun facility-head name-body
  courtyard: building-part
  cove: water-head
  creek: water-head
  crescent: name-body street-head
  crore: used-in=IN
  crores: used-in=IN
  crossing: class=facility facility-head unit-noun
  dalit: used-in=IN
  dalits: used-in=IN
  dam: at-spot engulfing park-head
  damaged: building-verb
  dari: language-name
  delta: unit-noun
  deploy: at-spot
  desa: settlement-head
  desert: land-head land-noun unit-noun
  disembark: at-spot
  district: inhabitant land-noun name-body no-name-opener number-bearer part-noun place-kind=region role-modifier settlement-before-of unit-kind
  districts: plural-place-kind settlement-noun unit-noun
  division: number-bearer unit-noun year-misleader
  dock: at-spot
  downstream: direction
  downtown: no-name-opener part-word unit-noun
  dump: at-spot
  dáil: used-in=IE
  e.: name-side
  east-central: part-word
  edge: direction
  ejido: settlement-head
  encamp: at-spot
  enclave: settlement-noun unit-noun
  entrance: building-part
  episodes: held-in
  esperanto: language-name
  estuary: water-head
  expressway: street-head
  facility: facility-head
  faith: female-word held-in
  falls: rise water-head
  farm road: numbered-road
  farsi: language-name
  favela: place-kind=area
  fjord: water-head
  forest: land-head land-noun
  forest reserve: land-head
  fort: leading-head
  freeway: street-head
  ft.: leading-head
  gaelic: language-name
  gallery: facility-head name-body
  game reserve: land-head
  gampong: settlement-head
  gardai: used-in=IE
  gardens: name-body park-head
  gates: building-part
  glacier: land-head
  gorge: land-head
  goth: settlement-head
  government-held: part-word
  governorate: place-kind=region unit-before-of unit-kind
  grounds: building-part
  gujarati: language-name
  gulf: direction number-bearer open-water
  gulf of: leading-water-head
  hall: facility-head name-body
  halt: at-spot
  hameau: settlement-head
  hamlet: place-kind=city settlement-before-of
  hamlets: named-settlement plural-place-kind
  harbor: unit-noun water-head
  harbour: unit-noun water-head
  hausa: language-name
  heart: direction
  hebrew: language-name
  heights: land-head
  hills: land-head
  hindi: language-name
  hometown: settlement-noun
  hostel: leading-building
  hotel: facility-head inhabitant leading-building name-body
  hromada: place-kind=region
  hwy: number-bearer numbered-road
  hwy.: numbered-road street-noun
  igbo: language-name
  impoverished: part-word
  inhabitants: of-settlement
  inlet: water-head
  inn: facility-head name-body
  inner-city: part-word
  intercept: at-spot
  interest: held-in
  interested: held-in
  interstate: number-bearer numbered-road year-misleader
  invest: held-in placeless-verb
  invested: held-in
  investing: held-in
  investment: held-in
  investments: held-in
  isle of: leading-head
  islet: place-kind=landform
  jabal: leading-head
  jail: aftermath facility-head inhabitant land-noun name-body placeless-verb
  jebel: leading-head
  journey: heading-verb
  kampong: settlement-head
  kampung: settlement-head
  kannada: language-name
  kanwariyas: used-in=IN
  kebele: place-kind=area
  kecamatan: used-in=ID
  khwarij: used-in=PK
  kibbutz: place-kind=city settlement-head
  kiswahili: language-name
  kurdish: language-name
  lagoon: water-head
  lake: engulfing leading-water-head name-body water-head
  landlocked: part-word
  latin: language-name
  library: facility-head name-body
  ln.: street-noun
  locality: named-settlement place-kind=city
  locate: at-spot
  loch: leading-head
  malay: language-name
  mall: class=facility facility-head name-body
  mandal: place-kind=region
  mandarin: language-name
  mansion: facility-head
  marathi: language-name
  marina: town-site-head
  marine reserve: land-head
  marsh: land-head
  matatu: used-in=KE
  matatus: used-in=KE
  metro: inhabitant no-name-opener unit-noun
  metropolis: settlement-noun
  metropolitan: no-name-opener part-word unit-noun
  middle: direction
  midtown: part-word
  mine: facility-head
  modern-day: part-word
  moor: at-spot
  moshav: place-kind=city settlement-head
  mosque: facility-head inhabitant name-body
  motorway: numbered-road
  mount: leading-head rise
  mountain: land-head land-noun time-continuation
  mountains: land-head unit-noun
  mounties: used-in=CA
  mt.: leading-head
  municipality: named-settlement place-kind=city unit-noun
  museum: facility-head inhabitant name-body
  n.: name-side
  national highway: numbered-road
  nature reserve: land-head
  naxalites: used-in=IN
  naxals: used-in=IN
  nearby: describer locating-preposition near-word no-name-opener part-word
  neighborhood: inhabitant named-settlement place-kind=area quarter-noun unit-noun
  neighborhoods: plural-place-kind settlement-noun thing-noun
  neighbourhood: inhabitant named-settlement place-kind=area quarter-noun unit-noun
  neighbourhoods: plural-place-kind settlement-noun thing-noun
  north-central: direction part-word
  north-east: direction
  north-eastern: part-word
  north-west: direction
  north-western: part-word
  northeastern: part-word
  northwestern: part-word
  oblast: place-kind=region unit-before-of unit-kind
  ocean: open-water
  oil-rich: part-word
  oireachtas: used-in=IE
  outpost: class=facility place-kind=city settlement-noun
  outskirts: building-part direction of-settlement unit-noun
  overflow: at-spot
  palace: facility-head
  panchayat: used-in=IN
  panchayats: used-in=IN
  parish: place-kind=region township-head unit-kind
  park: at-spot inhabitant name-body park-head
  part: direction no-name partitive-noun
  parts: direction no-name partitive-noun
  pashto: language-name
  peninsula: land-head land-noun place-kind=landform settlement-noun unit-noun
  penitentiary: facility-head
  pier: park-head
  pike: street-noun
  pkwy.: street-noun
  plant: facility-head inhabitant
  plateau: land-head unit-noun
  plaza: street-head
  point: land-head
  population: direction
  port: direction inhabitant land-noun settlement-noun unit-noun
  prefecture: place-kind=region unit-before-of unit-kind
  premises: building-part
  present-day: part-word
  prison: facility-head inhabitant land-noun name-body unit-noun
  province: inhabitant land-noun no-name-opener place-kind=region unit-before-of unit-kind
  provinces: plural-place-kind thing-noun unit-kind
  purok: settlement-head used-in=PH
  quechua: language-name
  racecourse: park-head
  raceway: park-head
  raion: place-kind=region unit-kind
  ransacked: building-verb
  ransacking: building-verb
  rcmp: used-in=CA
  rebel-held: part-word
  refinery: facility-head
  regency: place-kind=region
  region: inhabitant land-noun place-kind=region unit-kind
  regions: plural-place-kind settlement-noun thing-noun unit-noun
  rendezvous: at-spot
  reservoir: water-head
  resort: land-noun settlement-noun
  rest: direction
  river: engulfing leading-water-head name-body settlement-noun unit-noun water-head
  role: held-in
  roles: held-in
  roof: building-part
  route: number-bearer numbered-road year-misleader
  rt.: numbered-road
  rulers: direction
  rupiah: used-in=ID
  s.: name-side
  sail: heading-verb
  saint: saint-title
  saps: used-in=ZA
  satellite: distant-medium
  sea: engulfing open-water water-head
  seanad: used-in=IE
  searched: building-verb
  settlement: place-kind=city settlement-before-of
  settlements: plural-place-kind settlement-noun thing-noun
  sever: at-spot
  shipyard: facility-head
  shore: direction land-noun
  shores: direction
  shrine: facility-head
  sitio: place-kind=city settlement-head used-in=PH
  skies: direction
  slum: place-kind=area
  soil: land-noun
  south-central: part-word
  south-east: direction
  south-eastern: part-word
  south-west: direction
  south-western: part-word
  southeastern: part-word
  southwestern: part-word
  speedway: park-head
  square: counted-not-year measure name-body street-head
  stadium: facility-head inhabitant name-body unit-noun
  stake: held-in
  stakes: held-in
  starred: held-in
  starring: held-in
  stars: held-in
  state highway: numbered-road
  state road: numbered-road
  state route: numbered-road
  steps: building-part
  strait: open-water water-head
  strait of: leading-water-head
  straits: water-head
  strand: at-spot
  streets: direction inhabitant of-settlement unit-noun
  stronghold: settlement-noun
  sub-county: place-kind=region
  subcounty: place-kind=region
  subdistrict: place-kind=region unit-noun
  subdivision: place-kind=area quarter-noun
  suburb: inhabitant part-noun place-kind=city settlement-before-of unit-noun
  suburbs: direction inhabitant plural-place-kind settlement-noun thing-noun
  surface: at-spot
  swahili: language-name
  swamp: land-head
  synagogue: facility-head inhabitant
  tagalog: language-name
  taka: used-in=BD
  taluk: place-kind=region unit-noun used-in=IN
  taluka: place-kind=region used-in=IN
  talukas: used-in=IN
  taluks: used-in=IN
  tambon: place-kind=region
  tamil: language-name
  tanaiste: used-in=IE
  targeting: building-verb
  tehsil: place-kind=region unit-noun
  telugu: language-name
  temple: facility-head name-body
  terminal: facility-head number-bearer
  territories: settlement-noun thing-noun unit-noun
  territory: direction land-noun settlement-noun unit-noun
  theater: facility-head inhabitant name-body
  theatre: facility-head inhabitant name-body
  tigrinya: language-name
  tower: facility-head name-body number-bearer
  town: apposed-settlement direction inhabitant land-noun name-body no-name-opener place-kind=city settlement-before-of unit-noun
  townland: place-kind=city
  towns: counted-not-year named-settlement plural-place-kind thing-noun
  township: named-settlement place-kind=city township-head unit-noun
  townships: thing-noun unit-noun
  trail: street-noun
  travel: heading-verb
  tunnel: class=facility park-head
  twp .: township-head
  twp.: township-head
  upazila: place-kind=region used-in=BD
  upazilas: used-in=BD
  updf: used-in=UG
  upstate: part-word
  upstream: direction
  uptown: part-word
  urdu: language-name
  valley: land-head land-noun place-kind=landform settlement-noun unit-noun
  vandalised: building-verb
  vandalized: building-verb
  vereda: settlement-head
  vicinity: building-part
  villa: leading-building
  village: apposed-settlement class=place direction land-noun no-name-opener place-kind=city role-modifier settlement-before-of unit-noun
  villages: counted-not-year named-settlement plural-place-kind thing-noun
  volcano: land-head
  w.: name-side
  wadi: leading-head
  walk: scene-verb street-noun
  wall: building-part
  walls: building-part
  war-torn: part-word
  wards: building-part
  wartime: part-word
  waters: engulfing land-noun
  way: street-noun
  west-central: part-word
  west-northwest: direction
  wide: place-tail
  wildlife reserve: land-head
  woreda: place-kind=region unit-noun
  xhosa: language-name
  yiddish: language-name
  yoruba: language-name
  zoo: name-body town-site-head
  zulu: language-name
`
