/** What a person is or does, in the singular, with titles, ranks and kin. person= names the group of victims that the noun means. */
export const persons = `
  abbess: person
  abbot: role
  abductee: person
  academic: person role
  accountant: role
  accuser: role
  acp: rank role
  acquaintance: person
  acting: other-office role-modifier
  activist: person role
  actor: male-title person role year-title
  actress: female-title person role year-title
  addict: person
  adgp: rank single-office
  adm: abbreviation rank
  adm.: rank
  administration: class=organization inhabitant lasting-thing public-body seat-office state-office
  administrator: person=officials role-word single-office
  admiral: rank single-office
  adolescent: person
  adult: person
  adv: abbreviation courtesy-title
  adv.: courtesy-title
  adviser: office person=officials
  advisor: office person=officials
  affairs: office-object
  agencies: apposed-bodies group state-office
  agency: any-body hearer name-body organization-noun state-noun state-office topical-body
  agent: person=police role
  agitator: person=protesters
  agriculturalist: person
  agriculture: office-object
  aide: person=officials role
  airman: person=soldiers
  album: year-title
  ald.: rank
  alderman: male-title rank
  alderwoman: female-title
  alh: abbreviation courtesy-title
  alh.: courtesy-title
  alhaja: courtesy-title
  alhaji: courtesy-title
  aligned: compound-tail
  almoner: person=aid_workers
  alumni: student student-word
  amb.: rank
  ambassador: envoy inhabitant office person=officials rank role-word
  ambassadors: envoy
  ambulanceman: person=health_workers
  american: person
  anaesthetist: person=health_workers
  analyst: role
  anchor: adjectival-role role
  anchorwoman: person
  anesthetist: person=health_workers
  apostate: person
  apprentice: person role
  archbishop: direction male-title office-of-place person rank role-word single-office
  architect: role
  aristocrat: person
  army: force-modifier inhabitant perpetrator public-body state-office
  artilleryman: person=soldiers
  artist: person role
  asi: rank role
  asp: rank
  assailant: befallen perpetrator person=attackers
  assassin: person=militants
  assembly: hearer public-body unit-officer
  assemblyman: male-title person=officials rank
  assemblywoman: female-title person=officials rank
  assistant: office other-office person role role-modifier
  associate: person role-modifier
  astronaut: person
  asylum-seeker: person=migrants
  athlete: person role year-title
  attache: person=officials
  attaché: person=officials
  attacker: befallen own-death-sign perpetrator person=attackers
  attendee: person
  attorney: inhabitant person rank role-modifier role-word single-office state-noun unit-officer
  attorney-general: role
  atty: abbreviation courtesy-title
  atty.: courtesy-title
  auctioneer: person role
  auditor: role-word
  auditor-general: role
  aunt: female-title kin person role
  auntie: role
  aunts: kin
  author: person single-office
  aviator: person
  ayatollah: male-title person rank
  babies: kin
  baby: kin person=children
  babysitter: person
  bachelor: person
  bailiff: person role
  baker: adjectival-role role
  bandit: person
  bandolero: person=militants
  banker: person role
  barangay: place-kind=city role-modifier settlement-head used-in=PH
  bargee: person
  barista: person
  barmaid: person
  barman: person role
  baron: rank titular-name
  baroness: female-title rank
  barr: abbreviation courtesy-title
  barr.: courtesy-title
  barrister: rank role
  bartender: person role
  batsman: person player
  beachgoer: person
  beekeeper: person
  beggar: person
  believer: person
  bellboy: person
  bellhop: person
  belligerent: person=combatants
  benefactor: person
  beneficiary: person
  biker: person
  billionaire: person role
  biologist: role
  bishop: direction inhabitant office-of-place person rank role-word single-office titular-name
  blogger: person=journalists role
  bloke: person=men
  boater: person
  boatman: person role
  boatswain: person role
  bobby: person=police
  bodybuilder: person
  bodyguard: person role
  bomber: befallen own-death-sign perpetrator person=attackers
  bookkeeper: person role
  bookseller: person
  borderguard: person=police
  boss: person role
  bouncer: person
  bowler: player
  boxer: person
  boy: inhabitant male-title no-person of-age one-person person-ending person=children role
  boyfriend: male-title person role
  branch: inhabitant
  bricklayer: person=workers role
  bride: person
  brig: abbreviation rank
  brig.: rank
  brigadier: person=soldiers rank
  brigand: person=militants
  broadcaster: person=journalists role state-noun telling-body
  broker: role
  brother: kin male-title person=men rank role
  brother-in-law: person
  brothers: kin
  buddhist: person
  builder: corporate-role person=workers role
  bureaucrat: person=officials role
  burglar: person
  burgomaster: person=officials
  businessman: inhabitant male-title person role year-title
  businessperson: role
  businesswoman: female-title inhabitant person role
  busker: person
  butcher: killed/verb person
  buyer: person
  bystander: person role witness-role
  caddie: person
  cadet: person=soldiers
  cadre: person=militants
  caller: person
  cameraman: person=journalists role
  cameraperson: person=journalists
  camerawoman: person=journalists role
  campaigner: person role
  camper: person
  campus: inhabitant
  candidate: person=officials role
  cantor: person
  capt: abbreviation rank
  capt.: rank role-word
  captain: person player rank role-word single-office
  captive: held-otherwise kidnapped/state person
  car: other-body year-title
  carabinero: person=police
  cardinal: adjectival-role male-title rank role
  cardiologist: person=health_workers role
  caregiver: person role
  carer: person role
  caretaker: person role
  carpenter: person role
  carrier: corporate-role role telling-body
  cashier: person role
  catechist: person
  caterer: person role
  cathaoirleach: rank single-office
  catholic: person
  cavalryman: person=soldiers
  cdr: abbreviation rank
  cdr.: rank
  celebrant: person=worshippers
  celebrity: person
  ceo: office
  cfo: office
  chair: adjectival-role class=artifact rank role
  chairman: male-title office person=officials rank topical-office
  chairperson: office person=officials
  chairwoman: female-title office person=officials rank
  challenger: role
  chancellor: person=officials rank role-word single-office
  chap: person=men
  chaperone: person
  chaplain: person role
  chauffeur: person role
  chef: person role
  chief: person rank role-modifier role-word single-office topical-office
  chieftain: person role
  child: kin person=children
  children: counted-not-year kin plural-of=child singular=child
  choirboy: person=children
  christian: person
  churchgoer: person=worshippers
  churchman: person
  citizen: native paper-word person
  civilian: person=civilians
  clansman: person
  classmate: person
  cleaner: person
  cleric: person role
  clerk: person role
  client: person
  climatologist: role
  climber: person
  cllr: abbreviation rank
  cllr.: rank
  clubber: person
  clubgoer: person
  cmdr: abbreviation rank
  cmdr.: rank
  co-driver: person
  co-founder: office
  co-pilot: person role
  co-worker: person
  coach: person player rank role-word single-office sport year-title
  coalman: person
  coalminer: person=workers
  coastguard: person=rescuers rescue-crew
  coastguardsman: person=rescuers
  cobbler: person
  col: abbreviation rank
  col.: rank
  colleague: person role
  collector: person rank role role-word
  colonel: person=soldiers rank single-office
  colonist: person
  columnist: person=journalists role
  combatant: person=combatants
  comedian: person role
  commander: person=soldiers rank single-office state-office
  commanders: group state-office
  commando: person=soldiers
  commentator: person=journalists role
  commerce: office-object
  commissioner: office person=officials portfolio-office rank role-word topical-office
  commodore: rank
  communications: office-object role-modifier
  commuter: person
  commuters: inhabitant
  compatriot: person
  comptroller: person=officials
  comr: abbreviation courtesy-title
  comr.: courtesy-title
  comrade: courtesy-title person
  con: rank-tail
  concert-goer: person
  concertgoer: person
  concierge: person
  concubine: person
  conductor: person
  confidant: person
  congregant: person=worshippers
  congressman: inhabitant male-title office-of-place person=officials rank role-word single-office state-office
  congressperson: person=officials
  congresswoman: female-title inhabitant office-of-place person=officials rank role-word single-office state-office
  conscript: person=soldiers
  conservative: adjectival-role role role-modifier
  conservator: office person=officials
  const: abbreviation rank
  const.: rank
  constable: person=police rank role
  consul: person=officials role-word
  consultant: person role
  contender: role
  contra: person=militants
  contractor: corporate-role person role
  controller: role
  convict: aftermath person=prisoners placeless-verb
  coo: office
  cook: person
  coordinator: office topical-office
  cop: person=police
  copilot: person
  copt: person
  coroner: role-word single-office
  corporal: person=soldiers rank
  correspondent: inhabitant person=journalists press-people role
  councillor: inhabitant person=officials rank role role-word
  councilman: male-title person=officials rank role role-word
  councilmember: person=officials role
  councilor: person=officials rank role role-word
  councilperson: person=officials
  councilwoman: female-title person=officials rank role role-word
  counsel: adjectival-role noun-form quote-only-verb role urges
  counsellor: office
  counselor: office
  counter-demonstrator: person=protesters
  counter-protester: person=protesters
  counterpart: person
  counterprotester: person=protesters
  countryman: person
  couple: class=group inhabitant one-person parent person
  courier: paper-word person
  courtroom: court-noun inhabitant
  cousin: kin person role
  cousins: kin
  cowboy: person
  cowherd: person
  coworker: person
  coxswain: role
  cpl: abbreviation rank
  cpl.: rank
  craftsman: person role
  creditor: person
  crew: attributive-people class=group crew person plural-of=person
  crewhand: person=workers
  crewman: person role
  crewmate: person
  crewmember: person role
  cricketer: person
  criminal: person
  critic: role
  csp: rank
  cto: office
  cultist: person
  cultivator: person
  curate: person
  curator: role
  custodian: person role
  customer: person
  customs: office-object
  cyclist: person role
  dad: kin male-title parent person=men role
  dame: courtesy-title female-title
  dancer: person role
  datuk: courtesy-title
  daughter: female-title kin person=children role
  daughter-in-law: person=women
  daughters: kin
  dci: rank role
  dcp: rank single-office
  deacon: person rank
  dealer: person person-ending
  dean: further-given-name male-word role-word single-office title-as-given-name titular-name
  debris: befallen engulfing
  debtor: person
  deckhand: person=workers role
  defence: office-object role-modifier
  defendant: person role
  defender: person player
  defense: office-object role-modifier
  delegate: person=officials rank role
  delegation: crew office-object organization-noun seat-office state-office unit-officer
  delegations: group state-office
  deminer: person=soldiers
  democrat: adjectival-role paper-word role role-word
  democratic: role-modifier
  democrats: group role-word
  demonstrator: person=protesters role
  dentist: person=health_workers role
  dependant: person
  dependent: person
  deportee: person=migrants
  deputy: other-office person=police rank role role-modifier role-word topical-office
  deputy-governor: person=officials
  deputy-mayor: person=officials
  dervish: person
  descendant: person
  deserter: person=soldiers
  designate: person-tail
  det: abbreviation rank
  det.: rank
  detainee: person=prisoners
  detective: inhabitant person=police rank role role-word
  detractor: person
  developer: corporate-role role
  devotee: person
  dgp: rank single-office
  dignitary: person=officials
  diner: person
  diplomat: envoy person=officials role
  diplomats: envoy group
  director: office person rank role-word topical-office
  director-general: role
  disciple: person
  dispatcher: person role
  dissenter: person=protesters
  dissident: person
  distributor: corporate-role role
  diver: person role
  docker: person role
  dockhand: person=workers
  dockworker: person
  doctor: inhabitant person=health_workers role
  donor: person
  doorman: person role
  doyen: person
  dr: abbreviation courtesy-title
  dr.: courtesy-title street-noun
  draftee: person=soldiers
  drifter: person
  driver: inhabitant person person-ending role witness-role
  drivers: inhabitant
  drunkard: person
  druze: person
  dsp: rank
  duchess: female-title rank
  duke: male-title rank title-as-given-name titular-name
  dustman: person=workers
  dweller: person person-ending
  dysp: rank role
  earl: title-as-given-name titular-name
  earthquake: event-noun happening inhabitant
  ecologist: person role
  economic: role-modifier
  economist: role
  economy: inhabitant
  editor: office person=journalists single-office
  education: office-object role-modifier
  elder: person role
  elect: person-tail placeless-verb role-modifier
  election: inhabitant
  elections: held-otherwise inhabitant
  electrician: person role
  embassy: class=organization facility-head inhabitant name-body organization-noun seat-office state-office
  emergency: happening role-modifier
  emeritus: role-modifier
  emir: male-title office-of-place rank role-word single-office
  emperor: male-title
  employee: person=workers role year-title
  empress: female-title
  energy: office-object role-modifier
  engineer: person role
  engr: abbreviation courtesy-title
  engr.: courtesy-title
  enlistee: person=soldiers
  entrepreneur: person role
  environment: office-object
  environmentalist: person role
  envoy: envoy office person=officials role-word
  envoys: envoy
  epicenter: befallen
  epicentre: befallen
  epidemiologist: person=health_workers role
  ertzaina: person=police
  evacuee: person
  evangelist: person role
  ex: other-office role-modifier
  ex-governor: person=officials
  ex-mayor: person=officials
  ex-minister: person=officials
  ex-president: person=officials
  ex-rebel: person=militants
  ex-soldier: person=soldiers
  executive: body-after-and inner-organ person role-modifier single-office
  exile: person
  expat: person
  expatriate: person
  expert: person role
  explorer: person
  extremist: person=militants
  eyewitness: role witness-role
  factory: inhabitant
  family: class=group crew family-noun household-noun inhabitant person=families
  fan: person
  farmer: inhabitant person person-ending role
  farmhand: person
  farmworker: person
  father: inhabitant kin male-title one-person parent person=men rank role
  father-in-law: person
  federal: role-modifier
  fellow: further-of role-modifier
  female: of-age person=women
  fetus: person=children
  fiance: kin person role
  fiancee: kin person role
  fidayeen: person=militants plural-of=militant
  field: role-modifier
  fighter: force-modifier person-ending person=combatants role
  filmgoer: person
  filmmaker: role
  finance: office-object role-modifier
  financial: role-modifier
  financier: person
  firefighter: person=rescuers role
  fireman: male-title person=rescuers role
  first-responder: person=rescuers
  fisher: person
  fisheries: office-object
  fisherman: male-title person role
  fishmonger: person
  flagman: person
  flier: person=passengers
  flight: inhabitant number-bearer overnight-thing year-misleader
  flood: befalling event-noun happening inhabitant scene-verb
  floods: inhabitant spreading
  florist: person role
  flyer: person
  foetus: person=children
  follower: person
  foot-soldier: person=militants
  footballer: person role year-title
  foreign: other-body role-modifier
  foreigner: person
  foreman: person role
  forester: person
  forests: office-object
  fortune-teller: person
  founder: office person
  founding: role-modifier
  fr: abbreviation rank
  fr.: rank
  freelancer: person
  freshman: person=students school-year student-word
  friar: person
  friend: person role
  frogman: person=soldiers
  fugitive: person
  gambler: person
  game: year-title
  gamekeeper: person role
  gamer: person
  gangster: person
  gaoler: person=police
  garda: rank used-in=IE
  gardaí: group used-in=IE
  gardener: person role
  gatekeeper: person role
  gen: abbreviation rank
  gen.: rank
  gendarme: person=police role
  general: adjectival-role person-tail rank role-modifier single-office state-office
  generals: group plural-of=general state-office
  gentleman: person=men
  geologist: role
  ghetto: inhabitant
  girl: female-title inhabitant no-person of-age one-person person-ending person=children role
  girlfriend: female-title person role
  glazier: person
  global: role-modifier
  go-between: person
  goal: year-title
  goalie: person
  goalkeeper: person player role sport
  goatherd: person
  godfather: person
  godmother: person
  goldsmith: person role
  golfer: person
  gop: role-modifier
  gov: abbreviation office-of-place rank role-word
  gov.: rank role-word unit-officer
  governess: person
  government: direction inhabitant lasting-thing perpetrator public-body role-modifier ruler state-noun state-office
  governor: direction inhabitant office office-of-place person=officials rank role-word unit-before-of unit-officer
  governor-general: person=officials
  graduate: person=students role student student-word
  graduates: student
  grandad: role
  grandchild: kin person=children
  grandchildren: kin plural-of=grandchild singular=grandchild
  granddad: person=men role
  granddaughter: kin person=children role
  granddaughters: kin
  grandfather: kin male-title parent person=men role
  grandma: person=women role
  grandmother: female-title kin parent person=women role
  grandpa: person=men role
  grandparents: kin
  grandson: kin person=children role
  grandsons: kin
  granny: person=women
  greengrocer: person role
  grenadier: person=soldiers
  grocer: person
  groom: person
  groundskeeper: person
  grower: person person-ending role
  guard: class=organization person public-body
  guardian: name-body paper-word person
  guardsman: person=soldiers
  guerilla: person=militants
  guerrilla: person=militants
  guerrillero: person=militants
  guest: person
  guide: person role
  gunman: befallen own-death-sign perpetrator person=attackers
  gunner: person=soldiers
  gunrunner: person=militants
  guru: person
  gymnast: person
  gynaecologist: person=health_workers role
  gynecologist: person=health_workers
  hafiz: person
  hairdresser: person role
  haji: courtesy-title
  hajiya: courtesy-title
  hajji: person=worshippers
  half-brother: person
  half-sister: person
  handyman: person
  hardliner: person=militants
  harvester: person
  hawker: person role
  head: adjectival-role bodily-role class=body collision-direction heading-verb single-office topical-office
  headman: person role
  headmaster: person role
  headmistress: person role
  headteacher: person role
  healer: person role
  health: office-object role-modifier
  heir: person
  heiress: female-title person
  helmsman: person
  helper: person
  henchman: person
  herder: person person-ending role
  herdsman: person role
  high: role-modifier
  hijacker: befallen person=attackers
  hiker: person role
  hindu: person
  historian: role
  hitchhiker: person
  hitman: person=militants
  holdout: person=militants
  holidaymaker: person
  homeland: role-modifier
  homeowner: person role
  homesteader: person
  hon: abbreviation courtesy-title
  hon.: courtesy-title
  honorable: rank
  honorary: role-modifier
  horseman: person
  horsewoman: person
  host: adjectival-role role
  hostage: held-otherwise kidnapped/noun kidnapped/state person
  hotelier: person role
  househelp: person
  household: class=group crew family-noun household-noun person=families
  housekeeper: person role
  housemaid: person
  housemate: person
  housewife: person=women
  housing: office-object
  human: person role-modifier
  humanitarian: person=aid_workers role-modifier
  hunter: male-word person person-ending
  husband: kin male-title person=men role
  hydrologist: role
  idp: person=migrants
  igp: rank single-office
  imam: male-title person rank role
  immigrant: person
  imposter: person
  impostor: person
  in-charge: person-tail
  in-chief: person-tail
  in-command: person-tail
  in-law: person person-tail
  in-residence: person-tail
  incumbent: adjectival-role present-office role
  individual: person
  industrialist: person
  infant: person=children
  infantryman: person=soldiers
  infiltrator: person=militants
  informant: person
  information: office-object
  informer: person
  inhabitant: person
  inmate: person=prisoners
  innkeeper: person role
  innocent: class-adjective no-person person=civilians
  inpatient: person=patients
  insider: person role
  insp: abbreviation rank
  insp.: rank
  inspector: person=police rank role
  inspector-general: role
  instructor: person role
  insurer: corporate-role role
  insurgent: person=militants
  insurrectionist: person=militants
  intellectual: person
  intelligence: office-object role-modifier state-office
  intendant: person=officials
  interim: role-modifier
  interior: office-object part-word role-modifier
  interloper: person
  intermediary: person
  intern: person
  internationals: player
  internee: person=prisoners
  interpreter: person role
  interviewer: person=journalists turn-label
  intruder: person
  investigator: person role
  investor: held-in role
  ironworker: person
  islamist: person=militants
  jailbird: person=prisoners
  jailer: person=police
  jailor: person=police
  janitor: person role
  jawan: person=soldiers
  jew: person
  jeweler: person
  jeweller: person role
  jihadi: person=militants
  jihadist: person=militants
  jockey: person
  jogger: person
  journalist: inhabitant person=journalists role
  journeyman: person=workers
  judge: inhabitant person=officials rank role-word single-office titular-name
  junior: other-office role-modifier school-year
  juror: person role
  justice: adjectival-role office-object rank role role-modifier
  juvenile: person=children
  kayaker: person
  keeper: person person-ending
  khan: titular-name usual-surname
  kid: person=children
  kidnapper: befallen person=militants
  killer: person=attackers
  kin: kin
  kindergartener: person=children
  kindergartner: person=children
  king: direction male-title office-of-place person=officials rank role-word single-office titular-name
  kingpin: person
  kinsman: person
  labor: office-object role-modifier
  laborer: person=workers role
  labour: office-object role-modifier
  labourer: person=workers role
  lad: of-age person=men
  lady: female-title person=women rank
  landlady: person role
  landlord: person role
  landowner: person role
  lands: office-object
  lawmaker: inhabitant person=officials role state-noun state-office
  lawmakers: group hearer inhabitant state-noun state-office unit-officer
  lawman: person=police
  lawyer: inhabitant person single-office
  layman: person
  lead: past-forms=led role-modifier
  leader: inhabitant paper-word person single-office
  lecturer: person role student-word
  legal: role-modifier
  legionary: person=soldiers
  legionnaire: person=soldiers
  legislator: person=officials role state-noun
  legislature: inhabitant unit-officer
  lender: corporate-role role
  liberal: adjectival-role role role-modifier
  librarian: role
  lieutenant: person=soldiers rank role role-modifier role-word
  lieutenant-governor: person=officials
  lifeguard: person=rescuers role
  lifer: person=prisoners
  lifesaver: person=rescuers role
  line: inhabitant number-bearer year-misleader
  lineman: person
  linesman: person
  linesworker: person=workers
  lobbyist: person role
  locksmith: person role
  logger: person role
  long-time: role-modifier
  longtime: role-modifier
  looter: person=protesters
  lord: male-title rank
  lover: person
  loyalist: person
  lt: abbreviation rank
  lt.: rank role-word
  lt.gen.: rank
  lumberjack: person
  lumberman: person
  machinist: person role
  magistrate: person=officials role
  maid: person
  mailman: person
  maj: abbreviation rank
  maj.: rank
  major: adjectival-role rank role titular-name
  majority: class=group role-modifier
  malam: courtesy-title
  male: of-age person=men
  mallam: courtesy-title
  man: doer event-adjective inhabitant male-title member-noun of-age one-person person=men role year-title
  manager: person role-word single-office topical-office year-title
  manageress: person
  managing: role-modifier
  manufacturer: corporate-role organization-noun role telling-body
  maoist: person=militants
  marauder: person=militants
  marcher: person=protesters
  marine: person=soldiers
  maritime: office-object
  marketer: person
  marksman: person=soldiers
  marshal: person=police rank titular-name
  mason: adjectival-role male-word role
  masseur: person
  matriarch: person
  matron: person=women
  maulana: courtesy-title person
  maulvi: courtesy-title person
  mayor: direction inhabitant office-of-place person=officials rank role-word single-office
  mayor-elect: person
  mechanic: person role
  mediator: dealing state-office
  mediators: dealing state-office
  medic: person=health_workers role
  medical: hospital-name role-modifier
  medico: person=health_workers role
  member: member-noun person role
  mep: office role-word
  mercenary: person=combatants
  merchant: person
  messenger: paper-word person
  meteorologist: role
  midfielder: person player
  midshipman: person=soldiers
  midwife: person=health_workers role
  migrant: person=migrants role
  militant: person=militants
  military: attributive-people force-modifier inhabitant perpetrator plural-of=soldier public-body role-modifier state-office
  militaryman: person=soldiers
  militiaman: person=militants
  militiawoman: person=combatants
  millhand: person=workers
  millionaire: person
  miner: person=workers role
  minesweeper: person=soldiers
  mineworker: person=workers
  minister: inhabitant office person=officials portfolio-office rank role-word state-office topical-office
  ministers: group state-office
  minor: person=children
  minority: role-modifier
  miss: abbreviation courtesy-title female-title no-name-opener
  missionary: one-person person role
  mistress: person person-ending
  mla: office person=officials
  mme: courtesy-title female-title
  mme.: courtesy-title female-title
  mobster: person
  moderator: role turn-label
  mogul: role
  mom: female-title kin parent person=women role
  monarch: person=officials
  moneychanger: person
  moneylender: person
  monitor: adjectival-role paper-word role
  monk: male-title person role
  monsenor: courtesy-title male-title
  monseñor: courtesy-title male-title
  monsignor: courtesy-title male-title rank
  mother: female-title inhabitant kin one-person parent person=women role year-title
  mother-in-law: person
  motorbiker: person
  motorcyclist: person role
  motorist: person witness-role
  mountaineer: person role
  mountie: person=police used-in=CA
  mourner: person=worshippers
  moviegoer: person
  mp: office person=officials role-word
  mps: plural-of=mp role-word
  mr: abbreviation courtesy-title male-title no-name-opener
  mr.: courtesy-title male-title no-name-opener
  mrs: abbreviation courtesy-title female-title no-name-opener
  mrs.: courtesy-title female-title no-name-opener
  ms: abbreviation courtesy-title female-title
  ms.: courtesy-title female-title no-name-opener
  muezzin: person role
  mufti: person
  mujahid: person=militants
  mukhtar: person=officials role
  muleteer: person
  mullah: courtesy-title person
  mum: female-title kin parent person=women role
  murderer: person=attackers
  musician: person role
  muslim: person
  mutineer: person=militants
  mx: abbreviation courtesy-title
  mx.: courtesy-title
  nan: adjectival-role role
  nanny: person
  narco: person=militants
  national: native person role-modifier unit-officer
  native: ancestry direction inhabitant native no-person one-person
  navigator: person
  navvy: person=workers
  navy: public-body state-office
  naxal: person=militants
  naxalite: person=militants
  negotiator: envoy person role state-office
  negotiators: state-office
  neighbor: person role witness-role
  neighbour: person role witness-role
  neo-nazi: person=militants
  nephew: kin male-title person role
  nephews: kin
  newborn: person=children
  newcomer: year-title
  newlywed: person
  newsagent: person role
  newscaster: person=journalists
  newsman: person=journalists
  newspaperman: person=journalists
  newsreader: person=journalists
  newswoman: person=journalists
  niece: female-title kin person role
  nieces: kin
  nightwatchman: person
  noblewoman: female-title
  nomad: person
  nominee: role
  non-combatant: person=civilians
  nonagenarian: person=elderly
  noncombatant: person=civilians
  notable: person
  novice: person
  nun: female-title one-person person role
  nurse: person=health_workers role
  oarsman: person
  observer: name-body paper-word role weekday-name-end
  occupant: person
  octogenarian: person=elderly
  offender: person
  officeholder: person
  officer: inhabitant office person=police rank state-office topical-office
  officers: counted-not-year group hearer inhabitant perpetrator state-office
  offices: inhabitant
  official: inhabitant person=officials role state-noun state-office
  officials: group inhabitant state-noun state-office
  oilman: person=workers
  ombudsman: office person=officials
  onlooker: person witness-role
  operative: person=militants
  operator: corporate-role person role telling-body
  opponent: role
  opposition: class=organization office-object role-modifier
  orderly: person=health_workers
  organiser: person role
  organizer: person role
  orphan: person
  outlaw: person=militants
  owner: corporate-role person person-ending role single-office
  paediatrician: person=health_workers role
  pair: class=group person
  panhandler: person
  panner: person
  parachutist: person
  paraglider: person
  paramedic: person=health_workers role
  paramilitary: person=combatants
  paramour: person
  paratrooper: person=soldiers
  parent: parent person role
  parents: group kin parent
  parishioner: person=worshippers role
  parliamentarian: person=officials
  parolee: person=prisoners
  participant: person
  partier: person
  partisan: person=combatants
  partygoer: person
  passenger: person=passengers role witness-role
  passer: person
  passer-by: person
  passerby: person witness-role
  pastor: inhabitant person rank role
  pastoralist: person role
  pathfinder: person
  pathologist: person=health_workers role
  patient: person=patients role
  patriarch: office-of-place person
  patrolman: person=police
  patron: person
  pc: rank
  peacekeeper: person=soldiers
  peasant: person
  peddler: person
  pedestrian: person
  pediatrician: person=health_workers role
  pedlar: person
  penitent: person
  pensioner: person=elderly role
  performer: person
  permanent: role-modifier
  perpetrator: person=attackers
  person: member-noun no-person one-person person person-ending year-title
  peshmerga: person=combatants
  pharm: abbreviation courtesy-title
  pharm.: courtesy-title
  pharmacist: person=health_workers role
  photographer: person=journalists role
  photojournalist: person=journalists role
  physician: person=health_workers role
  picketer: person
  pickpocket: person
  pilgrim: person=worshippers role
  pillager: person=militants
  pilot: person role witness-role
  pimp: person
  pirate: person
  plaintiff: role
  planter: person
  plasterer: person role
  playboy: person
  player: person person-ending role year-title
  ploughman: person
  plumber: person role
  pm: measure role-word
  poacher: person
  podiatrist: person=health_workers
  poet: person role
  policeman: doer male-title person=police role
  policeperson: person=police
  policewoman: female-title person=police role
  political: role-modifier
  politician: person=officials role
  politico: month-first outlet person=officials
  pollster: role
  polygamist: person
  pontiff: person
  pope: male-title rank single-office titular-name
  porter: person
  postgraduate: person=students
  postman: person role
  postwoman: person
  pow: person=prisoners
  practitioner: person=health_workers
  pre-teen: person=children
  preacher: person role
  prefect: person=officials role
  preliminary: former-adjective role-modifier
  premier: office-of-place person=officials rank role-word single-office
  preschooler: person=children
  presenter: person=journalists role
  president: direction inhabitant office office-of-place person=officials rank role-word state-office topical-office
  president-elect: role
  presidential: role-modifier
  preteen: person=children
  preteenager: person=children
  priest: inhabitant male-title one-person person role
  prime: rank role-modifier
  prime minister: role
  prince: male-title person=officials rank role titular-name
  princess: female-title person=officials rank role
  principal: adjectival-role role-modifier single-office
  prisoner: person=prisoners role
  prisons: office-object
  private: no-person rank
  producer: corporate-role role
  prof: abbreviation rank
  prof.: rank
  professor: person rank role-word single-office student student-word topical-office
  promoter: corporate-role role
  proprietor: person role
  prosecutor: inhabitant office person=officials rank role-word state-noun
  prostitute: person
  protester: person=protesters role
  protestor: person=protesters
  provider: corporate-role role
  psychiatrist: person=health_workers role
  psychologist: role
  public: other-body role-modifier
  publican: person role
  publisher: corporate-role person role
  pupil: person=children
  pusher: person
  pvt.: rank
  qari: person
  quadruplet: person
  queen: direction female-title office-of-place person=officials rank role-word single-office
  rabbi: male-title person rank role
  racer: person
  radical: no-person person=militants
  radiographer: person=health_workers
  radiologist: role
  raider: person=militants
  railwayman: person
  railworker: person=workers
  rancher: person role
  ranger: person=soldiers role
  rapporteur: office person=officials
  rear: role-modifier
  rebel: person=militants role role-modifier
  recruit: person=soldiers
  rector: single-office
  referee: person role
  refugee: person=migrants role unit-noun
  regent: person=officials
  regional: role-modifier
  registrar: person=officials single-office
  relative: kin person role
  relatives: group kin shelter-noun
  rep: abbreviation office-of-place rank
  rep.: rank role-word
  repairer: person
  repairman: person
  reporter: paper-word person=journalists role turn-label
  representative: office person rank role-word single-office state-noun state-office
  representatives: group state-office
  reps.: rank
  republican: adjectival-role paper-word role role-modifier role-word
  republicans: group role-word
  rescueman: person=rescuers
  rescuer: person=rescuers role
  researcher: person role
  reservist: person=soldiers
  resident: direction inhabitant office-of-place one-person person role witness-role
  respondent: person
  responder: person=rescuers
  restaurant: inhabitant leading-building
  restaurants: inhabitant
  restaurateur: person role
  retailer: class=organization corporate-role organization-noun person role telling-body
  retired: role-modifier
  retiree: person=elderly role
  returnee: person
  rev.: rank
  reveler: person
  reveller: person
  reverend: person rank
  rider: person person-ending
  rifleman: person=soldiers
  rigger: person
  ringleader: person=militants
  rioter: person=protesters
  riots: inhabitant
  rival: adjectival-role role
  robber: person
  roofer: person
  rookie: year-title
  roommate: person
  roughneck: person
  rower: person
  rubble: befallen engulfing
  ruler: direction person=officials
  runaway: person
  runner: person
  rustler: person
  sacristan: person
  sailor: person role
  saleslady: person
  salesman: male-title person role
  salesperson: person
  saleswoman: female-title person role
  sanctions: state-office
  sapper: person=soldiers
  sarpanch: person=officials role used-in=IN
  scaffolder: person role
  scene: befallen
  scholar: person role
  schoolboy: person=children
  schoolchild: person=children
  schoolgirl: person=children
  schoolgoer: person=children
  schoolkid: person=children
  scientist: person role
  sculptor: person role
  seafarer: person role
  seaman: person role
  seamstress: person role
  secretary: office person portfolio-office rank role-word state-office topical-office
  secretary-general: person=officials role
  security: office-object role-modifier
  seeker: person=migrants
  seismologist: role
  selectman: male-title role
  seller: person person-ending role
  seminarian: person=students
  seminarist: person
  sen: abbreviation office-of-place rank
  sen.: rank role-word
  senate: office-object outlet public-body role-modifier unit-officer
  senator: inhabitant office-of-place person=officials rank role-word single-office state-noun state-office
  senators: group rank state-office
  senior: class-adjective person=elderly role-modifier school-year
  sens.: rank
  sentry: person=soldiers
  separatist: person=militants
  sepoy: person=soldiers
  septuagenarian: person=elderly
  sergeant: person=soldiers rank role role-word
  servant: person
  serviceman: person=soldiers
  servicemember: person=soldiers
  serviceperson: person=soldiers
  servicewoman: person=soldiers
  settler: person
  sgt: abbreviation rank
  sgt.: rank role-word
  shadow: role-modifier
  shaman: person
  sharecropper: person
  shearer: person
  sheik: male-title person rank
  sheikh: male-title person rank
  shepherd: person role treaty-noun
  shepherdess: person
  sheriff: person=police rank role-word single-office
  shiite: person
  shipmate: person
  shipworker: person=workers
  sho: rank single-office
  shoemaker: person
  shooter: befallen own-death-sign perpetrator person=attackers
  shopkeeper: person role
  shoplifter: person
  shopper: person
  shri: courtesy-title
  sibling: person
  siblings: kin
  sicario: person=militants
  side: direction inhabitant
  signalman: person
  sikh: person
  silversmith: person
  singer: person role
  sir: courtesy-title male-title
  sister: female-title kin person=women rank role
  sister-in-law: person
  sisters: kin
  skier: person role
  skipper: person role
  slave: person
  smallholder: person role
  smt: abbreviation courtesy-title
  smt.: courtesy-title
  smuggler: person
  snowboarder: person
  snowmobiler: person
  socialist: adjectival-role role
  socialite: person
  soldier: person=soldiers role
  solicitor: role role-word
  son: kin male-title person=children role
  son-in-law: person
  sons: kin
  sophomore: person=students school-year student-word
  sorcerer: person
  sorceress: person
  source: adjectival-role role
  sp: rank
  speaker: language-noun rank role-word single-office
  spearfisherman: person
  special: force-modifier role-modifier
  specialist: person role
  spectator: person
  spinster: person=women
  spokesman: male-title office person=officials rank state-office
  spokesperson: office person=officials rank state-office
  spokeswoman: female-title office person=officials rank state-office
  sportsman: male-title person year-title
  sportswoman: female-title person year-title
  spouse: kin person
  sprinter: person
  spy: person
  squatter: person=protesters
  ssp: rank single-office
  stablehand: person
  staff: attributive-people class=group office-object person=workers plural-of=person role-modifier
  staffer: person=workers role
  stallholder: person role
  stallkeeper: person
  state: before-road inhabitant inverted-verb land-noun no-name-opener noun-form office-object organization-noun role-modifier says unit-kind unit-officer
  statehouse: unit-officer
  statesman: person=officials
  steelworker: person role
  stepbrother: person
  stepchild: person
  stepdaughter: person
  stepfather: male-title person role
  stepgrandmother: person=women
  stepmother: female-title person role
  stepparent: person
  stepsister: person
  stepson: person
  stevedore: person
  steward: person role
  stewardess: person role
  stock: inhabitant
  stoker: person
  store: inhabitant
  storekeeper: person role
  stowaway: person=migrants
  stranger: person
  strategist: role
  strategy: office-object
  strikebreaker: person=workers
  striker: person=protesters player
  stringer: person=journalists
  strong: member-noun
  strongman: person
  student: inhabitant one-person other-body person=students role student student-word
  stuntman: person
  stylist: person
  sub-prefect: person=officials
  subcontractor: person role
  subordinate: person
  subprefect: person=officials
  suburbanites: inhabitant
  subway: inhabitant
  sultan: male-title office-of-place person=officials rank role-word single-office titular-name
  summit: hearer inhabitant
  sunni: person
  superintendent: office person=police rank role-word topical-office
  supplier: corporate-role role
  supporter: person role
  supremacist: person=militants
  supreme: role-modifier unit-officer
  supt: abbreviation rank
  supt.: rank
  surfer: person
  surgeon: person=health_workers role
  surveyor: person role
  survivor: befallen person role struck-one witness-role
  suspect: own-death-sign person placeless-verb role struck-one
  suspects: struck-one
  swami: person
  sweeper: person role
  swimmer: person
  sympathiser: person
  sympathizer: person
  tailor: person
  talib: person=militants
  tankman: person=soldiers
  taoiseach: rank single-office used-in=IE
  target: person
  taxi: inhabitant
  taxpayer: person
  td: rank role
  teacher: inhabitant language-noun person person-ending role year-title
  technician: person role
  technocrat: person=officials
  technologist: person
  teen: inhabitant one-person person
  teenager: inhabitant one-person person role
  teenagers: inhabitant
  tenant: person role
  terrorist: person=militants
  theatregoer: person
  thief: person
  thug: person
  tiler: person
  timberman: person=workers
  tobacconist: person
  toddler: one-person person=children
  top: role-modifier
  tot: person=children
  tourism: office-object
  tourist: one-person person role
  toy: year-title
  trade: dealing office-object placeless-verb role-modifier
  trader: person person-ending role
  tradesman: person=workers
  trafficker: person
  trainee: person role
  trainer: person role
  translator: person role
  transport: heading-verb office-object
  transportation: office-object
  trapper: person
  traveler: person
  traveller: person
  treasurer: office person role-word
  trekker: person
  triathlete: person
  tribal: role-modifier
  tribesman: person
  tribeswoman: person
  trip: inhabitant overnight-thing
  triplet: person
  troop: class=group person=soldiers
  trooper: person=soldiers rank role role-word state-noun
  troublemaker: person
  trucker: person role
  trustee: person role
  turncoat: person
  turnkey: person=police
  turnpike: street-head unit-officer
  tween: person=children
  twin: person
  twins: kin
  tycoon: role
  tyke: person=children
  tánaiste: rank single-office used-in=IE
  umpire: person
  uncle: kin male-title person role
  uncles: kin
  under-secretary: portfolio-office
  undergrad: person=students
  undergraduate: person=students role student-word
  undergraduates: student-word
  undersecretary: office person=officials portfolio-office rank
  undertaker: person role
  unidentified: agent-modifier
  union leader: role
  unionist: person
  unknown: agent-modifier
  ustaz: courtesy-title
  vacationer: person
  vaccinator: person=health_workers
  vagrant: person
  vendor: person role
  verger: role
  vet: person=health_workers role
  veteran: person=soldiers role role-modifier
  veterinarian: person=health_workers role
  vicar: person role
  vice: other-office outlet rank role-modifier
  vice president: role
  vice-chairman: person=officials
  vice-chancellor: role
  vice-governor: person=officials
  vice-mayor: person=officials
  vice-minister: person=officials
  vice-president: person=officials
  vice-presidential: role-modifier
  viceroy: person=officials
  victim: befallen life-taken person role struck-one
  videographer: person=journalists role
  vigilante: person
  villager: person role witness-role
  villain: person
  virologist: role
  visitor: person
  volcanologist: role
  volunteer: person=aid_workers role
  voter: inhabitant role
  voyager: person
  waiter: male-title person role
  waitperson: person
  waitress: female-title person role
  wanderer: person
  warden: person role
  warder: person=police role
  warlord: person=militants
  warrior: person=combatants
  watchman: person role
  weather: furniture inhabitant
  welder: person role
  westerner: person
  whistleblower: person role
  widow: female-title parent person role
  widower: male-title parent person role
  wife: female-title kin person=women role
  winger: player
  witch: person
  witness: person role witness-role
  wizard: person
  woman: doer female-title inhabitant member-noun no-person of-age one-person person-ending person=women role year-title
  woodcutter: person
  woodsman: person
  word: year-title
  worker: person-ending person=workers role
  works: name-body office-object
  worshiper: person=worshippers
  worshipper: person=worshippers
  wpc: rank
  wreckage: befallen engulfing
  wrestler: person
  writer: person role
  yachtsman: person
  yazidi: person
  youngster: person
  youth: inhabitant of-age office-object person
  zealot: person
  zookeeper: person
`
