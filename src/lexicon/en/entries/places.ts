/** What places are called, and what stands next to their names. */
export const places = `
  airbase: town-site-head
  airfield: town-site-head
  airport: inhabitant land-noun name-body town-site-head unit-noun
  airspace: land-noun
  approaching: near-word
  area: inhabitant part-noun place-tail settlement-noun unit-noun year-misleader
  arena: facility-head name-body
  autoroute: numbered-road
  ave: abbreviation elision street-noun
  barracks: class=facility facility-head
  base: facility-head name-body
  basilica: facility-head
  basin: unit-noun
  bastion: settlement-noun
  battle: direction event-noun happening
  bay: name-body water-head
  bay of: leading-water-head
  bayou: water-head
  bazaar: facility-head
  beach: land-head
  biosphere reserve: land-head
  blvd: abbreviation street-noun
  border: direction inhabitant role-modifier unit-noun
  borders: direction
  borough: settlement-noun unit-noun
  bridge: name-body park-head
  brook: unisex-name water-head
  building: facility-head number-bearer
  cafe: leading-building
  café: leading-building
  camp: facility-head leading-head number-bearer shelter-noun unit-noun
  camps: shelter-noun thing-noun unit-noun
  canal: water-head
  canton: unit-kind
  canyon: land-head
  cape: leading-head
  capital: direction land-noun no-name-opener settlement-noun
  carry: heading-verb
  casa: leading-building
  castle: facility-head
  cathedral: facility-head name-body
  cemetery: park-head
  cercle: unit-noun
  cercles: unit-noun
  chapel: facility-head
  checkpoint: facility-head
  cinema: facility-head
  cities: settlement-noun thing-noun
  citizens: direction native
  coast: direction inhabitant land-noun role-modifier unit-noun
  coastal: part-word
  coastline: land-noun
  commune: named-settlement unit-noun
  communities: settlement-noun thing-noun
  community: name-body settlement-noun
  commute: heading-verb
  complex: facility-head
  compound: facility-head
  counties: thing-noun unit-kind
  countryside: land-noun
  county road: numbered-road
  courthouse: court-noun facility-head name-body
  cove: water-head
  creek: water-head
  crescent: name-body street-head
  crossing: class=facility facility-head unit-noun
  dam: park-head
  delta: unit-noun
  desert: land-head land-noun unit-noun
  district: inhabitant land-noun name-body no-name-opener number-bearer part-noun role-modifier settlement-before-of unit-kind
  districts: settlement-noun unit-noun
  division: number-bearer unit-noun year-misleader
  downstream: direction
  downtown: no-name-opener part-word unit-noun
  e.: name-side
  east-central: part-word
  edge: direction
  enclave: settlement-noun unit-noun
  estuary: water-head
  expressway: street-head
  facility: facility-head
  falls: rise water-head
  farm road: numbered-road
  fjord: water-head
  forest: land-head land-noun
  forest reserve: land-head
  fort: leading-head
  freeway: street-head
  ft.: leading-head
  gallery: facility-head name-body
  game reserve: land-head
  gardens: name-body park-head
  glacier: land-head
  gorge: land-head
  government-held: part-word
  governorate: unit-kind
  gulf: direction number-bearer
  gulf of: leading-water-head
  hall: facility-head name-body
  hamlet: settlement-before-of
  hamlets: named-settlement
  harbor: unit-noun water-head
  harbour: unit-noun water-head
  heart: direction
  heights: land-head
  hills: land-head
  hometown: settlement-noun
  hostel: leading-building
  hotel: facility-head inhabitant leading-building name-body
  hwy: number-bearer numbered-road
  hwy.: numbered-road street-noun
  impoverished: part-word
  inlet: water-head
  inn: facility-head name-body
  inner-city: part-word
  interstate: number-bearer numbered-road year-misleader
  isle of: leading-head
  jabal: leading-head
  jail: aftermath facility-head inhabitant land-noun name-body
  jebel: leading-head
  journey: heading-verb
  kibbutz: leading-head
  lagoon: water-head
  lake: leading-water-head name-body water-head
  landlocked: part-word
  library: facility-head name-body
  ln.: street-noun
  locality: named-settlement
  loch: leading-head
  mall: class=facility facility-head name-body
  mansion: facility-head
  marina: town-site-head
  marine reserve: land-head
  marsh: land-head
  metro: inhabitant no-name-opener unit-noun
  metropolis: settlement-noun
  metropolitan: no-name-opener part-word unit-noun
  middle: direction
  midtown: part-word
  mine: facility-head
  modern-day: part-word
  mosque: facility-head inhabitant name-body
  motorway: numbered-road
  mount: leading-head rise
  mountain: land-head land-noun time-continuation
  mountains: land-head unit-noun
  mt.: leading-head
  municipality: named-settlement unit-noun
  museum: facility-head inhabitant name-body
  n.: name-side
  national highway: numbered-road
  nature reserve: land-head
  nearby: describer locating-preposition near-word no-name-opener part-word
  neighborhood: inhabitant named-settlement quarter-noun unit-noun
  neighborhoods: settlement-noun thing-noun
  neighbourhood: inhabitant named-settlement quarter-noun unit-noun
  neighbourhoods: settlement-noun thing-noun
  north-central: direction part-word
  north-east: direction
  north-eastern: part-word
  north-west: direction
  north-western: part-word
  northeastern: part-word
  northwestern: part-word
  oblast: unit-kind
  oil-rich: part-word
  outpost: class=facility settlement-noun
  outskirts: direction unit-noun
  palace: facility-head
  parish: township-head unit-kind
  park: inhabitant name-body park-head
  part: direction no-name partitive-noun
  parts: direction no-name partitive-noun
  peninsula: land-head land-noun settlement-noun unit-noun
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
  prefecture: unit-kind
  present-day: part-word
  prison: facility-head inhabitant land-noun name-body unit-noun
  province: inhabitant land-noun no-name-opener unit-kind
  provinces: thing-noun unit-kind
  racecourse: park-head
  raceway: park-head
  raion: unit-kind
  rebel-held: part-word
  refinery: facility-head
  region: inhabitant land-noun unit-kind
  regions: settlement-noun thing-noun unit-noun
  reservoir: water-head
  resort: land-noun settlement-noun
  rest: direction
  river: leading-water-head name-body settlement-noun unit-noun water-head
  route: number-bearer numbered-road year-misleader
  rt.: numbered-road
  rulers: direction
  s.: name-side
  sail: heading-verb
  saint: saint-title
  sea: water-head
  settlement: settlement-before-of
  settlements: settlement-noun thing-noun
  shipyard: facility-head
  shore: direction land-noun
  shores: direction
  shrine: facility-head
  skies: direction
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
  state highway: numbered-road
  state road: numbered-road
  state route: numbered-road
  strait: water-head
  strait of: leading-water-head
  straits: water-head
  streets: direction inhabitant unit-noun
  stronghold: settlement-noun
  subdistrict: unit-noun
  subdivision: quarter-noun
  suburb: inhabitant part-noun settlement-before-of unit-noun
  suburbs: direction inhabitant settlement-noun thing-noun
  swamp: land-head
  synagogue: facility-head inhabitant
  taluk: unit-noun
  tehsil: unit-noun
  temple: facility-head name-body
  terminal: facility-head number-bearer
  territories: settlement-noun thing-noun unit-noun
  territory: direction land-noun settlement-noun unit-noun
  theater: facility-head inhabitant name-body
  theatre: facility-head inhabitant name-body
  tower: facility-head name-body number-bearer
  town: apposed-settlement direction inhabitant land-noun name-body no-name-opener settlement-before-of unit-noun
  towns: counted-not-year named-settlement thing-noun
  township: named-settlement township-head unit-noun
  townships: thing-noun unit-noun
  trail: street-noun
  travel: heading-verb
  tunnel: class=facility park-head
  twp .: township-head
  twp.: township-head
  upstate: part-word
  upstream: direction
  uptown: part-word
  valley: land-head land-noun settlement-noun unit-noun
  villa: leading-building
  village: apposed-settlement class=place direction land-noun no-name-opener role-modifier settlement-before-of unit-noun
  villages: counted-not-year named-settlement thing-noun
  volcano: land-head
  w.: name-side
  wadi: leading-head
  walk: street-noun
  war-torn: part-word
  wartime: part-word
  waters: land-noun
  way: street-noun
  west-central: part-word
  west-northwest: direction
  wide: place-tail
  wildlife reserve: land-head
  woreda: unit-noun
  zoo: name-body town-site-head
`
