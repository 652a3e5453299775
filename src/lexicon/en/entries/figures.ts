/** Phrases around tolls and figures. */
export const figures = `
  /: equivalence
  a day after: background-mark
  a decade ago: background-mark
  a month after: background-mark
  a week after: background-mark
  a year: long-span
  a year after: background-mark
  accident: event-noun happening
  accidents: event-noun
  acquitted of: background-mark
  across the country: nationwide
  across the county: unitwide
  across the nation: nationwide
  across the province: unitwide
  across the region: unitwide
  across the state: unitwide
  after a similar attack: background-mark
  after an ambush in which: background-mark
  after an attack in which: background-mark
  aftershock: happening
  ages: age-word
  airstrike: attack class=act event-noun force happening
  airstrikes: attack event-noun force thing-noun
  all of them: anaphor anaphoric-object
  all of whom: anaphor
  all told: summing-up
  ambush: befalling event-noun happening
  ambushes: event-noun
  amounting: equivalence
  an earlier attack: background-mark
  anniversary of: background-mark
  annually: long-span
  appealed: release-wish
  appealing: release-wish
  around the country: nationwide
  around the nation: nationwide
  asked for: release-wish
  asking for: release-wish
  assault: attack event-noun happening
  assaults: attack event-noun
  at an unknown time: unread-date
  at the same: same-place
  at the site: same-place
  at the spot: same-place
  at the weekend: unread-date
  at weekends: unread-date
  avalanche: engulfing event-noun happening
  avenging: background-mark
  be recalled that: background-mark
  be remembered that: background-mark
  biggest: superlative
  biggest since: background-mark
  blaze: event-noun happening
  bloodiest: superlative
  bloodiest since: background-mark
  bloodshed: long-war
  body count: toll-noun
  bombardment: happening
  bringing the total: cumulating
  bringing to: cumulating
  brings to: cumulating
  brought to: cumulating
  called for: release-wish
  calling for: release-wish
  calls for: release-wish
  came after: background-mark
  came back negative: disproof
  came just: background-mark
  campaigned: release-wish
  campaigning: release-wish
  case: event-noun lasting-thing year-misleader
  cases: counted-not-year event-noun thing-noun
  cave-in: happening
  civil war: lasting-thing long-war
  clash: event-noun happening
  clashes: event-noun thing-noun
  climb: rise scene-verb
  climbing: rise
  climbs: rise
  cloudburst: happening
  collision: event-noun happening
  collisions: event-noun
  comes after: background-mark
  comes amid: background-mark
  comes just: background-mark
  comes less than: background-mark
  commemorate: background-mark
  commemorated: background-mark
  commemorating: background-mark
  commemoration of: background-mark
  compared to: background-mark
  compared with: background-mark
  composed: equivalence
  comprising: equivalence part-opener
  conditions for: release-wish
  confirmed deaths: toll-noun
  conflict: dealing inhabitant lasting-thing long-war
  conflicts: dealing long-war
  consisting: equivalence
  convicted of: background-mark wanted-for
  corresponding: equivalence
  cost: life-taker past-forms=cost placeless-verb
  costing: life-taker
  costs: life-taker
  country-wide: nationwide
  countrywide: nationwide
  crash: befalling event-noun happening inhabitant
  crashes: event-noun thing-noun
  days after: background-mark
  deadliest: superlative
  deadliest attack since: background-mark
  deadliest since: background-mark
  death count: toll-noun
  death toll: toll-noun
  declined: governing rise
  decrease: rise
  decreased: rise
  deluge: happening
  demand justice: background-mark
  demanded: governing release-wish
  demanded justice: background-mark
  demanding: intention release-wish
  demanding justice: background-mark
  derailment: event-noun happening
  disaster: event-noun happening
  disasters: event-noun
  discarded: disproof
  downpour: happening
  drop: rise scene-verb
  drops: rise
  dumped: body-verb
  during the current year: long-span
  each year: long-span
  earlier attack: background-mark
  earlier in the month: below-head-mark
  earlier in the year: below-head-mark
  earlier this month: below-head-mark
  earlier this year: below-head-mark
  efforts: no-name release-wish
  encounter: event-noun
  encounters: event-noun
  epidemic: long-war spreading
  episode: event-noun held-in
  equal: equivalence no-person placeless-verb
  equivalent: equivalence
  eruption: happening
  events: event-noun thing-noun
  every year: long-span
  exchange for: release-wish
  exhumed: body-verb
  explosion: event-noun happening
  false: untrue
  false alarm: disproof
  false alarms: disproof
  fearing: fear
  feud: lasting-thing long-war
  fighting: dealing long-war
  firefight: happening
  for the year: long-span
  goes: going-up
  goes up: rise
  gone: going-up
  gone up: rise
  grow: past-forms=grew_grown rise
  grows: rise
  gunbattle: happening
  gunshot: happening
  hailstorm: happening
  handed over: body-verb
  heaviest: superlative
  hijacking: happening
  history of: background-mark
  hostage-taking: happening
  hurricane: happening spreading
  i.e.: equivalence
  ie: equivalence
  in a different: other-event-opener
  in a previous: other-event-opener
  in a related: other-event-opener
  in a second: other-event-opener
  in a separate: other-event-opener
  in a separate incident last year: background-mark
  in a similar: other-event-opener
  in a similar attack: background-mark
  in a similar case: background-mark
  in a similar incident: background-mark
  in all: summing-up
  in an earlier: other-event-opener
  in an unrelated: other-event-opener
  in another: other-event-opener
  in another separate: other-event-opener
  in memory of: background-mark
  in one other: other-event-opener
  in previous years: background-mark
  in recent days: below-head-mark
  in recent months: long-span
  in recent weeks: below-head-mark
  in recent years: background-mark long-span
  in response to: background-mark
  in retaliation for: background-mark
  in revenge for: background-mark
  in separate: other-event-opener
  in similar: other-event-opener
  in the area: same-place
  in the city: same-place
  in the civil war: long-span
  in the country: nationwide
  in the county: unitwide
  in the district: same-place
  in the last decade: long-span
  in the last year: long-span
  in the nation: nationwide
  in the past decade: long-span
  in the past year: long-span
  in the province: unitwide
  in the region: unitwide
  in the same: same-place
  in the state: unitwide
  in the town: same-place
  in the village: same-place
  in the war: long-span
  in total: summing-up
  in total since: cumulating
  in yet another: other-event-opener
  incident: empty-thing event-noun happening
  incidents: event-noun thing-noun
  increase: rise
  increases: rise
  initial: earlier-one former-adjective
  insurgencies: long-war
  insurgency: lasting-thing long-war
  jump: befalling rise scene-verb
  jumping: rise
  jumps: rise
  justice for: background-mark
  landslide: event-noun happening
  largest: superlative
  largest since: background-mark
  last year: background-mark long-span
  latest in a: below-head-mark
  located: body-verb
  lose: befalling life-taker past-forms=lost
  losing: life-taker
  loss of: life-taker
  lost: governing life-taker past-cue
  memorial for: background-mark
  memorial service: background-mark
  mishap: happening
  months after: background-mark
  most since the: background-mark
  mounted: rise
  mounts: rise
  mudslide: happening
  namely: equivalence
  nation-wide: nationwide
  nationally: nationwide
  negotiate: placeless-verb release-wish
  negotiated: release-wish
  negotiates: release-wish
  negotiating: intention release-wish
  negotiation: release-wish
  negotiations: dealing release-wish
  not since: background-mark
  notably: part-opener-alone
  number of casualties killed: toll-noun
  number of dead: toll-noun
  number of deaths: toll-noun
  number of fatalities: toll-noun
  number of killed: toll-noun
  number of people killed: toll-noun
  number of those killed: toll-noun
  number of victims: toll-noun
  on an unknown date: unread-date
  on an unspecified date: unread-date
  on the same: same-place
  operation: class=act event-noun lasting-thing
  operations: event-noun name-body office-object role-modifier thing-noun
  outbreak: happening
  over recent weeks: below-head-mark
  over the last year: long-span
  over the past decade: long-span
  over the past year: long-span
  over the same period: long-span
  over the years: long-span
  pandemic: long-war
  per year: long-span
  pleaded: personal-verb release-wish
  pleaded guilty: background-mark
  pleading: release-wish
  pray for: release-wish
  prayed for: release-wish
  praying for: release-wish
  pressed for: release-wish
  pressing for: release-wish
  previous attack: background-mark
  protest against: background-mark
  protest over: background-mark
  protest the: background-mark
  protested against: background-mark
  protested over: background-mark
  protested the: background-mark
  protesting against: background-mark
  protesting over: background-mark
  protesting the: background-mark
  protests against: background-mark
  protests over: background-mark
  proved negative: disproof
  provisional: former-adjective
  quake: event-noun happening
  raid: attack befalling event-noun happening strike-noun
  rampage: event-noun happening
  ransom: release-wish
  ransoms: release-wish
  reaches: rise toll-verb
  rebellion: lasting-thing long-war
  refused: governing release-wish
  reminiscent of: background-mark
  representing: equivalence
  requested: ahead-verb release-wish
  requesting: release-wish
  return for: release-wish
  returned: body-verb phrase-end shelter-verb
  riot: event-noun happening
  rise: past-forms=rose_risen rise scene-verb
  robbery: event-noun happening
  rockfall: happening
  rollover: happening
  ruled out: disproof
  seek: ahead-verb past-forms=sought release-wish
  seeking: intention release-wish shelter-verb
  seeks: ahead-verb release-wish
  separately ,: below-head-mark
  shootings: event-noun thing-noun
  similar accident: background-mark
  similar attack: background-mark
  similar blast: background-mark
  similar bombing: background-mark
  similar collapse: background-mark
  similar crash: background-mark
  similar disaster: background-mark
  similar explosion: background-mark
  similar fire: background-mark
  similar incident: background-mark
  similar raid: background-mark
  similar shooting: background-mark
  similar tragedy: background-mark
  since the beginning of: cumulating
  since the conflict began: long-span
  since the insurgency began: long-span
  since the outbreak: cumulating
  since the start of: cumulating
  since the start of the conflict: long-span
  since the start of the war: long-span
  since the uprising began: long-span
  since the war began: cumulating long-span
  skirmish: happening
  so far this: cumulating
  so far this year: long-span
  soar: rise
  soared: rise
  soars: rise
  sought: ahead-verb release-wish shelter-verb
  stabbings: event-noun
  statewide: unitwide
  storm: befalling event-noun happening
  strife: long-war
  strike against: background-mark
  strike over: background-mark
  strongest: superlative
  surge: rise
  surged: rise
  surges: rise
  surpassing: background-mark
  suspected: agent-modifier case-kind fear
  swell: rise
  swelled: rise
  swells: rise
  takes: before-length-of future-cue lengthener life-taker phrase-end total-raiser
  talks: dealing held-otherwise inhabitant release-wish
  test negative: disproof
  tested negative: disproof
  that year: long-span
  the abducted: taken-anaphor
  the abductees: taken-anaphor
  the bodies: anaphoric-body
  the boys: noun-of=boys
  the captives: anaphoric-object taken-anaphor
  the children: noun-of=children
  the civilians: noun-of=civilians
  the corpses: anaphoric-body
  the detainees: anaphor anaphoric-object held-anaphor
  the girls: noun-of=girls
  the hostages: anaphoric-object taken-anaphor
  the kidnapped: taken-anaphor
  the men: anaphoric-object noun-of=men
  the missing: anaphor
  the officers: noun-of=officers
  the policemen: noun-of=policemen
  the previous year: background-mark long-span
  the prisoners: anaphor anaphoric-object held-anaphor
  the soldiers: noun-of=soldiers
  the victims: anaphor anaphoric-object
  the victims ' bodies: anaphoric-body
  the villagers: noun-of=villagers
  the women: anaphoric-object noun-of=women
  the workers: noun-of=workers
  their bodies: anaphoric-body
  their charred bodies: anaphoric-body
  their corpses: anaphoric-body
  their dead bodies: anaphoric-body
  their decapitated bodies: anaphoric-body
  their lifeless bodies: anaphoric-body
  their mutilated bodies: anaphoric-body
  their remains: anaphoric-body
  them all: anaphoric-object
  they all: anaphor
  this season: long-span
  this year: long-span
  those abducted: taken-anaphor
  those captured: anaphor held-anaphor
  those kidnapped: taken-anaphor
  throughout the country: nationwide
  throughout the county: unitwide
  throughout the nation: nationwide
  throughout the province: unitwide
  throughout the region: unitwide
  throughout the state: unitwide
  thrown: body-verb
  to avenge: background-mark
  to date: cumulating
  to mark the: background-mark
  to protest: background-mark
  tornado: event-noun happening
  total number of deaths: toll-noun
  totaling: equivalence
  totalling: equivalence
  tragedy: event-noun happening
  tsunami: event-noun happening
  turned out negative: disproof
  turned out to be negative: disproof
  typhoon: event-noun happening spreading
  unrest: happening long-war spreading
  untrue: untrue
  vigil for: background-mark
  vigil was held: background-mark
  violence: happening long-war
  want: ahead-verb placeless-verb release-wish
  wanted: ahead-verb governing release-wish
  wants: ahead-verb governing release-wish
  war: dealing inhabitant lasting-thing long-war
  wars: dealing long-war
  was negative: disproof
  weeks after: background-mark
  went up: rise
  were negative: disproof
  wildfire: event-noun happening
  worst: superlative
  worst attack since: background-mark
  worst since: background-mark
  wreck: engulfing happening
  year ago: background-mark
  year of war: long-span
  years after: background-mark
  years ago: background-mark
  years of civil war: long-span
  years of conflict: long-span
  years of fighting: long-span
  years of violence: long-span
  years of war: long-span
`
