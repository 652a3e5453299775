export { says } from '../saying.ts'
