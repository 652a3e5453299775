import { table } from '../../words.ts'

/** Past tense and participle of verbs that do not take "-ed", by their base form. */
export const irregularForms = table(`
  say: said
  tell: told
  write: wrote written
  speak: spoke spoken
  think: thought
  feel: felt
  find: found
  hold: held
  begin: began begun
  go: went gone
  shoot: shot
  hit: hit
  cut: cut
  put: put
  swear: swore sworn
  forecast: forecast forecasted
  foresee: foresaw foreseen
  lay: laid
  set: set
  spell: spelled spelt
  make: made
  sing: sang sung
  read: read
  show: showed shown
  cast: cast
  teach: taught
  retell: retold
  be: was were
  hear: heard
  let: let
`)
