/** Abbreviations and the furniture of web pages. */
export const page = `
  (c) 20: leftover-opening
  about us: furniture leftover-opening
  accept all: furniture leftover-opening
  advertise: furniture
  advertising: leftover-opening
  ala: abbreviation
  all rights reserved: furniture leftover-opening
  also on: leftover-opening
  also read: leftover-opening list-heading
  amb: abbreviation
  ariz: abbreviation
  ark: abbreviation
  article continues: leftover-opening
  back to top: leftover-opening
  breaking news alerts: leftover-opening
  bros: ending-abbreviation
  by continuing to: leftover-opening
  by using this site: leftover-opening
  calif: abbreviation
  careers: furniture
  categories:: leftover-opening
  click here: leftover-opening
  co: ending-abbreviation
  colo: abbreviation
  compiled: credit-verb
  conn: abbreviation
  contact: furniture placeless-verb
  contact us: furniture leftover-opening
  continue reading: leftover-opening
  cookie policy: leftover-opening
  cookies: furniture
  copy link: furniture leftover-opening
  copy the link: leftover-opening
  copyright: leftover-opening
  created: stamp-word
  culture: furniture office-object
  dept: abbreviation uncapitalized
  don't miss: leftover-opening
  download our app: leftover-opening
  download the app: leftover-opening
  edited: update-word
  editing: credit-verb
  editor's picks: leftover-opening list-heading
  email this: leftover-opening
  est: time-continuation uncapitalized
  etc: ending-abbreviation uncapitalized
  file photo: leftover-opening
  filed: stamp-word
  filed under: leftover-opening
  find us on: leftover-opening
  fla: abbreviation
  follow us: leftover-opening
  fri: abbreviation
  ft: abbreviation counted-not-year measure
  ga: abbreviation
  gallery:: leftover-opening
  get our: leftover-opening
  get the latest: leftover-opening
  getty images: leftover-opening
  got a tip: leftover-opening
  have a news tip: leftover-opening
  help: before-infinitive furniture
  home /: leftover-opening
  home >: leftover-opening
  home |: leftover-opening
  home »: leftover-opening
  image copyright: leftover-opening
  image credit: leftover-opening
  image source: leftover-opening
  image: : leftover-opening nationhood
  in case you missed: leftover-opening
  in pictures:: leftover-opening
  incl: including phrase-end uncapitalized
  ind: abbreviation
  join our: leftover-opening
  join us on: leftover-opening
  kan: abbreviation
  ky: abbreviation
  last modified: leftover-opening
  last updated: publication-word
  leave a comment: leftover-opening
  like us on: leftover-opening
  listen to: leftover-opening
  loading: leftover-opening
  log in: furniture leftover-opening
  login: furniture
  manage settings: furniture
  mass: abbreviation
  md: abbreviation
  media caption: leftover-opening
  menu: furniture leftover-opening
  messrs: abbreviation
  mich: abbreviation
  minn: abbreviation
  mo: abbreviation
  modified: stamp-word update-word
  mon: abbreviation
  mont: abbreviation
  more from: leftover-opening
  more news: leftover-opening list-heading
  more on this: leftover-opening
  more on this story: list-heading
  more stories: leftover-opening list-heading
  most popular: leftover-opening list-heading
  most read: leftover-opening list-heading
  most viewed: leftover-opening list-heading
  mt: abbreviation time-continuation
  neb: abbreviation
  nev: abbreviation
  newsletters: furniture
  nos: before-number
  okla: abbreviation
  ore: abbreviation
  pa: abbreviation
  photo:: leftover-opening
  photos: furniture
  photos:: leftover-opening
  pinterest: furniture
  politics: ends-in-s furniture
  post a comment: leftover-opening
  posted: publication-word stamp-word
  posted in: leftover-opening
  pres: abbreviation
  print this: leftover-opening
  privacy: furniture
  privacy policy: leftover-opening
  published: publication-word stamp-word
  pvt: abbreviation
  read also: leftover-opening list-heading
  read more: leftover-opening list-heading
  read next: leftover-opening
  read the full: leftover-opening
  recommended: leftover-opening list-heading
  recommended for you: leftover-opening list-heading
  register for: leftover-opening
  related: list-heading
  related article: leftover-opening
  related articles: list-heading
  related content: leftover-opening list-heading
  related news: leftover-opening list-heading
  related stories: leftover-opening list-heading
  related story: leftover-opening
  related topics: leftover-opening list-heading
  related:: leftover-opening
  report a typo: leftover-opening
  reporting: credit-verb
  reps: abbreviation
  rev: abbreviation
  search: aftermath furniture scene-verb
  sec: abbreviation measure
  see also: leftover-opening list-heading
  send us: leftover-opening
  sens: abbreviation
  share article: leftover-opening
  share on: leftover-opening
  share this: leftover-opening
  share via: leftover-opening
  show comments: leftover-opening
  sign in: furniture leftover-opening
  sign up: furniture leftover-opening
  skip to: leftover-opening
  sponsored: compound-participle leftover-opening
  sport: furniture
  sports: furniture office-object
  story continues below: leftover-opening
  subscribe: furniture leftover-opening
  tags:: leftover-opening
  tap here: leftover-opening
  tenn: abbreviation
  terms and: leftover-opening
  terms of: leftover-opening
  tex: abbreviation
  this site uses cookies: leftover-opening
  this website uses cookies: leftover-opening
  thu: abbreviation
  thur: abbreviation
  thurs: abbreviation
  top stories: leftover-opening list-heading
  topics:: leftover-opening
  trending: leftover-opening list-heading
  trending now: list-heading
  tue: abbreviation
  tues: abbreviation
  tweet this: leftover-opening
  va: abbreviation
  videos: furniture
  view comments: leftover-opening
  vs: small-in-title uncapitalized
  vt: abbreviation
  wash: abbreviation at-spot
  we use cookies: leftover-opening
  wed: abbreviation
  whatsapp: furniture
  wis: abbreviation
  written: credit-verb
  wyo: abbreviation
  you may also like: leftover-opening list-heading
  you might also like: leftover-opening list-heading
  ©: leftover-opening
`
