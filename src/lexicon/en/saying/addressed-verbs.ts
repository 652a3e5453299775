import { words } from '../../words.ts'

/** Verbs that name the addressee first: "told reporters that", "warned residents to". */
export const addressedVerbs = words(`
  tell
  inform
  notify
  remind
  assure
  reassure
  advise
  brief
  warn
  ask
  text
  email
  alert
  urge
  caution
  teach
  promise
`)
