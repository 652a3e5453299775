export { clauseBeginnings, clauseEnds } from '../setting.ts'
