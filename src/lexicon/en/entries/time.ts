/** Words of dates and times. */
export const time = `
  addams: weekday-name-end
  agreed: ahead-verb governing past-cue role-modifier
  agrees: ahead-verb governing
  ahead: future-cue
  apr: abbreviation month
  apr.: month no-name
  april: female-word month-in-doubt month-name
  arrested: acting-verb counting-before-year detained/participle detained/state detained/verb harmed-one
  arresting: counting-before-year detained/verb
  arrive: answering at-spot bare-present scene-verb
  arrives: future-cue
  ash: event-adjective particle
  aug: abbreviation month
  aug.: month no-name
  august: month-in-doubt month-name month-of-day
  ave.: street-head street-word
  avenue: street-head street-word
  black: event-adjective
  bloody: event-adjective
  blvd.: street-word
  bombing: attack direction event-noun going-verb happening holiday-name-end inhabitant
  bonus: holiday-name-end
  bonuses: holiday-name-end
  born: compound-participle compound-tail place-tail year-tail
  bought: past-cue
  boulevard: street-head street-word
  broke: past-cue
  bst: time-continuation
  built: compound-participle year-tail
  bunny: holiday-name-end
  business post: weekday-name-end
  cake: holiday-name-end
  card: holiday-name-end
  cards: holiday-name-end
  carol: holiday-name-end unisex-name
  carols: holiday-name-end
  cdt: time-continuation
  central time: local-time
  cet: time-continuation
  climbed: counting-before-year rise
  closed: day-edge
  closing: day-edge
  coming: before-date
  convene: bare-present
  convenes: future-cue
  counted: counting-before-year linking-verb reporting
  cst: time-continuation
  ct: time-continuation
  current: present-office role-modifier
  cyber: event-adjective
  daybreak: moment
  deadline: ahead-verb future-cue
  deal: class=communication dealing holiday-name-end inhabitant past-forms=dealt
  dec: abbreviation month-in-doubt
  dec.: month no-name
  december: month month-name
  decided: ahead-verb
  decision: ahead-verb comment-noun
  decorations: holiday-name-end
  detained: acting-verb counting-before-year detained/participle detained/state detained/verb harmed-one
  dinner: holiday-name-end
  drive: forcing-verb heading-verb past-forms=drove_driven removal-word scene-verb street-head street-word
  dropped: counting-before-year rise
  due: future-cue planned-cue
  dusk: moment
  dwindled: counting-before-year
  eastern: local-time no-name-opener part-word time-continuation
  eastern daylight time: local-time
  eastern standard time: local-time
  eastern time: local-time
  edt: time-continuation
  egg: holiday-name-end
  eggs: holiday-name-end
  end: before-date day-edge
  ended: day-edge
  ending: day-edge
  ends: day-edge future-cue
  endured: before-length-of
  era: year-tail
  et: time-continuation
  exceeded: counting-before-year toll-verb
  expected: future-cue planned-cue
  expects: future-cue
  expire: bare-present
  expires: future-cue
  fall: direction past-forms=fell_fallen rise scene-verb season-in-doubt
  fallen: counting-before-year rise
  feb: abbreviation month
  feb.: month no-name
  february: month month-name
  fell: counting-before-year past-cue rise
  felt: past-cue
  finish: day-edge
  finished: day-edge
  finishing: day-edge
  fought: past-cue
  freaky: event-adjective
  gave: past-cue
  gift: holiday-name-end
  gifts: holiday-name-end
  giving: event-adjective
  gmt: counted-not-year time-continuation
  going: ahead-verb going-up
  good: event-adjective
  grew: counting-before-year past-cue rise
  grown: counting-before-year rise
  heard: past-cue
  highway: land-noun name-body number-bearer numbered-road street-word year-misleader
  hurt: befalling counting-before-year harmed-one injured/noun injured/participle injured/state injured/verb past-forms=hurt
  increased: counting-before-year rise
  injured: acting-verb befallen counted-not-year counting-before-year harmed-one injured/noun injured/participle injured/state injured/verb whole-noun
  instructed: ahead-verb
  instructs: ahead-verb
  intends: future-cue
  island: class=place holiday-name-end land-head land-noun no-name-opener place-kind=landform settlement-noun unit-noun
  islands: holiday-name-end land-head plural-place-kind settlement-noun thing-noun unit-noun
  jan: abbreviation month-in-doubt unisex-name
  jan.: month-in-doubt no-name
  january: month month-name month-of-day
  jul: abbreviation month-in-doubt
  jul.: month no-name
  july: month month-name month-of-day
  jumped: counting-before-year rise
  jun: abbreviation month-in-doubt
  jun.: month no-name
  june: female-word month-in-doubt month-name month-of-day
  just after: clock-approximation
  just before: clock-approximation
  kept: past-cue
  killed: acting-verb counting-before-year harmed-one killed/participle killed/state killed/verb whole-noun
  kills: acting-verb counting-before-year killed/verb killing-verb
  landfall: happening
  lane: street-head street-word
  level: number-bearer year-misleader year-tail
  levels: year-tail
  lights: holiday-name-end
  local time: local-time
  lunchtime: moment
  made: compound-participle forcing-verb past-cue place-tail year-tail
  mar: abbreviation month-in-doubt
  mar.: month-in-doubt no-name
  march: attack month-in-doubt month-name scene-verb
  market: class=place facility-head holiday-name-end inhabitant
  markets: holiday-name-end inhabitant
  massacre: event-noun happening holiday-name-end inhabitant killed/act killed/verb
  mdt: time-continuation
  meatless: event-adjective
  meet: aftermath bare-present past-forms=met
  meets: future-cue
  met: past-cue
  mid: before-year part-word sure-before-month
  mid-: before-joined-date
  model: year-misleader year-tail
  morning quarterback: weekday-name-end
  moscow time: local-time
  mountain time: local-time
  mst: time-continuation
  nd: ordinal-suffix
  new year: uncapitalized-holiday
  next: sure-before-month
  night football: weekday-name-end
  night lights: weekday-name-end
  night live: weekday-name-end
  nightfall: moment
  nov: abbreviation month
  nov.: month no-name
  november: month month-name
  numbered: counting-before-year toll-verb
  oct: abbreviation month
  oct.: month no-name
  october: month month-name
  offensive: holiday-name-end lasting-thing
  offered: ahead-verb
  onwards: year-tail
  open: after-title scene-verb
  opens: after-title future-cue noun-too
  pacific: local-time time-continuation
  pacific time: local-time
  paid: past-cue
  parkway: street-head street-word
  payable: future-cue
  pdt: time-continuation
  pending: future-cue
  place: street-word
  planned: future-cue planned-cue
  pledged: ahead-verb governing
  prepare: ahead-verb
  preparing: ahead-verb intention
  promised: ahead-verb
  proposed: ahead-verb governing
  pst: time-continuation
  pt: time-continuation
  pudding: holiday-name-end
  quit: past-cue past-forms=quit
  ran: past-cue
  rd: abbreviation ordinal-suffix street-noun
  rd.: street-word
  reached: counting-before-year going-verb toll-verb
  ready: ahead-verb
  reconvene: bare-present
  reconvenes: future-cue
  reopen: bare-present
  reopens: future-cue
  resume: bare-present
  returns: future-cue
  revolution: holiday-name-end lasting-thing
  risen: counting-before-year rise
  rises: counting-before-year rise
  rising: holiday-name-end rise
  road: land-noun street-head street-word year-misleader
  rose: counting-before-year female-word past-cue rise
  ruby: event-adjective female-word
  saw: before-length-of past-cue
  scheduled: future-cue planned-cue
  seals: holiday-name-end
  sep: abbreviation month-in-doubt
  sep.: month
  sept: abbreviation month
  sept.: month no-name
  september: month month-name
  sheffield: event-adjective
  shopping: holiday-name-end
  shortly: beside-opener clock-approximation
  shortly after: clock-approximation
  shortly before: clock-approximation
  slated: future-cue planned-cue
  sold: after-title past-cue
  song: holiday-name-end year-title
  songs: chanted-thing holiday-name-end
  spring: past-forms=sprang_sprung season-in-doubt
  st: abbreviation ordinal-suffix saint-title
  st.: saint-title street-word
  stands: counting-before-year put-at
  started: day-edge
  starting: day-edge
  stood: counting-before-year past-cue put-at
  street: inhabitant land-noun street-head street-word unit-noun
  style: place-tail year-tail
  sunrise: moment
  sunset: moment
  super: event-adjective no-person
  taco: event-adjective
  tasked: ahead-verb
  terrace: street-head street-word
  th: ordinal-suffix
  the new year: uncapitalized-holiday
  threw: past-cue personal-verb
  totaled: counting-before-year toll-verb
  totalled: counting-before-year toll-verb
  tree: holiday-name-end living-thing
  trees: counted-not-year holiday-name-end thing-noun
  turkey: holiday-name-end
  upcoming: future-cue
  uprising: holiday-name-end lasting-thing long-war
  utc: counted-not-year time-continuation
  vintage: year-tail
  vision: weekday-name-end
  voted: ahead-verb governing
  vowed: ahead-verb governing
  won: after-title governing past-cue
  wonderful: event-adjective
  world: furniture weekday-name-end
  wounded: acting-verb befallen counted-not-year counting-before-year harmed-one injured/noun injured/participle injured/state injured/verb whole-noun
  wrote: past-cue personal-verb unclosed-end
  yo: age-unit
`
