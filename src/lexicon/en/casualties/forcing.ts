export { forcingVerbs, leavings, uprootedNouns } from '../casualties.ts'
