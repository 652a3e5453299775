export {
  afterNoun,
  appositionOpeners,
  countedOnes,
  noSubjects,
  passedOver,
  phraseEnds,
  unnamedOnes,
} from '../saying.ts'
