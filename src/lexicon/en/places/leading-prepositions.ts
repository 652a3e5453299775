export { leadingPrepositions } from '../places.ts'
