import { words } from '../../words.ts'

/** Organizations whose names would else be read as a person's: "Reuters", "Red Cross". */
export const outlets = words(`
  reuters
  bloomberg
  politico
  axios
  newsweek
  breitbart
  huffpost
  buzzfeed
  vox
  slate
  salon
  quartz
  vice
  wired
  forbes
  fortune
  variety
  interfax
  tass
  xinhua
  anadolu
  kyodo
  yonhap
  haaretz
  aljazeera
  euronews
  univision
  telemundo
  facebook
  twitter
  google
  microsoft
  apple
  amazon
  nato
  unicef
  unesco
  opec
  interpol
  europol
  frontex
  oxfam
  greenpeace
  amnesty
  hamas
  hezbollah
  kremlin
  pentagon
  congress
  parliament
  senate
  red cross
  red crescent
  white helmets
  associated press
  world vision
  mercy corps
  boko haram
  islamic state
  islamic jihad
  save the children
  doctors without borders
  médecins sans frontières
  reporters without borders
`)
