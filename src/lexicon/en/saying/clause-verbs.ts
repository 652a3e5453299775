export { clauseVerbs } from '../saying.ts'
