export { bones, woundNouns } from '../casualties.ts'
