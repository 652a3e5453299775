/**
 * How much longer something will take, in a word or two; empty while that is not known.
 *
 * @example timeLeft(60, 0.25) // '3m 0s left'
 */
export function timeLeft(seconds: number, done: number): string {
  if (!(done > 0) || seconds < 1) return ''
  const left = Math.ceil((seconds / done) * (1 - done))
  const [hours, minutes] = [Math.floor(left / 3600), Math.floor(left / 60) % 60]
  if (hours > 0) return `${hours}h ${minutes}m left`
  return minutes > 0 ? `${minutes}m ${left % 60}s left` : `${left}s left`
}
