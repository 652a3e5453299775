export { collidingVerbs, collisionDirections } from '../saying.ts'
