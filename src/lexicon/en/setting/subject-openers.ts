export { bodyOpeners, clauseOpeners } from '../setting.ts'
