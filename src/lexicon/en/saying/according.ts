export { notSources } from '../saying.ts'
