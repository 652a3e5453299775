export { subjectPronouns } from '../grammar.ts'
