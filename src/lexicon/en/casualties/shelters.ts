export { shelterNouns, shelterVerbs } from '../casualties.ts'
