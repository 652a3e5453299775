export { nameParticles } from '../people.ts'
