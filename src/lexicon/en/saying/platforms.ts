import { words } from '../../words.ts'

/** Where somebody posts or is on the air: "wrote on Twitter", "said on CNN". */
export const platforms = words(`
  twitter
  x
  facebook
  instagram
  telegram
  youtube
  tiktok
  linkedin
  reddit
  weibo
  mastodon
  bluesky
  threads
  truth social
  television
  tv
  radio
  air
  cnn
  msnbc
  nbc
  cbs
  abc
  bbc
  fox news
  fox
  c-span
  npr
  al jazeera
  sky news
  itv
  state television
  state tv
  social media
  camera
  telephone
  phone
`)
