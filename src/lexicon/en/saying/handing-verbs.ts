import { words } from '../../words.ts'

/** Verbs that hand something on or set it going: what stands behind them is a thing, with quoted words in it or not. */
export const handingVerbs = words(`
  release
  publish
  post
  share
  read
  address
  offer
  deliver
  present
  print
  air
  broadcast
  name
  identify
  show
  start
  begin
  hold
  find
  introduce
  direct
  order
  invite
  project
  teach
  credit
  commit
  promote
  press
  accept
`)
