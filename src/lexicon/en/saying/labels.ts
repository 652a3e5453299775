export { answerLabels, headingLabels, labelTopics, turnLabels } from '../saying.ts'
