export { directions } from '../places.ts'
