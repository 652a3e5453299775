export { determiners } from '../grammar.ts'
