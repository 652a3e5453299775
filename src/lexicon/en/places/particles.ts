export { particles } from '../places.ts'
