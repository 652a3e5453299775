import { words } from '../../words.ts'

/** Titles that tell nothing of what a person does. */
export const courtesyTitles = words(`
  mr.
  mr
  mrs.
  mrs
  ms.
  ms
  miss
  mx
  mx.
  sir
  dame
  mme
  mme.
  dr
  dr.
  alhaji
  alhaja
  hajiya
  malam
  mallam
  hon
  hon.
  engr
  engr.
  barr.
  shri
  smt
  datuk
  haji
  ustaz
  mullah
  maulana
  maulvi
  comrade
`)
