export { treatyNouns } from '../places.ts'
