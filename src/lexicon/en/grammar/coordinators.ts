export { andOr as coordinators } from '../grammar.ts'
