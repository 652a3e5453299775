export { platforms } from '../saying.ts'
