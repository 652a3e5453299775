import { words } from '../../words.ts'

/** Small words within a name. */
export const nameParticles = words(`
  de
  la
  le
  van
  von
  der
  den
  del
  della
  di
  da
  dos
  du
  bin
  ibn
  al
  el
  ben
  abu
  ter
  ten
  zu
  af
  y
  e
  of
`)
