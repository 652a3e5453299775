export { doubledConsonants } from '../saying.ts'
