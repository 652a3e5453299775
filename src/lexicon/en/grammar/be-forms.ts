export { passiveAuxiliaries } from '../grammar.ts'
