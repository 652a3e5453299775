export { unitNouns } from '../places.ts'
