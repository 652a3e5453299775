/** Words of harm. killed/verb takes those killed as its object, killed/participle as its passive subject, killed/intransitive as its subject. */
export const harm = `
  a rise from: former-count
  abandoned the area: displaced/intransitive
  abandoned the village: displaced/intransitive
  abandoned their farms: displaced/intransitive
  abandoned their home: displaced/intransitive
  abandoned their homes: displaced/intransitive
  abandoned their houses: displaced/intransitive
  abandoned their villages: displaced/intransitive
  abduct: befalling kidnapped/verb killing-verb removal-word
  abducted: kidnapped/participle kidnapped/state kidnapped/verb removal-word
  abducted and killed: killed/participle
  abductees: kidnapped/noun
  abducting: kidnapped/verb removal-word
  abduction: event-noun happening kidnapped/act removal-word
  abductions: kidnapped/act kidnapped/noun
  abducts: kidnapped/verb killing-verb
  abuse: abused/act chanted-thing
  abused: abused/participle abused/state abused/verb
  abusing: abused/verb
  accommodated: displaced/participle shelter-verb
  accommodated in: displaced/participle
  accommodated in public buildings: displaced/participle
  accommodated in schools: displaced/participle
  accused of: wanted-for
  achieved martyrdom: killed/intransitive
  across the border: leaving
  across the river: leaving
  active: case-kind
  admitted: hospital-move
  admitted to hospital: injured/participle
  advised to evacuate: displaced/participle
  advised to leave: displaced/participle
  aids: disease
  airlift: removal-word
  airlifted: hospital-move hospital-sender removal-word
  airlifted out: displaced/participle
  airlifted to safety: displaced/participle rescued/participle
  airlifting: hospital-sender removal-word
  alleged: agent-modifier reporting
  along with: companion
  ambushed and killed: killed/participle
  an increase from: former-count
  ankle: bone
  ankles: bone
  annexed: acting-verb going-verb
  anthrax: disease
  apprehended: detained/participle detained/verb
  apprehending: detained/verb
  approach: scene-verb
  approached: going-verb
  are in need of shelter: displaced/intransitive
  arm: bone
  arms: bone
  arrest: aftermath at-spot detained/act detained/verb
  arrests: acting-verb detained/act detained/noun detained/verb thing-noun
  arrived at camps: displaced/intransitive
  arrived at displacement sites: displaced/intransitive
  arrived at idp camps: displaced/intransitive
  arrived in displacement camps: displaced/intransitive
  as did: echo
  as was: echo
  as were: echo
  asked to evacuate: displaced/participle
  asked to leave: displaced/participle
  asked to leave their homes: displaced/participle
  asked to move: displaced/participle
  asked to relocate: displaced/participle
  asphyxiated: killed/participle
  assassinate: killed/verb
  assassinated: acting-verb killed/participle killed/verb
  assassinates: killed/verb
  assassinating: killed/verb
  assassination: killed/act
  assassinations: killed/act killed/noun
  assaulted: abused/participle abused/verb
  assaulting: abused/verb
  assumed: reporting
  attacked: acting-verb building-verb phrase-end
  attacked and killed: killed/participle
  attained martyrdom: killed/intransitive
  attempt: scene-verb
  away from their homes: displaced/state
  axed: way-of-killing
  badly: harm-adverb manner-of-treating
  bandaged: treating-verb treatment
  bandaging: treating-verb
  batter: befalling
  battered: abused/participle going-verb way-of-killing
  battering: way-of-killing
  beat: abused/verb governing past-forms=beat_beaten scene-verb way-of-killing
  beat to death: killed/verb
  beat up: abused/verb
  beaten: abused/participle way-of-killing
  beaten and injured: injured/participle
  beaten to death: killed/participle killed/state
  beaten up: abused/participle
  beating: abused/act abused/verb way-of-killing
  beating to death: killed/verb
  beats: way-of-killing
  became ill: infected/intransitive
  became sick: infected/intransitive
  behead: befalling killed/verb killing-verb
  beheaded: killed/participle killed/state killed/verb
  beheading: killed/act killed/verb
  beheadings: killed/act killed/noun
  beheads: killing-verb
  behind bars: detained/state
  besiege: befalling
  besieged: building-verb going-verb part-word
  better: manner-of-treating
  blacks: plural-of=person
  blamed for: wanted-for
  bled out: killed/intransitive
  bled to death: killed/intransitive
  blew herself up: own-death
  blew himself up: own-death
  blowing herself up: own-death
  blowing himself up: own-death
  blown away: razed
  blown to pieces: killed/participle
  blown up and killed: killed/participle
  blows himself up: own-death
  bludgeoned: way-of-killing
  bludgeoned to death: killed/participle
  bludgeoning: way-of-killing
  bodies: befallen killed/act killed/noun
  bomb: befalling
  bombarded: acting-verb
  bombed: acting-verb going-verb
  bombed out: displaced/participle
  bombs: acting-verb thing-noun
  bordering: going-verb
  botulism: disease
  breathed her last: killed/intransitive
  breathed his last: killed/intransitive
  breathed their last: killed/intransitive
  bring: heading-verb past-forms=brought removal-word
  brothers-in-law: plural-of=person
  brought: hospital-move past-cue pulling-verb removal-word shelter-verb
  brought out alive: rescued/participle
  brought to evacuation centers: displaced/participle
  brought to evacuation centres: displaced/participle
  brought to safety: rescued/participle
  bruise: injured/verb
  bruised: injured/participle injured/verb
  bruises: wound-noun
  bulldozed: razed razing
  bulldozing: razing
  bullet: open-fate
  buried: body-verb razed way-of-killing
  buried alive: killed/participle killed/verb
  buried in a mass grave: killed/participle
  buried in mass graves: killed/participle
  burly: ly-adjective
  burn: befalling injured/verb past-forms=burned_burnt scene-verb way-of-killing
  burned: injured/participle injured/state injured/verb razing way-of-killing
  burned alive: killed/participle killed/verb
  burned down: razed razing
  burned out of their homes: displaced/participle
  burned to death: killed/intransitive killed/participle killed/verb
  burned to the ground: razed
  burning: injured/verb razing way-of-killing
  burning alive: killed/verb
  burning down: razing
  burning to death: killed/verb
  burns: injured/verb wound-noun
  burnt: injured/participle razing way-of-killing
  burnt alive: killed/participle
  burnt down: razed razing
  burnt to death: killed/intransitive killed/participle
  burnt to the ground: razed
  bury: aftermath at-spot scene-verb way-of-killing
  burying alive: killed/verb
  bused out: displaced/participle
  bused to safety: displaced/participle
  bussed out: displaced/participle
  bussed to safety: displaced/participle
  butchered: killed/participle killed/verb way-of-killing
  butchering: killed/verb
  cadavers: killed/noun
  capsize: befalling
  captives: kidnapped/noun
  capture: at-spot detained/act detained/verb direction going-verb
  captured: acting-verb detained/participle detained/state detained/verb going-verb
  captures: acting-verb detained/verb
  capturing: detained/verb
  careen: befalling
  carried: acting-verb hospital-move pulling-verb
  carried away: razed
  carried off: kidnapped/participle kidnapped/verb
  carries: acting-verb
  carrying off: kidnapped/verb
  caught: held-participle phrase-end
  caught in the crossfire: shot-participle
  caught the disease: infected/intransitive
  caught the virus: infected/intransitive
  cause: elision forcing-verb
  caused: before-length-of forcing-verb phrase-end
  causes: forcing-verb phrase-end
  charred remains: killed/act
  chase: male-word scene-verb
  chased away: displaced/participle
  chased from: displaced/participle
  chased from their homes: displaced/participle
  chased out: displaced/verb
  chikungunya: disease
  choke: way-of-killing
  choked: way-of-killing
  choked to death: killed/intransitive killed/participle
  cholera: disease spreading
  chopped: way-of-killing
  classified as: linking-verb
  clubbed: way-of-killing
  clubbed to death: killed/participle killed/verb
  clubbing: way-of-killing
  collarbone: bone
  collective centers: shelter-noun
  collective centres: shelter-noun
  collective shelters: shelter-noun
  collide: befalling
  commits suicide: killed/intransitive
  committed suicide: killed/intransitive
  compel: forcing-verb
  compelled: forcing-verb
  compelled to evacuate: displaced/participle
  compelled to flee: displaced/participle
  compelled to leave: displaced/participle
  compelling: forcing-verb
  concussed: injured/participle injured/verb
  concussion: wound-noun
  concussions: wound-noun
  condition: open-fate
  conducted: acting-verb
  conducts: acting-verb
  confirmed as: linking-verb
  confirmed with the virus: infected/participle
  considered: linking-verb reporting
  contracted: infected/intransitive
  contras: plural-of=militant
  controlled: compound-tail going-verb place-tail
  controls: going-verb
  conveyed: hospital-move
  coronavirus: disease
  corpse: befallen killed/act killed/noun
  corpses: killed/act killed/noun
  covid: disease number-bearer
  covid-19: disease
  crashed to his death: killed/intransitive
  crashed to their deaths: killed/intransitive
  crawl: scene-verb
  crawled to safety: rescued/intransitive
  crippled: injured/verb
  crippling: injured/verb
  critically injured: injured/participle
  critically wounded: injured/participle
  crossed: going-verb
  crossed into: displaced/intransitive
  crossed over into: displaced/intransitive
  crossed over to: displaced/intransitive
  crossed the border: displaced/intransitive
  crossed the frontier: displaced/intransitive
  crush: befalling way-of-killing
  crushed: way-of-killing
  crushed and killed: killed/participle
  crushed to death: killed/participle killed/verb
  crushing: way-of-killing
  crushing to death: killed/verb
  cudgelled: way-of-killing
  cut down: killed/participle
  cuts: wound-noun
  damage: befalling
  damaged beyond repair: razed
  dead: any-victim befallen counted-not-year harmed-one killed/noun killed/state plural-of=person whole-noun
  dead at the scene: killed/state
  dead bodies: killed/act
  dead body: killed/act
  dead on arrival: killed/state
  death: death-act happening killed/act killed/noun
  deaths: counted-not-year killed/act killed/noun
  deaths by drowning: killed/act
  decapitate: killed/verb
  decapitated: killed/participle killed/state killed/verb
  decapitating: killed/verb
  decapitation: killed/act
  deceased: befallen killed/noun killed/state no-person whole-noun
  decomposed bodies: killed/act
  decomposed body: killed/act
  decomposing bodies: killed/act
  demolished: razed razing
  demolishing: razing
  dengue: disease spreading
  departed: going-verb
  dependants: plural-of=person
  deployed: acting-verb
  deploys: acting-verb
  deport: displaced/verb removal-word
  deportation: displaced/act removal-word
  deportations: displaced/noun
  deported: displaced/participle displaced/verb removal-word
  deporting: displaced/verb removal-word
  deports: displaced/verb
  derail: befalling
  deserted their homes: displaced/intransitive
  deserted their villages: displaced/intransitive
  destroy: befalling razing
  destroyed: acting-verb building-verb razed razing
  destroys: acting-verb razing
  detain: aftermath at-spot detained/verb
  detaining: detained/verb
  detains: acting-verb detained/verb
  detention: detained/act
  detentions: detained/act detained/noun
  detonate: befalling
  devastated: going-verb
  diagnosed with: infected/participle
  diarrhea: disease
  diarrhoea: disease
  die: befalling killed/intransitive later-death
  died: killed/intransitive personal-verb
  died on the spot: killed/intransitive
  dies: killed/intransitive
  differently: manner-of-treating
  dig: past-forms=dug pulling-verb rank scene-verb single-office
  digging: pulling-verb
  digging out: pulling-verb
  diphtheria: disease
  disappear: befalling missing/intransitive
  disappearance: missing/act
  disappearances: missing/act missing/noun
  disappeared: missing/intransitive missing/participle
  disappeared without trace: missing/intransitive
  discovered: body-verb linking-verb reporting
  diseases: disease
  disemboweled: killed/participle
  disembowelled: killed/participle
  disfigured: injured/participle injured/verb
  dismembered: killed/participle killed/verb
  disorderly: ly-adjective
  displace: displaced/verb removal-word
  displaced people: displaced/noun
  displaced persons: displaced/noun
  displaced population: displaced/noun
  displacement: displaced/act removal-word
  displacement sites: shelter-noun
  displacements: displaced/act displaced/noun
  displaces: displaced/verb removal-word
  done to death: killed/participle
  down from: former-count
  drag: scene-verb
  dragged: way-of-killing
  dragging: way-of-killing
  driven: forcing-verb hospital-move removal-word
  driven away: displaced/participle
  driven from: displaced/participle
  driven from the: displaced/participle
  driven from their homes: displaced/participle
  driven into: displaced/participle
  driven off: displaced/participle
  driven out: displaced/participle displaced/verb
  drives: forcing-verb
  driving: forcing-verb phrase-end removal-word
  drove: forcing-verb past-cue removal-word
  drove from: displaced/verb
  drove out: displaced/verb
  drown: befalling killed/intransitive
  drowned: killed/intransitive killed/participle killed/state killed/verb way-of-killing
  drowned to death: killed/intransitive
  drowning: happening killed/act killed/verb
  drowning deaths: killed/act
  drownings: killed/act killed/noun
  drowns: killed/intransitive
  dug: pulling-verb
  dug out: pulling-verb
  dug out alive: rescued/participle
  dying: killed/intransitive
  dysentery: disease
  ebola: disease spreading
  either: harm-adverb no-name reads=quantifier_pronoun
  ejected: displaced/participle
  elderly: class-adjective plural-of=pensioner
  electrocute: befalling
  electrocuted: killed/participle killed/verb way-of-killing
  electrocuting: killed/verb
  eliminated: killed/participle killed/verb
  embraced martyrdom: killed/intransitive
  emergency room: hospital-noun
  engulf: befalling
  engulfed: razed
  enslaved: abused/participle abused/verb
  enslaving: abused/verb
  enter: going-verb scene-verb
  entered: going-verb
  entering: going-verb
  equally: manner-of-treating
  erupt: befalling coming-about
  escape: befalling
  escaped to: displaced/intransitive
  escaped to safer areas: displaced/intransitive
  escaped with bruises: injured/intransitive
  escaped with bullet wounds: injured/intransitive
  escaped with burns: injured/intransitive
  escaped with gunshot wounds: injured/intransitive
  escaped with injuries: injured/intransitive
  escaped with light injuries: injured/intransitive
  escaped with minor injuries: injured/intransitive
  escaped with serious injuries: injured/intransitive
  escaped with slight injuries: injured/intransitive
  escorted to safety: displaced/participle
  evacuate: befalling displaced/intransitive displaced/verb removal-word
  evacuated: acting-verb building-verb displaced/intransitive displaced/participle displaced/state displaced/verb hospital-move removal-word
  evacuated themselves: displaced/intransitive
  evacuates: acting-verb displaced/verb removal-word
  evacuating: displaced/intransitive displaced/verb removal-word
  evacuation: attack displaced/act removal-word
  evacuation center: shelter-noun
  evacuation centers: shelter-noun
  evacuation centre: shelter-noun
  evacuation centres: shelter-noun
  evacuation notices: displaced/act
  evacuation order: displaced/act
  evacuation orders: displaced/act
  evacuations: displaced/act displaced/noun removal-word
  evaluated: treatment
  evict: at-spot displaced/verb
  evicted: displaced/participle displaced/verb
  evicting: displaced/verb
  eviction: displaced/act
  evictions: displaced/act displaced/noun
  evicts: displaced/verb
  examined: treatment
  execute: killed/verb
  executed: acting-verb killed/participle killed/state killed/verb
  executes: acting-verb killed/verb
  executing: killed/verb
  execution: killed/act
  executions: killed/act killed/noun
  exodus: displaced/act removal-word
  expel: displaced/verb removal-word
  expelled: displaced/participle displaced/verb governing removal-word
  expelling: displaced/verb removal-word
  expels: displaced/verb
  explode: befalling scene-verb
  expulsion: displaced/act removal-word
  expulsions: displaced/act displaced/noun
  exterminated: killed/participle
  extinguish: befalling
  fairly: manner-of-treating
  fallen ill: infected/intransitive
  fallen in battle: killed/intransitive
  fallen sick: infected/intransitive
  far: harm-adverb part-word phrase-end
  fatal shooting: killed/act
  fatal shootings: killed/act
  fatal stabbing: killed/act
  fatalities: harmed-one killed/noun whole-noun
  fatality: killed/noun
  fatally hit: killed/participle
  fatally injured: killed/participle killed/verb
  fatally injuring: killed/verb
  fatally shooting: killed/verb
  fatally shooting herself: own-death
  fatally shooting himself: own-death
  fatally shoots: killed/verb
  fatally shot: killed/participle killed/verb
  fatally shot herself: own-death
  fatally shot himself: killed/intransitive own-death
  fatally stabbed: killed/participle killed/verb
  fatally stabbing: killed/verb
  fatally struck: killed/participle killed/verb
  fatally wounded: killed/participle killed/verb
  fatally wounding: killed/verb
  feared: fear linking-verb phrase-end reporting
  fedayeen: plural-of=militant
  fell during fighting: killed/intransitive
  fell fighting: killed/intransitive
  fell ill: infected/intransitive
  fell in action: killed/intransitive
  fell in battle: killed/intransitive
  fell in clashes: killed/intransitive
  fell in combat: killed/intransitive
  fell in fighting: killed/intransitive
  fell sick: infected/intransitive
  fell to her death: killed/intransitive
  fell to his death: killed/intransitive
  fell to their death: killed/intransitive
  fell to their deaths: killed/intransitive
  femicides: killed/noun
  femur: bone
  ferried: hospital-move
  ferried to safety: displaced/participle
  fighting for her life: grave-state injured/state
  fighting for his life: grave-state injured/state
  fighting for their lives: grave-state injured/state
  fired: acting-verb phrase-end
  fires: acting-verb thing-noun
  flattened: razed razing
  fled: displaced/intransitive going-verb past-cue removal-word
  fled into the bush: displaced/intransitive
  fled their homes: displaced/intransitive
  fled to the bush: displaced/intransitive
  flee: befalling displaced/intransitive going-verb past-forms=fled removal-word scene-verb
  fleeing: displaced/intransitive going-verb leaving phrase-end removal-word
  flees: displaced/intransitive
  flew: hospital-sender past-cue
  flocked to: displaced/intransitive
  flogged: abused/participle abused/verb way-of-killing
  flooded: going-verb
  flooded out: displaced/participle
  flow: scene-verb
  flown: hospital-move
  flu: disease
  folk: plural-of=person singular=folk
  folks: plural-of=person
  follow: scene-verb
  food poisoning: disease
  foot: bone measure
  forced: forcing-verb removal-word
  forced displacement: displaced/act
  forced eviction: displaced/act
  forced from: displaced/participle
  forced from their homes: displaced/participle
  forced out: displaced/participle
  forced out of: displaced/participle
  forced relocation: displaced/act
  forced to abandon: displaced/participle
  forced to abandon their homes: displaced/participle
  forced to evacuate: displaced/participle
  forced to flee: displaced/participle
  forced to leave: displaced/participle
  forced to move: displaced/participle
  forced to relocate: displaced/participle
  forced to seek refuge: displaced/participle
  forced to seek shelter: displaced/participle
  forced to take refuge: displaced/participle
  forced to take shelter: displaced/participle
  forcibly: harm-adverb
  forcibly disappeared: missing/participle
  forcibly displaced: displaced/participle
  found: body-verb linking-verb past-cue phrase-end pulling-verb reporting
  found alive: rescued/participle
  found dead: killed/participle
  found hanged: killed/participle
  found hanging: killed/participle
  found murdered: killed/participle
  found refuge: displaced/intransitive
  found shelter: displaced/intransitive
  fractures: wound-noun
  free: removal-word rescued/verb
  freed: past-cue removal-word rescued/participle rescued/verb
  freeing: removal-word rescued/verb
  frees: rescued/verb
  from the area: leaving
  from the city: leaving
  from the district: leaving
  from the neighborhood: leaving
  from the neighbourhood: leaving
  from the region: leaving
  from the town: leaving
  from the village: leaving
  from their homeland: leaving
  from their homes: leaving
  from their houses: leaving
  from their land: leaving
  from their neighborhoods: leaving
  from their neighbourhoods: leaving
  from their towns: leaving
  from their villages: leaving
  froze: way-of-killing
  froze to death: killed/intransitive
  frozen: way-of-killing
  gang rape: abused/act
  gang-raped: abused/participle abused/verb
  garroted: killed/participle
  garrotted: killed/participle
  gassed: killed/participle killed/verb way-of-killing
  gassing: killed/verb
  gave his life: killed/intransitive
  gave their lives: killed/intransitive
  go missing: missing/intransitive
  goes missing: missing/intransitive
  gone missing: missing/intransitive
  gored: way-of-killing
  gored to death: killed/participle
  got hurt: injured/intransitive
  got injured: injured/intransitive
  got wounded: injured/intransitive
  grab: scene-verb
  grazed: injured/participle
  grazed by a bullet: shot-participle
  guillotined: killed/participle
  gun: befalling
  gun down: killed/verb
  gunfire: happening open-fate
  gunned down: killed/participle killed/verb
  gunning down: killed/act killed/verb
  guns down: killed/verb
  gutted: building-verb razed razing
  gutting: building-verb razing
  hack: way-of-killing
  hacked: way-of-killing
  hacked and killed: killed/participle
  hacked to death: killed/participle killed/state killed/verb
  hacking: way-of-killing
  hacking to death: killed/verb
  hammered: way-of-killing
  hand: bone no-person person-ending
  hang: killed/verb past-forms=hung_hanged
  hanged: killed/participle killed/state killed/verb
  hanged herself: killed/intransitive
  hanged himself: killed/intransitive
  hanged themselves: killed/intransitive
  hanging: killed/act killed/verb
  happen: coming-about
  harshly: manner-of-treating
  hauled: pulling-verb
  have fallen in battle: killed/intransitive
  heatstroke: wound-noun
  held: held-participle past-cue phrase-end
  held captive: kidnapped/participle
  held hostage: kidnapped/participle
  held in custody: detained/participle
  hepatitis: disease
  herded into the forest: kidnapped/participle
  higher ground: shelter-noun
  hijack: befalling
  hip: bone
  hispanics: plural-of=person
  hit and killed: killed/participle killed/verb
  hit by a bullet: shot-participle
  hit by a rubber bullet: injured/participle
  hit by a stray bullet: shot-participle
  hit by bullets: shot-participle
  hit by gunfire: shot-participle
  hit by pellets: injured/participle
  hit by rubber bullets: injured/participle
  hit by shrapnel: injured/participle
  hit by splinters: injured/participle
  hit by stones: injured/participle
  hit by stray bullets: shot-participle
  hits: acting-verb phrase-end toll-verb
  hitting and killing: killed/verb
  hiv: disease
  homeless: displaced/noun displaced/state leaving no-person
  homicide: event-noun happening killed/act killed/noun
  homicides: killed/noun
  hospitalisations: injured/noun
  hospitalise: befalling
  hospitalised: injured/participle injured/state injured/verb treatment
  hospitalising: injured/verb
  hospitalization: injured/act
  hospitalizations: injured/noun
  hospitalize: aftermath befalling
  hospitalized: hospital-move injured/participle injured/state injured/verb treatment
  hospitalized with the disease: infected/participle
  hospitalizes: injured/verb
  hospitalizing: injured/verb
  host communities: shelter-noun
  host families: shelter-noun
  hostages: counted-not-year kidnapped/noun whole-noun
  hosted in public buildings: displaced/participle
  hosted in schools: displaced/participle
  hotels: shelter-noun thing-noun
  housed in public buildings: displaced/participle
  housed in schools: displaced/participle
  hunted: way-of-killing
  hurl: scene-verb
  hurt and killed: killed/participle
  hurtle: befalling
  hurts: injured/verb
  hypothermia: wound-noun
  idp population: displaced/noun
  idp sites: shelter-noun
  ignite: befalling
  ill: abbreviation infected/state
  ill-treated: abused/participle
  ill-treatment: abused/act
  illness: disease
  impaled: killed/participle
  imprisoned: detained/participle detained/verb
  imprisoning: detained/verb
  imprisonment: detained/act
  in a coma: injured/state
  in a critical condition: grave-state injured/state
  in a grave condition: grave-state injured/state
  in a serious condition: grave-state injured/state
  in a situation of displacement: displaced/state
  in a stable condition: injured/state
  in camps: displaced/state
  in captivity: kidnapped/state
  in collective centers: displaced/state
  in collective centres: displaced/state
  in collective shelters: displaced/state
  in critical but stable condition: grave-state injured/state
  in critical condition: grave-state injured/state
  in custody: detained/state
  in detention: detained/state
  in displacement: displaced/state
  in displacement camps: displaced/state
  in displacement sites: displaced/state
  in emergency shelters: displaced/state
  in evacuation centers: displaced/state
  in evacuation centres: displaced/state
  in evacuation shelters: displaced/state
  in extremely critical condition: grave-state injured/state
  in fair condition: injured/state
  in good condition: injured/state
  in grave condition: grave-state injured/state
  in guarded condition: injured/state
  in hospital: injured/state
  in host communities: displaced/state
  in idp camps: displaced/state
  in intensive care: grave-state injured/state
  in internal displacement: displaced/state
  in jail: detained/state
  in makeshift shelters: displaced/state
  in need of shelter: displaced/state
  in police custody: detained/state
  in prison: detained/state
  in prolonged displacement: displaced/state
  in protracted displacement: displaced/state
  in refugee camps: displaced/state
  in relief camps: displaced/state
  in serious condition: grave-state injured/state
  in shelters: displaced/state
  in stable condition: injured/state
  in temporary accommodation: displaced/state
  in temporary housing: displaced/state
  in temporary shelter: displaced/state
  in temporary shelters: displaced/state
  in tents: displaced/state
  in the hospital: injured/state
  in transit camps: displaced/state
  in transitional shelters: displaced/state
  in-laws: plural-of=person
  incarcerated: detained/participle
  incinerated: killed/participle
  increased from: former-count
  infect: infected/verb
  infected: infected/participle infected/state infected/verb
  infecting: infected/verb
  infection: disease infected/act infected/noun
  infections: disease infected/act infected/noun
  infects: infected/verb
  infirmary: hospital-name hospital-noun
  influenza: disease
  informal settlements: shelter-noun
  injure: befalling injured/verb
  injured or maimed: injured/participle
  injures: injured/verb
  injuries: befallen injured/act injured/noun wound-noun
  injury: befallen earlier-harm injured/act injured/noun
  inspect: scene-verb
  instructed to evacuate: displaced/participle
  instructed to leave: displaced/participle
  intensified: acting-verb
  intensive care: hospital-noun
  intercepted: acting-verb
  internal displacement: displaced/act
  internal displacements: displaced/noun
  internally: harm-adverb
  internally displaced: displaced/noun displaced/participle displaced/state
  internally displaced persons: displaced/noun
  interned: detained/participle
  into camps: leaving
  into exile: leaving
  into homelessness: leaving
  into neighboring: leaving
  into neighbouring: leaving
  into shelters: leaving
  into tents: leaving
  into the bush: leaving
  into the forest: leaving
  into the hills: leaving
  into the mountains: leaving
  invade: going-verb
  invaded: going-verb governing
  invading: going-verb
  jailed: detained/participle detained/verb
  jailing: detained/verb
  janjaweed: plural-of=militant
  jaw: bone
  jumped to her death: killed/intransitive
  jumped to his death: killed/intransitive
  jumped to their deaths: killed/intransitive
  kia: killed/noun killed/state
  kick: scene-verb way-of-killing
  kicked: way-of-killing
  kicked to death: killed/intransitive killed/participle killed/verb
  kicking: way-of-killing
  kidnap: befalling doubled-consonant kidnapped/verb killing-verb removal-word
  kidnaped: kidnapped/participle kidnapped/verb
  kidnaping: kidnapped/act kidnapped/verb
  kidnapped: kidnapped/participle kidnapped/state kidnapped/verb removal-word
  kidnapped and killed: killed/participle
  kidnapping: event-noun happening kidnapped/act kidnapped/verb removal-word
  kidnappings: event-noun kidnapped/act kidnapped/noun thing-noun
  kidnaps: kidnapped/verb killing-verb
  kill: befalling killed/verb killing-verb
  kill herself: own-death
  kill himself: own-death
  kill off: killed/verb
  killed herself: killed/intransitive own-death
  killed himself: killed/intransitive own-death
  killed in action: killed/noun killed/state
  killed off: killed/participle killed/verb
  killed themselves: killed/intransitive
  killing herself: own-death
  killing himself: own-death
  killings: killed/act killed/noun thing-noun
  kills herself: own-death
  kills himself: killed/intransitive own-death
  kills self: killed/intransitive
  kindly: manner-of-treating
  kinsmen: plural-of=person
  kneecap: bone
  knifed: injured/participle injured/verb way-of-killing
  knifed to death: killed/participle
  knifing: injured/verb way-of-killing
  known: reporting
  lacerated: injured/participle
  laid down her life: killed/intransitive
  laid down his life: killed/intransitive
  laid down their lives: killed/intransitive
  land: at-spot befalling hospital-sender
  landed: hospital-sender
  landing: hospital-sender
  lashed: going-verb way-of-killing
  lassa: disease
  latinos: plural-of=person
  leading: forcing-verb
  leak: scene-verb
  leapt to her death: killed/intransitive
  leapt to his death: killed/intransitive
  leapt to their deaths: killed/intransitive
  leave: going-verb past-forms=left scene-verb
  leave their homes: displaced/intransitive
  leave their houses: displaced/intransitive
  leaves: going-verb phrase-end singular=leaf
  led: compound-participle compound-tail forcing-verb past-cue place-tail
  led to safety: displaced/participle
  left: body-verb forcing-verb going-verb linking-verb past-cue phrase-end reporting
  left for safer areas: displaced/intransitive
  left homeless: displaced/participle
  left the area: displaced/intransitive
  left the besieged: displaced/intransitive
  left their home: displaced/intransitive
  left their homes: displaced/intransitive
  left their houses: displaced/intransitive
  left their towns: displaced/intransitive
  left their village: displaced/intransitive
  left their villages: displaced/intransitive
  left without a home: displaced/participle
  left without a roof over their heads: displaced/participle
  left without homes: displaced/participle
  left without shelter: displaced/participle
  left wounded: injured/participle
  leg: bone
  legs: bone
  leptospirosis: disease
  leveled: razed razing
  leveling: razing
  levelled: razed razing
  levelling: razing
  liberated: going-verb rescued/participle rescued/verb
  liberating: rescued/verb
  liberation: direction rescued/act
  life: life-taken
  lifeless: killed/state
  lifeless bodies: killed/act
  lifeless body: killed/act
  lift: scene-verb
  lifted: pulling-verb
  lifted out alive: rescued/participle
  lined up and shot: killed/participle killed/verb
  linked to: wanted-for
  liquidated: killed/participle killed/verb
  listed: compound-tail hospital-move linking-verb reckoned-by reporting
  listed as: linking-verb
  listed as missing: missing/participle
  listed missing: missing/participle
  listeria: disease
  live in camps: displaced/intransitive
  live in displacement: displaced/intransitive
  live in makeshift camps: displaced/intransitive
  live in makeshift shelters: displaced/intransitive
  live in shelters: displaced/intransitive
  live in tents: displaced/intransitive
  lives: life-taken plural-of=person shelter-verb singular=life
  living in camps: displaced/intransitive
  living in displacement: displaced/intransitive displaced/state
  living in evacuation centers: displaced/intransitive
  living in evacuation centres: displaced/intransitive
  living in makeshift camps: displaced/intransitive
  living in makeshift shelters: displaced/intransitive
  living in rental housing: displaced/intransitive
  living in shelters: displaced/intransitive
  living in temporary shelters: displaced/intransitive
  living in tents: displaced/intransitive
  living in the open: displaced/intransitive
  living under trees: displaced/intransitive
  living with host families: displaced/intransitive displaced/state
  living with relatives: displaced/intransitive
  locals: plural-of=person
  lock: scene-verb
  locked up: held-participle
  lodged in schools: displaced/participle
  look: scene-verb
  loot: befalling
  lose their lives: killed/intransitive
  losing their lives: killed/intransitive
  loss of life: killed/noun
  lost a hand: injured/intransitive
  lost a leg: injured/intransitive
  lost an arm: injured/intransitive
  lost an eye: injured/intransitive
  lost at sea: missing/participle missing/state
  lost her life: killed/intransitive
  lost his life: killed/intransitive
  lost homes: displaced/intransitive
  lost houses: displaced/intransitive
  lost limbs: injured/intransitive
  lost lives: killed/intransitive
  lost their dwellings: displaced/intransitive
  lost their homes: displaced/intransitive
  lost their homes and belongings: displaced/intransitive
  lost their house: displaced/intransitive
  lost their houses: displaced/intransitive
  lost their life: killed/intransitive
  lost their lives: killed/intransitive
  lost their shelters: displaced/intransitive
  lynch: killed/verb
  lynched: killed/participle killed/verb way-of-killing
  lynched to death: killed/participle
  lynching: happening killed/act killed/verb
  lynchings: killed/act killed/noun
  macheted: killed/participle way-of-killing
  machine-gunned: killed/participle killed/verb
  machine-gunning: killed/verb
  made homeless: displaced/participle
  made the supreme sacrifice: killed/intransitive
  made to leave: displaced/participle
  maim: injured/verb
  maimed: injured/participle injured/state injured/verb
  maiming: injured/act injured/verb
  maims: injured/verb
  majors: plural-of=major
  makeshift homes: shelter-noun
  makeshift settlements: shelter-noun
  making: forcing-verb
  malaria: disease
  mandatory evacuation: displaced/act
  manslaughter: killed/act
  marburg: disease
  marched into the bush: kidnapped/participle
  marched into the forest: kidnapped/participle
  martyr: killed/noun
  martyrdom: killed/act
  martyred: killed/participle killed/verb
  martyrs: killed/noun
  mass displacement: displaced/act
  mass exodus: displaced/act
  massacred: killed/noun killed/participle killed/verb
  massacres: killed/verb
  massacring: killed/verb
  mauled: way-of-killing
  mauled to death: killed/participle
  measles: disease spreading
  medical center: hospital-noun open-fate
  medical centers: hospital-noun
  medical centre: hospital-noun open-fate
  meningitis: disease
  mers: disease
  met a watery grave: killed/intransitive
  met her death: killed/intransitive
  met his death: killed/intransitive
  met his end: killed/intransitive
  met martyrdom: killed/intransitive
  met their death: killed/intransitive
  met their deaths: killed/intransitive
  met their end: killed/intransitive
  migrated: displaced/intransitive
  missing: harmed-one missing/noun missing/state whole-noun
  mistreated: abused/participle
  models: plural-of=person
  molested: abused/participle abused/verb
  molesting: abused/verb
  monkeypox: disease
  mortally wounded: killed/participle killed/verb
  move: comment-noun removal-word
  moved: forcing-verb going-up hospital-shift removal-word shelter-verb
  moved away: displaced/intransitive
  moved from their homes: displaced/participle
  moved in with host families: displaced/intransitive
  moved in with relatives: displaced/intransitive
  moved out: displaced/intransitive displaced/participle
  moved to camps: displaced/intransitive
  moved to evacuation centers: displaced/intransitive displaced/participle
  moved to evacuation centres: displaced/intransitive displaced/participle
  moved to higher ground: displaced/intransitive
  moved to hotels: displaced/intransitive
  moved to other areas: displaced/intransitive
  moved to safer areas: displaced/intransitive displaced/participle
  moved to safer ground: displaced/intransitive
  moved to safer places: displaced/intransitive displaced/participle
  moved to safety: displaced/participle displaced/verb
  moved to shelters: displaced/intransitive displaced/participle
  moving: forcing-verb removal-word
  mowed down: killed/participle killed/verb
  mowing down: killed/verb
  mown down: killed/participle
  mpox: disease
  mujahedeen: plural-of=mujahid
  mujahideen: plural-of=mujahid
  mujahidin: plural-of=militant
  murder: befalling death-act event-noun happening killed/act killed/noun killed/verb
  murdered: killed/participle killed/state killed/verb
  murdering: killed/verb
  murders: killed/act killed/noun killed/verb thing-noun
  mutilated: injured/participle
  nabbed: detained/verb
  nabbing: detained/verb
  natives: direction inhabitant native plural-of=person
  neck: bone
  need emergency shelter: displaced/intransitive
  need shelter: displaced/intransitive
  needed hospital treatment: injured/intransitive
  needed hospitalization: injured/intransitive
  needed medical attention: injured/intransitive
  needed medical treatment: injured/intransitive
  needed treatment: injured/intransitive
  neutralised: killed/participle killed/verb
  neutralising: killed/verb
  neutralized: killed/participle killed/verb
  neutralizing: killed/verb
  never found: missing/participle
  never seen again: missing/participle
  new displacements: displaced/noun
  newly displaced: displaced/noun displaced/participle
  newlyweds: plural-of=person
  nose: bone
  obliged to flee: displaced/participle
  obliged to leave: displaced/participle
  obliterated: razed
  occupied: acting-verb going-verb no-name-opener part-word
  occupies: acting-verb
  occupy: going-verb
  occur: coming-about
  off their land: leaving
  officially: reporting
  on life support: grave-state injured/state
  operated: compound-tail treatment
  operated on: treating-verb
  operating on: treating-verb
  ordered: ahead-verb forcing-verb
  ordered from their homes: displaced/participle
  ordered out: displaced/participle
  ordered to evacuate: displaced/participle
  ordered to leave: displaced/participle
  ordered to move: displaced/participle
  ordered to relocate: displaced/participle
  ordering: forcing-verb
  original: earlier-one
  out of the area: leaving
  out of the town: leaving
  out of the village: leaving
  out of their homes: displaced/state leaving
  out of town: leaving
  overran: building-verb going-verb
  overturn: befalling
  own life: own-death-sign
  paid the supreme price: killed/intransitive
  paid the supreme sacrifice: killed/intransitive
  pass: scene-verb
  passed away: killed/intransitive
  passed on: killed/intransitive
  passers-by: plural-of=passerby singular=passer-by
  passersby: plural-of=passerby
  patched up: treating-verb
  pelted: way-of-killing
  pelting: way-of-killing
  pelvis: bone
  perish: killed/intransitive
  perished: killed/intransitive
  perishes: killed/intransitive
  perishing: killed/intransitive
  personnel: plural-of=person singular=personnel
  persons: counted-not-year general-people plural-of=person singular=person
  pertussis: disease
  picked up alive: rescued/participle
  picked up by police: held-participle
  placed in custody: detained/participle
  placed under arrest: detained/participle
  plague: disease
  plough: befalling
  plow: befalling
  plucked: pulling-verb
  plucked to safety: rescued/participle
  plucking: pulling-verb
  plunge: befalling
  plunged to her death: killed/intransitive
  plunged to his death: killed/intransitive
  plunged to their death: killed/intransitive
  plunged to their deaths: killed/intransitive
  pneumonia: disease
  poisoned: infected/participle killed/verb
  polio: disease
  poorly: manner-of-treating
  portly: ly-adjective
  positive: infected/state
  pounded: going-verb
  pour: scene-verb
  poured into: displaced/intransitive
  pows: plural-of=pow
  pre: harm-adverb
  pre-emptively evacuated: displaced/participle
  precautionary evacuation: displaced/act
  preemptively evacuated: displaced/participle
  presumed: fear linking-verb phrase-end reporting
  preventive evacuation: displaced/act
  principals: plural-of=person
  prompt: forcing-verb
  prompted: forcing-verb
  prompts: forcing-verb
  pronounced: linking-verb phrase-end reporting
  pull: pulling-verb recovering removal-word scene-verb
  pulled: pulling-verb removal-word
  pulled alive: rescued/participle
  pulled out: pulling-verb
  pulled out alive: rescued/participle
  pulled to safety: rescued/participle
  pulling: pulling-verb removal-word
  pulling out: pulling-verb
  pulls: pulling-verb removal-word
  pummeled: way-of-killing
  pummelled: way-of-killing
  pumped full of bullets: killed/participle
  punch: scene-verb
  pushed: forcing-verb
  pushing: forcing-verb intention total-raiser
  put to death: killed/participle
  put up at: displaced/participle
  put up in: displaced/participle
  putting: hospital-sender put-at way-of-killing
  quarantined: infected/participle
  rabies: disease
  raided: acting-verb going-verb phrase-end
  raids: acting-verb attack event-noun thing-noun
  rain: scene-verb
  ram: befalling
  ran for safety: displaced/intransitive
  ran into the bush: displaced/intransitive
  ran over and killed: killed/verb
  rape: abused/act abused/verb
  rape victims: abused/noun
  raped: abused/participle abused/verb
  raped and killed: killed/participle
  raped and murdered: killed/participle
  rapes: abused/noun
  raping: abused/verb
  ravaged: going-verb
  raze: befalling
  razed: razed razing
  razed to the ground: razed
  razing: razing
  reach: going-verb rise scene-verb
  reaching: going-verb toll-verb
  rearrested: detained/participle
  recaptured: going-verb held-participle
  received bullet wounds: injured/intransitive
  received burns: injured/intransitive
  received gunshot wounds: injured/intransitive
  received hospital treatment: injured/intransitive
  received injuries: injured/intransitive
  received medical treatment: injured/intransitive
  received minor injuries: injured/intransitive
  received serious injuries: injured/intransitive
  received treatment: injured/intransitive
  receiving treatment: injured/state
  recorded as: linking-verb
  recording: recorder
  recover: befalling recovering removal-word
  recovered: body-verb pulling-verb removal-word
  recovering: injured/state removal-word
  reduced to ashes: razed
  reduced to rubble: razed
  referred: hospital-shift
  refuge: shelter-noun
  refugee population: displaced/noun
  registered as: linking-verb
  rehomed: displaced/participle
  rehoused: displaced/participle displaced/verb
  rehousing: displaced/verb
  released: removal-word rescued/participle rescued/verb
  releasing: removal-word rescued/verb
  relief camp: shelter-noun
  relief camps: shelter-noun
  relocate: displaced/verb removal-word
  relocated: displaced/intransitive displaced/participle displaced/verb removal-word shelter-verb
  relocated to safer areas: displaced/participle
  relocates: displaced/verb
  relocating: displaced/verb removal-word
  relocation: displaced/act
  relocations: displaced/act displaced/noun
  remains: befallen killed/act linking-verb phrase-end put-at set-apart
  remanded: held-participle
  remanded in custody: detained/participle
  removal: removal-word
  remove: removal-word
  removed: removal-word
  removing: removal-word
  rendered: forcing-verb
  rendered homeless: displaced/participle
  rendering: forcing-verb
  reported missing: missing/participle
  require emergency shelter: displaced/intransitive
  require shelter: displaced/intransitive
  required hospital treatment: injured/intransitive
  required hospitalisation: injured/intransitive
  required hospitalization: injured/intransitive
  required medical attention: injured/intransitive
  required medical treatment: injured/intransitive
  required treatment: injured/intransitive
  rescue: befalling removal-word rescued/act rescued/verb role-modifier scene-verb
  rescued: removal-word rescued/participle rescued/state rescued/verb
  rescues: removal-word rescued/noun rescued/verb
  rescuing: removal-word rescued/verb
  resettle: displaced/verb
  resettled: displaced/participle displaced/verb
  resettlement: displaced/act
  resettling: displaced/verb
  responsible for: wanted-for
  resumed: acting-verb
  resumes: acting-verb future-cue
  retake: going-verb
  retook: going-verb governing
  retrieve: recovering removal-word
  retrieved: body-verb removal-word
  revised from: former-count
  rib: bone
  ribs: bone
  riddled with bullets: killed/participle
  rising from: former-count
  robbed and killed: killed/participle
  rocked: going-verb
  roofless: displaced/state
  rounded: removal-word
  rounded up: detained/participle detained/verb
  rounding up: detained/verb
  run down and killed: killed/participle
  run over and killed: killed/participle killed/verb
  rupture: befalling
  rush: hospital-sender
  rushed: hospital-move hospital-sender
  rushed to hospital: injured/participle
  rushing: hospital-sender
  safer areas: shelter-noun
  safer ground: shelter-noun
  safer places: shelter-noun
  saintly: ly-adjective
  salmonella: disease
  sars: disease
  savaged: way-of-killing
  savaging: way-of-killing
  save: removal-word
  saved: removal-word rescued/participle rescued/verb
  saving: removal-word rescued/verb
  scabies: disease
  scald: injured/verb
  scalded: injured/participle injured/verb way-of-killing
  scholarly: ly-adjective
  schoolchildren: plural-of=schoolchild singular=schoolchild
  scrambled to safety: rescued/intransitive
  seek asylum: displaced/intransitive
  seek refuge: displaced/intransitive
  seek shelter: displaced/intransitive
  seeking refuge: displaced/intransitive
  seeking safety: displaced/intransitive
  seeking shelter: displaced/intransitive
  seize: befalling removal-word
  seized: acting-verb going-verb removal-word
  seized at gunpoint: kidnapped/participle
  seized by gunmen: kidnapped/participle
  seized from: kidnapped/participle
  seizes: acting-verb
  seizing: removal-word
  self-evacuated: displaced/intransitive
  send: answering hospital-sender issuing-verb past-forms=sent
  sends: acting-verb hospital-sender
  sent: acting-verb forcing-verb hospital-move hospital-sender past-cue
  sent to evacuation centers: displaced/participle
  sent to evacuation centres: displaced/participle
  sent to hell: killed/participle killed/verb
  sent to shelters: displaced/participle
  sent to their deaths: killed/intransitive killed/participle
  servicemembers: plural-of=servicemember
  set ablaze: razing
  set alight: razing
  set fire to: razing
  set free: rescued/participle
  setting fire to: razing
  severely: harm-adverb
  sexual abuse: abused/act
  sexually abused: abused/participle abused/verb
  sexually abusing: abused/verb
  sexually assaulted: abused/participle abused/verb
  sexually assaulting: abused/verb
  shabaab: plural-of=militant
  shell: befalling
  shelled: acting-verb going-verb
  shelling: attack direction going-verb happening
  shells: acting-verb counted-not-year
  shelter: at-spot shelter-noun shelter-verb
  sheltered: displaced/participle shelter-verb
  sheltering: displaced/intransitive displaced/state shelter-verb
  sheltering in schools: displaced/intransitive
  shelterless: displaced/state
  shifted: hospital-shift
  shifted to relief camps: displaced/participle
  shifted to safer locations: displaced/participle
  shifted to safer places: displaced/participle
  shifted to safety: displaced/participle
  shock: placeless-verb wound-noun
  shook: going-verb
  shoot and kill: killed/verb
  shoot dead: killed/verb
  shooting: attack event-noun happening inhabitant phrase-end shot-verb way-of-killing
  shooting and killing: killed/verb
  shooting and wounding: injured/verb
  shooting dead: killed/verb
  shooting death: killed/act
  shooting deaths: killed/act
  shooting to death: killed/verb
  shoots: acting-verb phrase-end shot-verb way-of-killing
  shoots and kills: killed/verb
  shoots dead: killed/verb
  shot: acting-verb going-up open-fate past-cue phrase-end shot-participle shot-verb way-of-killing
  shot and critically wounded: injured/participle
  shot and fatally wounded: killed/participle killed/verb
  shot and hurt: injured/participle
  shot and injured: injured/participle injured/verb
  shot and killed: killed/participle killed/verb
  shot and seriously wounded: injured/participle
  shot and struck: shot-participle shot-verb
  shot and wounded: injured/participle injured/verb
  shot at and hit: shot-participle shot-verb
  shot dead: killed/participle killed/state killed/verb
  shot fatally: killed/participle
  shot himself to death: killed/intransitive
  shot to death: killed/participle killed/state killed/verb
  shoulder: bone
  sick: infected/state
  sicken: infected/verb
  sickened: infected/participle infected/verb
  sickening: infected/verb
  sickens: infected/verb
  sickly: ly-adjective
  skeletal remains: killed/act
  skeletons: killed/act
  skid: befalling
  skull: bone
  slain: killed/noun killed/participle killed/state
  slain in cold blood: killed/participle
  slashed: injured/participle way-of-killing
  slashing: way-of-killing
  slaughter: killed/act killed/verb
  slaughtered: killed/participle killed/verb
  slaughtering: killed/verb
  slay: killed/verb killing-verb past-forms=slew_slain
  slaying: death-act happening killed/act killed/noun killed/verb
  slayings: killed/act killed/noun
  slays: killed/verb killing-verb
  sleep in the open: displaced/intransitive
  sleeping in the open: displaced/intransitive
  sleeping outdoors: displaced/intransitive
  sleeping outside: displaced/intransitive
  sleeping under trees: displaced/intransitive
  slept in the open: displaced/intransitive
  slew: killed/verb
  smash: befalling scene-verb
  smell: scene-verb
  smoke inhalation: wound-noun
  smothered: way-of-killing
  smothering: way-of-killing
  snatch: removal-word
  snatched: kidnapped/participle kidnapped/verb removal-word
  snatching: kidnapped/verb removal-word
  sought asylum: displaced/intransitive
  sought medical treatment: injured/intransitive
  sought protection: displaced/intransitive
  sought refuge: displaced/intransitive
  sought safety: displaced/intransitive
  sought sanctuary: displaced/intransitive
  sought shelter: displaced/intransitive
  souls: plural-of=person
  speared: way-of-killing
  speared to death: killed/participle
  spearing: way-of-killing
  spent last night in emergency shelters: displaced/intransitive
  spent last night in shelters: displaced/intransitive
  spent last night in the open: displaced/intransitive
  spent the night in a shelter: displaced/intransitive
  spent the night in a sports hall: displaced/intransitive
  spent the night in emergency shelters: displaced/intransitive
  spent the night in evacuation centers: displaced/intransitive
  spent the night in evacuation centres: displaced/intransitive
  spent the night in schools: displaced/intransitive
  spent the night in shelters: displaced/intransitive
  spent the night in the open: displaced/intransitive
  spent the night outdoors: displaced/intransitive
  spent the night outside: displaced/intransitive
  spine: bone
  spirited away: kidnapped/participle kidnapped/verb
  sprayed with bullets: killed/participle
  stab: befalling injured/verb scene-verb way-of-killing
  stabbed: injured/participle injured/verb way-of-killing
  stabbed and killed: killed/participle
  stabbed to death: killed/participle killed/state killed/verb
  stabbing: event-noun happening injured/verb way-of-killing
  stabbing death: killed/act
  stabbing deaths: killed/act
  stabbing to death: killed/verb
  stabs: injured/verb way-of-killing
  starve: way-of-killing
  starved: killed/intransitive way-of-killing
  starved to death: killed/intransitive killed/participle
  starving: way-of-killing
  staying in camps: displaced/intransitive
  staying in evacuation centers: displaced/intransitive
  staying in evacuation centres: displaced/intransitive
  staying in hotels: displaced/intransitive
  staying in schools: displaced/intransitive
  staying in shelters: displaced/intransitive
  staying in temporary shelters: displaced/intransitive
  staying in tents: displaced/intransitive
  staying with friends: displaced/intransitive
  staying with host families: displaced/intransitive
  staying with relatives: displaced/intransitive
  stepped: acting-verb
  still missing: missing/state
  stitched: treating-verb treatment
  stitched up: treating-verb
  stitching up: treating-verb
  stone: way-of-killing
  stoned: way-of-killing
  stoned to death: killed/participle killed/verb
  stoning: killed/act way-of-killing
  stop: at-spot scene-verb
  stormed: going-verb phrase-end
  stranded: displaced/state
  strangle: way-of-killing
  strangled: killed/participle killed/state killed/verb way-of-killing
  strangling: killed/verb
  strangulation: killed/act
  streamed across: displaced/intransitive
  streamed into: displaced/intransitive
  streamed out: displaced/intransitive
  strike: attack befalling event-noun going-verb happening lasting-thing past-forms=struck_stricken scene-verb strike-noun
  strikes: acting-verb attack event-noun phrase-end strike-noun thing-noun
  striking and killing: killed/verb
  struck: acting-verb going-verb past-cue phrase-end
  struck and killed: killed/participle killed/verb
  struck by a bullet: shot-participle
  struck by a stray bullet: shot-participle
  struck by bullets: shot-participle
  struck by gunfire: shot-participle
  struck by rubber bullets: injured/participle
  struck by shrapnel: injured/participle
  succumb: killed/intransitive
  succumbed: killed/intransitive
  succumbs: killed/intransitive
  suffer: scene-verb
  suffered a gunshot wound: injured/intransitive
  suffered broken bones: injured/intransitive
  suffered bruises: injured/intransitive
  suffered bullet injuries: injured/intransitive
  suffered bullet wounds: injured/intransitive
  suffered burn injuries: injured/intransitive
  suffered burns: injured/intransitive
  suffered concussion: injured/intransitive
  suffered critical injuries: injured/intransitive
  suffered cuts: injured/intransitive
  suffered cuts and bruises: injured/intransitive
  suffered fractures: injured/intransitive
  suffered gunshot injuries: injured/intransitive
  suffered gunshot wounds: injured/intransitive
  suffered head injuries: injured/intransitive
  suffered injuries: injured/intransitive
  suffered injury: injured/intransitive
  suffered knife wounds: injured/intransitive
  suffered leg injuries: injured/intransitive
  suffered life: injured/intransitive
  suffered life-threatening injuries: injured/intransitive
  suffered light injuries: injured/intransitive
  suffered light wounds: injured/intransitive
  suffered minor burns: injured/intransitive
  suffered minor injuries: injured/intransitive
  suffered non: injured/intransitive
  suffered non-life-threatening injuries: injured/intransitive
  suffered serious burns: injured/intransitive
  suffered serious injuries: injured/intransitive
  suffered severe burns: injured/intransitive
  suffered severe injuries: injured/intransitive
  suffered shock: injured/intransitive
  suffered shrapnel wounds: injured/intransitive
  suffered slight injuries: injured/intransitive
  suffered smoke inhalation: injured/intransitive
  suffered splinter injuries: injured/intransitive
  suffered stab wounds: injured/intransitive
  suffered wounds: injured/intransitive
  suffocate: befalling
  suffocated: killed/intransitive killed/participle way-of-killing
  suffocated to death: killed/intransitive
  suicide: happening killed/act own-death-sign
  supposed: reporting
  surrendered: detained/intransitive
  surround: going-verb
  surrounded: building-verb going-verb
  surrounding: going-verb
  sustained a gunshot wound: injured/intransitive
  sustained bullet injuries: injured/intransitive
  sustained bullet wounds: injured/intransitive
  sustained burn injuries: injured/intransitive
  sustained burns: injured/intransitive
  sustained critical injuries: injured/intransitive
  sustained fractures: injured/intransitive
  sustained gunshot injuries: injured/intransitive
  sustained gunshot wounds: injured/intransitive
  sustained head injuries: injured/intransitive
  sustained injuries: injured/intransitive
  sustained injury: injured/intransitive
  sustained life: injured/intransitive
  sustained light injuries: injured/intransitive
  sustained machete cuts: injured/intransitive
  sustained machete wounds: injured/intransitive
  sustained minor injuries: injured/intransitive
  sustained multiple injuries: injured/intransitive
  sustained non: injured/intransitive
  sustained serious injuries: injured/intransitive
  sustained severe injuries: injured/intransitive
  sustained shrapnel wounds: injured/intransitive
  sustained slight injuries: injured/intransitive
  sustained splinter injuries: injured/intransitive
  sustained stab wounds: injured/intransitive
  sustained various degrees of injuries: injured/intransitive
  sustained various degrees of injury: injured/intransitive
  sustained various injuries: injured/intransitive
  sustained varying degrees of injuries: injured/intransitive
  sustained varying degrees of injury: injured/intransitive
  sustained wounds: injured/intransitive
  swam to safety: rescued/intransitive
  sweeping away: razing
  swept: befalling going-verb past-cue
  swept away: missing/participle razed razing
  swept to death: killed/participle
  swept to their deaths: killed/intransitive
  swerve: befalling
  take: coming-about lengthener life-taker past-forms=took_taken removal-word
  take refuge: displaced/intransitive
  taken: hospital-move hospital-sender lengthener life-taker removal-word shelter-verb
  taken away and shot: killed/participle
  taken captive: kidnapped/participle
  taken hostage: kidnapped/participle
  taken into custody: detained/participle
  taken into the bush: kidnapped/participle
  taken into the forest: kidnapped/participle
  taken out alive: rescued/participle
  taken out and shot: killed/participle
  taken prisoner: detained/participle
  taken refuge: displaced/intransitive
  taken shelter: displaced/intransitive
  taken to evacuation centers: displaced/participle
  taken to evacuation centres: displaced/participle
  taken to hospital: injured/participle
  taken to shelters: displaced/participle
  takes her own life: own-death
  takes his own life: own-death
  taking: hospital-sender life-taker removal-word total-raiser
  taking her own life: own-death
  taking his own life: own-death
  taking refuge: displaced/intransitive
  taking shelter: displaced/intransitive
  talibs: plural-of=militant
  targeted: acting-verb building-verb
  targets: acting-verb
  temporary accommodation: shelter-noun
  temporary housing: shelter-noun
  tended: treating-verb
  tended to: treating-verb
  tending to: treating-verb
  tent: shelter-noun
  test positive: infected/intransitive
  tested: treatment
  tested positive: infected/intransitive
  themselves: harm-adverb reads=pronoun reflexive
  thieves: plural-of=thief singular=thief
  thrashed: way-of-killing
  thrashing: way-of-killing
  throttled: way-of-killing
  throttling: way-of-killing
  thrown out of: displaced/participle
  to abandon: leaving
  to camps: leaving
  to evacuate: leaving
  to evacuation centers: leaving
  to evacuation centres: leaving
  to flee: leaving
  to higher ground: leaving
  to leave: leaving
  to move: leaving
  to relocate: leaving
  to safer areas: leaving
  to safer places: leaving
  to safety: leaving
  to seek refuge: leaving
  to seek shelter: leaving
  to shelters: leaving
  to take refuge: leaving
  to take shelter: leaving
  together with: companion
  told to evacuate: displaced/participle
  told to flee: displaced/participle
  told to leave: displaced/participle
  told to leave their homes: displaced/participle
  took: before-length-of hospital-sender lengthener life-taker past-cue phrase-end removal-word
  took her own life: killed/intransitive own-death
  took his own life: killed/intransitive own-death
  took out and shot: killed/verb
  took refuge: displaced/intransitive
  took shelter: displaced/intransitive
  took their own lives: killed/intransitive
  topple: befalling
  torch: befalling
  torched: building-verb razed razing
  torching: building-verb razing
  torture: abused/act abused/verb way-of-killing
  torture victims: abused/noun
  tortured: abused/participle abused/verb way-of-killing
  tortured and killed: killed/participle
  tortured to death: killed/participle killed/verb
  torturing: abused/verb way-of-killing
  torturing to death: killed/verb
  toured: going-verb
  touring: going-verb
  trafficked: abused/participle abused/verb
  tragic death: killed/act
  trample: befalling way-of-killing
  trampled: way-of-killing
  trampled and killed: killed/participle
  trampled to death: killed/participle killed/verb
  trampling: way-of-killing
  trampling to death: killed/verb
  transferred: hospital-move shelter-verb
  transferred to evacuation centers: displaced/participle
  transferred to evacuation centres: displaced/participle
  transferred to shelters: displaced/participle
  transit centers: shelter-noun
  transit centres: shelter-noun
  transported: hospital-move hospital-sender
  transported to safety: displaced/participle
  transporting: hospital-sender
  trap: befalling
  trapped: missing/participle missing/state
  trauma center: hospital-noun
  trauma centre: hospital-noun
  treat: scene-verb treating-verb
  treated: hospital-move phrase-end treating-verb treatment
  treated for injuries: injured/participle
  treated for wounds: injured/participle
  treating: treating-verb
  treats: treating-verb
  trekked to: displaced/intransitive
  try: scene-verb
  tuberculosis: disease
  turn: scene-verb
  turned out of: displaced/participle
  typhoid: disease
  unaccounted: missing/noun missing/state
  unaccounted for: missing/state
  under an evacuation order: displaced/state
  under arrest: detained/state
  under evacuation: displaced/state
  under evacuation orders: displaced/state
  under mandatory evacuation: displaced/state
  under mandatory evacuation orders: displaced/state
  undergoing treatment: injured/state
  understood: reporting
  unfairly: manner-of-treating
  unfit for habitation: leaving
  unfold: coming-about
  unhoused: displaced/participle displaced/verb
  unhousing: displaced/verb
  uninhabitable: leaving
  unruly: ly-adjective
  untimely death: killed/act
  untraced: missing/state
  up from: former-count
  up sharply from: former-count
  uproot: displaced/verb
  uprooted: displaced/participle displaced/verb
  uprooting: displaced/act displaced/verb
  uproots: displaced/verb
  urged to evacuate: displaced/participle
  urged to leave: displaced/participle
  vacated: displaced/intransitive
  vacated their homes: displaced/intransitive
  vacated their houses: displaced/intransitive
  vaccinated: treatment
  vanish: befalling missing/intransitive
  vanished: missing/intransitive
  verified: certain-count reporting
  violent death: killed/act
  visit: aftermath going-verb inhabitant
  visited: going-verb
  visiting: going-verb no-name-opener role-modifier
  visits: going-verb
  voluntarily left: displaced/intransitive
  wait: scene-verb
  wanted for: wanted-for
  wanted in connection with: wanted-for
  wanted over: wanted-for
  warned to leave: displaced/participle
  washed away: missing/participle razed razing
  washing away: razing
  well: manner-of-treating no-name
  went missing: missing/intransitive
  went to his death: killed/intransitive
  went to their deaths: killed/intransitive
  were moved out: displaced/intransitive
  whipped: abused/participle way-of-killing
  whisked: hospital-move
  whisked away: kidnapped/participle kidnapped/verb
  whisked off: kidnapped/participle
  whisking away: kidnapped/verb
  whites: plural-of=person
  whooping cough: disease
  wia: injured/noun injured/participle injured/state
  wiped out: killed/participle killed/verb razed razing
  wiping out: killed/verb razing
  with a gunshot wound: injured/state
  with broken bones: injured/state
  with broken limbs: injured/state
  with bruises: injured/state
  with bullet injuries: injured/state
  with bullet wounds: injured/state
  with burn injuries: injured/state
  with burns: injured/state
  with cuts and bruises: injured/state
  with fractures: injured/state
  with gunshot injuries: injured/state
  with gunshot wounds: injured/state
  with head injuries: injured/state
  with host families: displaced/state
  with injuries: injured/state
  with knife wounds: injured/state
  with light injuries: injured/state
  with minor injuries: injured/state
  with serious burns: injured/state
  with serious injuries: injured/state
  with severe burns: injured/state
  with severe injuries: injured/state
  with shrapnel wounds: injured/state
  with slight injuries: injured/state
  with stab wounds: injured/state
  with wounds: injured/state
  withdraw: at-spot past-forms=withdrew_withdrawn removal-word
  withdrawal: removal-word
  withdrawing: removal-word
  withdrawn: removal-word
  withdraws: acting-verb
  withdrew: acting-verb past-cue removal-word
  without a home: displaced/state leaving
  without a roof: displaced/state leaving
  without a roof over their heads: displaced/state
  without accommodation: displaced/state
  without homes: displaced/state leaving
  without roofs over their heads: displaced/state
  without shelter: displaced/state leaving
  wives: plural-of=wife singular=wife
  worse: manner-of-treating
  wound: befalling earlier-harm injured/verb wound-noun
  wounded in action: injured/noun injured/participle injured/state
  woundings: injured/noun
  wounds: acting-verb injured/verb thing-noun wound-noun
  wrecked: razed
  wrist: bone no-person
  wrists: bone
  yellow fever: disease
  youths: plural-of=youth
  zika: disease
`
