import { words } from '../../words.ts'

/** Words behind the name of a people by which it is their language: "French lessons". */
export const languageNouns = words(`
  language
  languages
  lesson
  lessons
  dictionary
  translation
  translations
  speaker
  speakers
  grammar
  alphabet
  literature
  class
  classes
  teacher
  muffin
`)
