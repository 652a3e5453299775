/**
 * The known word that somebody may have meant: all but two letters of it are the same.
 *
 * @returns null when none is near.
 * @example nearest('publishd', ['published', 'title']) // 'published'
 */
export function nearest(word: string, known: readonly string[]): string | null {
  const [near] = known
    .map((one) => ({ one, changed: lettersChanged(word.toLowerCase(), one.toLowerCase()) }))
    .filter(({ one, changed }) => changed <= 2 && changed < one.length - 1)
    .sort((a, b) => a.changed - b.changed)
  return near?.one ?? null
}

/** How many letters are left of the longer word between what both begin and what both end with. */
function lettersChanged(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length)
  let from = 0
  while (from < shorter && a[from] === b[from]) from++
  let back = 0
  while (back < shorter - from && a.at(-1 - back) === b.at(-1 - back)) back++
  return Math.max(a.length, b.length) - from - back
}
