/** What stands before the first element: the declaration, comments, processing instructions, a DOCTYPE with or without a subset. */
const PROLOG =
  /^[\s\uFEFF]*(?:<\?[^>]{0,2000}\?>\s*|<!--(?:(?!-->)[\s\S]){0,8000}-->\s*|<!DOCTYPE\s[^[>]{0,1000}(?:\[[^\]]{0,8000}\]\s*)?>\s*)*/i
const ELEMENT = /^<([\p{L}_][\p{L}\d_.:-]{0,100})(?=[\s/>])([^>]{0,8000})/u

/** The first element of an XML text. */
interface Root {
  /** Without its prefix. */
  readonly name: string
  readonly attributes: string
  /** Whether an XML declaration or a DOCTYPE stands before it. */
  readonly isDeclared: boolean
}

/**
 * The first element of what may be XML or HTML; null when the text begins otherwise.
 *
 * @example rootOf('<?xml version="1.0"?><rss version="2.0">')?.name // 'rss'
 */
export function rootOf(beginning: string): Root | null {
  const prolog = PROLOG.exec(beginning)?.[0] ?? ''
  const found = ELEMENT.exec(beginning.slice(prolog.length))
  if (found === null) return null
  const [, name = '', attributes = ''] = found
  return { name: name.slice(name.indexOf(':') + 1), attributes, isDeclared: /<[?!](?:xml|doctype)/i.test(prolog) }
}
