export { contrary, cumulating, fears, negations, possible, releaseWishes } from '../casualties.ts'
