import { words } from '../../words.ts'

/** Publishers and hosts that write the month first: "10/7" is in October. */
export const monthFirst = words(`
  abc news
  abcnews.go.com
  ap
  ap news
  apnews.com
  associated press
  the associated press
  bloomberg
  bloomberg.com
  boston globe
  bostonglobe.com
  cbs news
  cbsnews.com
  chicago tribune
  chicagotribune.com
  cnbc
  cnbc.com
  cnn
  cnn.com
  edition.cnn.com
  fox news
  foxnews.com
  latimes.com
  los angeles times
  miami herald
  miamiherald.com
  nbc news
  nbcnews.com
  new york post
  new york times
  newsweek
  newsweek.com
  npr
  npr.org
  nypost.com
  nytimes.com
  politico
  politico.com
  the boston globe
  the new york times
  the wall street journal
  the washington post
  upi
  upi.com
  usa today
  usatoday.com
  voa
  voanews.com
  wall street journal
  washington post
  washingtonpost.com
  wsj.com
`)

/** Publishers and hosts that write the day first: "7/10" is in October. */
export const dayFirst = words(`
  al jazeera
  aljazeera.com
  bbc
  bbc news
  bbc.com
  daily mail
  dawn
  dawn.com
  deutsche welle
  dw
  dw.com
  euronews
  euronews.com
  financial times
  france 24
  france24.com
  ft.com
  gulfnews.com
  hindustan times
  hindustantimes.com
  indianexpress.com
  irishtimes.com
  ndtv
  ndtv.com
  reliefweb.int
  scmp.com
  sky news
  smh.com.au
  the guardian
  the hindu
  the independent
  the irish times
  the telegraph
  the times
  the times of india
  theguardian.com
  thehindu.com
  times of india
  trtworld.com
  un news
  news.un.org
`)
