export { afterInverted, clauseOnlyVerbs, invertedVerbs } from '../saying.ts'
