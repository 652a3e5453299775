import { table } from '../words.ts'

/** Regional papers elsewhere by the host of their pages: latitude, longitude and country of their town. */
export const otherNewspapers = table(`
  belfasttelegraph.co.uk: 54.6 -5.93 GB
  birminghammail.co.uk: 52.48 -1.9 GB
  bristolpost.co.uk: 51.45 -2.59 GB
  calgaryherald.com: 51.05 -114.07 CA
  chroniclelive.co.uk: 54.97 -1.61 GB
  dailystar.com.lb: 33.89 35.5 LB
  dawn.com: 24.86 67.01 PK
  edmontonjournal.com: 53.55 -113.49 CA
  edp24.co.uk: 52.63 1.3 GB
  haaretz.com: 32.07 34.78 IL
  heraldscotland.com: 55.86 -4.25 GB
  irishexaminer.com: 51.9 -8.47 IE
  irishtimes.com: 53.35 -6.26 IE
  jpost.com: 31.77 35.22 IL
  kyivpost.com: 50.45 30.52 UA
  leaderpost.com: 50.45 -104.62 CA
  liverpoolecho.co.uk: 53.41 -2.98 GB
  manchestereveningnews.co.uk: 53.48 -2.24 GB
  montrealgazette.com: 45.5 -73.57 CA
  moscowtimes.ru: 55.75 37.62 RU
  nationalpost.com: 43.65 -79.38 CA
  nzherald.co.nz: -36.85 174.76 NZ
  ottawacitizen.com: 45.42 -75.7 CA
  scotsman.com: 55.95 -3.19 GB
  smh.com.au: -33.87 151.21 AU
  stuff.co.nz: -41.29 174.78 NZ
  theage.com.au: -37.81 144.96 AU
  thechronicleherald.ca: 44.65 -63.58 CA
  theglobeandmail.com: 43.65 -79.38 CA
  thehindu.com: 13.08 80.27 IN
  themoscowtimes.com: 55.75 37.62 RU
  thestar.com: 43.65 -79.38 CA
  thewhig.com: 44.23 -76.49 CA
  timesofisrael.com: 31.77 35.22 IL
  vancouversun.com: 49.28 -123.12 CA
  windsorstar.com: 42.3 -83.02 CA
  winnipegfreepress.com: 49.9 -97.14 CA
  yorkpress.co.uk: 53.96 -1.08 GB
  yorkshirepost.co.uk: 53.8 -1.55 GB
`)
