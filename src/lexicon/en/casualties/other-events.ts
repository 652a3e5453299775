export { eventNouns, otherEventOpeners } from '../setting.ts'
