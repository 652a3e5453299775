import { words } from '../../words.ts'

/** Words that make a weekday the name of an event or a firm: "Bloody Sunday", "Ruby Tuesday". */
export const eventAdjectives = words(`
  bloody
  black
  cyber
  super
  ruby
  giving
  wonderful
  freaky
`)
