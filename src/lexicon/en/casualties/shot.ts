export { shotParticiples, shotVerbs } from '../casualties.ts'
