import { words } from '../../words.ts'

/** Verbs by which somebody dies at his own hand, with the pronoun: "before killing himself". */
export const ownDeaths = words(`
  kill himself
  kill herself
  kills himself
  kills herself
  killed himself
  killed herself
  killing himself
  killing herself
  fatally shot himself
  fatally shot herself
  fatally shooting himself
  fatally shooting herself
  blew himself up
  blew herself up
  blowing himself up
  blowing herself up
  blows himself up
  taking his own life
  taking her own life
  took his own life
  took her own life
  takes his own life
  takes her own life
`)
