export { languageNouns } from '../places.ts'
