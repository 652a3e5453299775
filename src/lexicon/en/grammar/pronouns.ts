export {
  beforeContractedIs,
  clauseSubjects,
  negativeSubjects,
  objectPronouns,
  pointers,
  thirdObjects,
} from '../grammar.ts'
