export { streetNouns } from '../places.ts'
