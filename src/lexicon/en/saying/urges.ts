export { urges } from '../saying.ts'
