export { lyAdjectives } from '../people.ts'
