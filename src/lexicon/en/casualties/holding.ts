export { heldOtherwise, heldParticiples } from '../casualties.ts'
