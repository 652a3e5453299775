export { afterObjectless, asideOpeners, ofLate } from '../saying.ts'
