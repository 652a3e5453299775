export { openers } from '../places.ts'
