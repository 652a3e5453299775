/**
 * The part of a regular expression that matches any of some words, the longer before the shorter.
 *
 * @example alternatives(['a.m.', 'noon']) // '(?:a\\.m\\.|noon)'
 */
export function alternatives(words: Iterable<string>): string {
  const sorted = [...words].sort((a, b) => b.length - a.length)
  return `(?:${sorted.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('|')})`
}
