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
  messrs
  dr
  dr.
`)
