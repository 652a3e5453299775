/** Words about numbers, and measures. */
export const numbers = `
  $: before-count number-bearer
  %: measure
  +: at-least-after
  a few: vague-count
  a good many: vague-count
  a little more than: approximation
  a little over: approximation
  a maximum of: at-most
  a minimum of: at-least
  a number of: vague-count
  a total of at least: at-least
  a.m.: measure
  acre: measure
  acres: counted-not-year measure
  almost: about approximation before-count lengthener no-name reads=adverb year-misleader
  an estimate of: about
  an estimated: about
  anything up to: at-most
  approx: about uncapitalized
  approx.: about
  approximately: about approximation clock-approximation no-name
  as high as: at-most
  as long as: approximation
  as many as: approximation at-most
  as much as: approximation
  at least: approximation at-least
  at most: approximation at-most
  at the least: at-least
  at the very least: at-least
  barely: approximation
  block: at-spot class=facility measure number-bearer role-modifier scene-verb year-misleader
  bullets: counted-not-year measure
  c.: approximation before-date
  ca.: approximation before-date
  caliber: measure
  calibre: measure
  categories: measure
  centimeters: measure
  cents: measure
  centuries: measure
  century: measure
  circa: about approximation before-date
  close to: about approximation
  cm: measure
  countless: vague-count
  cubic: measure
  day: age-unit measure number-bearer referred-unit
  days: age-unit measure referred-unit
  decade: measure referred-unit
  decades: measure referred-unit
  degrees: measure
  dollar: measure
  dollars: counted-not-year measure
  dozen: number-after-article
  dozens of: vague-count
  eleven: count-word no-name no-name-opener
  euro: measure
  euros: counted-not-year measure
  exceeding: more-than
  far more than: more-than
  far over: more-than
  feet: counted-not-year measure singular=foot
  fewer: before-count reads=quantifier_pronoun
  fewer than: approximation fewer-than
  fifth: further-ordinal
  fifty: count-word no-name
  final: school-year
  forty: count-word no-name
  fourth: further-ordinal school-year
  gallons: counted-not-year measure
  games: measure name-body
  goals: measure
  grams: counted-not-year measure
  greater than: more-than
  ha: measure
  half: direction fractional-count number-after-article number-opener reads=quantifier_pronoun
  hectare: measure
  hectares: counted-not-year measure
  hour: measure
  hours: counted-not-year measure
  hpa: measure
  hrs: counted-not-year measure
  hundred: fractional-count number-after-article
  hundreds of: vague-count
  hundreds of thousands of: vague-count
  if not more: at-least-after
  in excess of: more-than
  in the region of: about
  inch: measure
  inches: counted-not-year measure
  just about: about
  just over: approximation more-than
  just under: approximation fewer-than
  kg: counted-not-year measure
  kgs: measure
  kilogrammes: measure
  kilograms: counted-not-year measure
  kilometer: measure number-bearer
  kilometers: counted-not-year direction distance measure
  kilometre: measure number-bearer
  kilometres: counted-not-year direction distance measure
  kilos: counted-not-year measure
  km: counted-not-year direction distance measure number-bearer
  kms: measure
  knots: measure
  kph: counted-not-year measure
  laps: measure
  lbs: measure
  less: before-count
  less than: approximation fewer-than
  lire: measure
  liters: counted-not-year measure
  litres: counted-not-year measure
  m: counted-not-year measure
  magnitude: befallen measure
  maximum of: at-most
  mb: measure
  mbar: measure
  meter: measure
  meters: counted-not-year measure
  metre: measure
  metres: counted-not-year measure
  mi: measure
  mile: measure number-bearer
  miles: counted-not-year direction distance male-word measure
  millions of: vague-count
  minimum of: at-least
  minute: measure
  mm: measure
  months: age-unit measure referred-unit
  more or less: about
  more than: approximation more-than phrase-end
  mph: counted-not-year measure
  naira: measure used-in=NG
  nearly: about approximation before-count clock-approximation lengthener no-name year-misleader
  night: measure
  nights: measure
  no fewer than: at-least
  no less than: approximation at-least
  no more than: approximation at-most
  not fewer: at-least
  not fewer than: at-least
  not less than: at-least
  not more than: approximation at-most
  not quite: fewer-than
  o'clock: measure
  occasions: measure
  or more: at-least-after
  or so: about-after
  or thereabouts: about-after
  p.m.: measure
  per cent: measure
  percent: counted-not-year measure
  percentage: measure
  percentiles: measure
  pesos: measure
  plus: and-glue at-least-after reads=coordinator
  points: counted-not-year measure
  pounds: counted-not-year measure year-misleader
  quarter: number-after-article place-kind=area quarter-noun referred-unit
  rand: measure
  roubles: measure
  roughly: about approximation clock-approximation no-name
  rounds: counted-not-year measure
  rubles: measure
  runs: leading-verb measure
  rupees: counted-not-year measure
  scores: count-word no-name
  scores of: vague-count
  seats: counted-not-year measure
  second: further-ordinal measure other-office school-year
  seconds: counted-not-year measure
  sets: measure
  shillings: measure
  sixth: further-ordinal
  slightly more than: approximation more-than
  slightly over: more-than
  somewhere around: about
  sq: measure
  tens of: vague-count
  tens of thousands of: vague-count
  the few: vague-count
  third: further-ordinal school-year
  thirty: count-word no-name
  thousands of: vague-count
  ton: measure
  tonne: measure
  tonnes: counted-not-year measure
  tons: counted-not-year measure
  twelve: count-word no-name no-name-opener
  twenty: count-word no-name year-century=20
  up to: approximation at-most
  upward of: more-than
  upwards of: more-than
  us$: measure year-misleader
  usd: measure
  votes: counted-not-year measure
  weekend: measure
  weekends: measure
  weeks: age-unit measure referred-unit
  well above: more-than
  well more than: more-than
  well nigh: about
  well over: approximation more-than
  well under: approximation
  wickets: measure
  yard: building-part measure sport
  yards: counted-not-year measure sport
  years: age-unit before-date measure referred-unit
  yen: counted-not-year measure
  yr: age-unit measure
  yrs: measure
  yuan: counted-not-year measure
  £: before-count number-bearer year-misleader
  °: measure
  €: before-count number-bearer
`
