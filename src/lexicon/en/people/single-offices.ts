import { words } from '../../words.ts'

/** Further roles that one person has at a time, so that "the mayor" is the one whom the article names later too. */
export const singleOffices = words(`
  mayor
  premier
  chancellor
  chief
  head
  leader
  sheriff
  coroner
  king
  queen
  pope
  emir
  sultan
  principal
  rector
  speaker
  senator
  congressman
  congresswoman
  representative
  judge
  general
  colonel
  captain
  admiral
  commander
  bishop
  archbishop
  owner
  manager
  executive
  author
  editor
  coach
  attorney
  lawyer
  administrator
  registrar
  dean
  professor
`)
