export { anaphoricBodies, anaphoricObjects, anaphors, bodyVerbs } from '../casualties.ts'
