import { table } from '../../words.ts'

/** Words for the present, the past and the future as such, with TIMEX3's values. */
export const references = table(`
  now: PRESENT_REF
  right now: PRESENT_REF
  just now: PRESENT_REF
  currently: PRESENT_REF
  presently: PRESENT_REF
  nowadays: PRESENT_REF
  these days: PRESENT_REF
  at present: PRESENT_REF
  the present: PRESENT_REF
  the present day: PRESENT_REF
  present-day: PRESENT_REF
  the moment: PRESENT_REF
  the time being: PRESENT_REF
  recently: PAST_REF
  the other day: PAST_REF
  some time ago: PAST_REF
  not long ago: PAST_REF
  not so long ago: PAST_REF
  of late: PAST_REF
  back then: PAST_REF
  years past: PAST_REF
  most recently: PAST_REF
  more recently: PAST_REF
  very recently: PAST_REF
  lately: PAST_REF
  long ago: PAST_REF
  the past: PAST_REF
  the recent past: PAST_REF
  the distant past: PAST_REF
  recent: PAST_REF
  most recent: PAST_REF
  soon: FUTURE_REF
  before long: FUTURE_REF
  one day soon: FUTURE_REF
  the years to come: FUTURE_REF
  years to come: FUTURE_REF
  the long term: FUTURE_REF
  the medium term: FUTURE_REF
  very soon: FUTURE_REF
  shortly: FUTURE_REF
  the future: FUTURE_REF
  the near future: FUTURE_REF
  the foreseeable future: FUTURE_REF
  the not-too-distant future: FUTURE_REF
  the near term: FUTURE_REF
  the short term: FUTURE_REF
  current: PRESENT_REF
`)
