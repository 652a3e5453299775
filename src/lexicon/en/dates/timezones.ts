import { table } from '../../words.ts'

/** Time zones by their letters, as hours before or after UTC; those that stand for several zones are left out. */
export const timezones = table(`
  gmt: 0
  utc: 0
  z: 0
  bst: 1
  cet: 1
  cest: 2
  eet: 2
  eest: 3
  msk: 3
  est: -5
  edt: -4
  et: local
  ct: local
  mt: local
  pt: local
  cst: local
  cdt: -5
  mst: -7
  mdt: -6
  pst: -8
  pdt: -7
  jst: 9
  kst: 9
  ist: local
  hkt: 8
  sgt: 8
  aest: 10
  aedt: 11
  nzst: 12
  nzdt: 13
`)
