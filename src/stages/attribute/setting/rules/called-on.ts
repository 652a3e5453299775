import { afterCalled, callingVerbs } from '../../../../lexicon/en/setting.ts'
import { tokens } from '../../../../text/pattern/pattern.ts'
import { location, locationWords, type NonEventLocationRule, placeOf } from './location.ts'

/** Whom somebody calls on. */
export const calledOn: NonEventLocationRule = {
  id: 'setting/called-on',
  pattern: tokens(`:calling ${location} (:afterCalled | $)`, { ...locationWords, calling: callingVerbs, afterCalled }),
  read: placeOf,
  examples: ['She called on {Chad} to act after 12 people were killed.'],
  rejects: ['She asked Goma hospitals how many people were killed.'],
}
