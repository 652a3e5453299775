export { quoteOnlyVerbs } from '../saying.ts'
