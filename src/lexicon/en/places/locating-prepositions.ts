export { locatingPrepositions } from '../places.ts'
