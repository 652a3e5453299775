import { words } from '../../words.ts'

/** Months as they stand beside a day's number: "5 May", "Jan. 12". */
export const months = words(`
  january
  february
  march
  april
  may
  june
  july
  august
  september
  october
  november
  december
  jan
  feb
  mar
  apr
  jun
  jul
  aug
  sep
  sept
  oct
  nov
  dec
  jan.
  feb.
  mar.
  apr.
  jun.
  jul.
  aug.
  sep.
  sept.
  oct.
  nov.
  dec.
`)

/** Words before a bare four-digit number that make it a year: "in 2004", "since 1999". */
export const yearOpeners = words(`
  in
  since
  of
  until
  during
  by
  from
  to
  early
  late
  mid
  before
  after
  between
  and
  the
  through
  ,
  -
  –
  (
`)
