export { mannersOfTreating, treatingVerbs, treatments } from '../casualties.ts'
