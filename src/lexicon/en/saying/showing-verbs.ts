export { showingVerbs } from '../saying.ts'
