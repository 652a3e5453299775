export {
  asidePrepositions,
  contentAdverbs,
  contentMarks,
  publishingVerbs,
  quotationOpeners,
  statementPrepositions,
  topicPrepositions,
} from '../saying.ts'
