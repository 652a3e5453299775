export { unreadDates } from '../setting.ts'
