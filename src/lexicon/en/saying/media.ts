import { words } from '../../words.ts'

/** What somebody speaks or writes in: "in a statement", "during an interview". */
export const media = words(`
  statement
  statements
  interview
  interviews
  speech
  address
  letter
  email
  e-mail
  tweet
  tweets
  post
  posts
  memo
  message
  op-ed
  essay
  article
  column
  report
  briefing
  news conference
  press conference
  conference
  testimony
  affidavit
  filing
  ruling
  opinion
  book
  memoir
  video
  podcast
  broadcast
  editorial
  release
  press release
  news release
  note
  remarks
  comments
  debate
  hearing
  rally
  call
  conference call
  phone call
  telephone interview
  thread
  blog post
  facebook post
  series
  appearance
  event
  town hall
  ceremony
  meeting
  session
  text message
  telegram
  communique
  communiqué
  dispatch
  bulletin
  court
  parliament
  congress
  response
  reply
`)
