export { attacks } from '../places.ts'
