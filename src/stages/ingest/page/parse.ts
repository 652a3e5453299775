import { type Handler, Parser } from 'htmlparser2'

export interface PageHandler {
  readonly open: (tag: string, attributes: Readonly<Record<string, string>>) => void
  readonly text: (text: string) => void
  readonly close: (tag: string) => void
}

/** Deeper than any page means to be; the parser's time for an element grows with its depth. */
const DEEPEST = 5000

class TooDeep extends Error {}

/** Goes through the markup of a page once, element by element; what lies behind an element that is too deep is left out. */
export function parsePage(html: string, { open, text, close }: PageHandler): void {
  let depth = 0
  const handler: Partial<Handler> = {
    onopentag(tag, attributes) {
      if (++depth > DEEPEST) throw new TooDeep()
      open(tag, attributes)
    },
    ontext: text,
    onclosetag(tag) {
      depth--
      close(tag)
    },
  }
  try {
    new Parser(handler).end(html)
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error
  }
}
