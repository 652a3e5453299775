export { afterCalled, callingVerbs } from '../setting.ts'
