export {
  clauseRelatives,
  commaRelatives,
  prepositionRelatives,
  relatives,
  subjectRelatives,
  tellingRelatives,
} from '../grammar.ts'
