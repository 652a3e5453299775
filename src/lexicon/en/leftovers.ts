import { words } from '../words.ts'

/** What a leftover of a web page begins with, in lower case; the line must be short besides. */
export const leftoverOpenings = words(`
  share on
  share this
  share via
  share article
  tweet this
  copy link
  copy the link
  follow us
  like us on
  find us on
  join our
  join us on
  read more
  read also
  read next
  read the full
  also read
  also on
  see also
  more on this
  more from
  more stories
  more news
  related:
  related stories
  related story
  related article
  related news
  related content
  related topics
  recommended
  recommended for you
  you may also like
  you might also like
  most read
  most popular
  most viewed
  trending
  top stories
  don't miss
  in case you missed
  editor's picks
  sign up
  sign in
  log in
  subscribe
  get our
  get the latest
  register for
  click here
  tap here
  download our app
  download the app
  skip to
  back to top
  home >
  home »
  home /
  home |
  menu
  advertisement
  advertising
  sponsored
  story continues below
  article continues
  continue reading
  we use cookies
  this site uses cookies
  this website uses cookies
  by continuing to
  by using this site
  accept all
  privacy policy
  terms of
  terms and
  cookie policy
  contact us
  about us
  all rights reserved
  copyright
  ©
  (c) 20
  loading
  comments
  leave a comment
  post a comment
  view comments
  show comments
  print this
  email this
  report a typo
  send us
  got a tip
  have a news tip
  photo:
  photos:
  image:
  image credit
  image source
  image copyright
  media caption
  getty images
  file photo
  gallery:
  in pictures:
  listen to
  newsletter
  breaking news alerts
  tags:
  topics:
  filed under
  posted in
  categories:
  last modified
`)

/** Words and phrases of a page's furniture; a line with several of them and no sentence is a leftover. */
export const furniture = words(`
  home
  news
  world
  politics
  business
  sport
  sports
  opinion
  culture
  weather
  video
  videos
  photos
  menu
  search
  login
  log in
  sign in
  sign up
  subscribe
  newsletter
  newsletters
  facebook
  twitter
  whatsapp
  instagram
  linkedin
  pinterest
  telegram
  youtube
  email
  print
  share
  copy link
  terms
  privacy
  cookies
  contact
  contact us
  about
  about us
  advertise
  careers
  help
  accept all
  manage settings
  all rights reserved
`)

/** Headings of lists of other stories: the headlines below them are leftovers too. */
export const listHeadings = words(`
  related
  related stories
  related articles
  related news
  related content
  related topics
  recommended
  recommended for you
  you may also like
  you might also like
  most read
  most popular
  most viewed
  trending
  trending now
  top stories
  more stories
  more news
  more on this story
  editor's picks
  read more
  read also
  see also
  also read
`)
