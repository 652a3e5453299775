export { pullingVerbs } from '../casualties.ts'
