export { unitKinds } from '../places.ts'
