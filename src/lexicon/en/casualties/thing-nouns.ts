export { thingNouns } from '../casualties.ts'
