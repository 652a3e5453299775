import { type Handler, Parser } from 'htmlparser2'

interface PageHandler {
  readonly open: (tag: string, attributes: Readonly<Record<string, string>>) => void
  readonly text: (text: string) => void
  readonly close: (tag: string) => void
}

/** Deeper than any page means to be; the parser's time for an element grows with its depth. */
const DEEPEST = 5000
/** More than the longest live blog has; each is measured. */
const MOST = 200_000

class Enough extends Error {}

/** Goes through the markup of a page once, element by element; elements beyond the limits of number or depth are skipped. */
export function parsePage(html: string, { open, text, close }: PageHandler): void {
  let depth = 0
  let count = 0
  const handler: Partial<Handler> = {
    onopentag(tag, attributes) {
      if (++depth > DEEPEST || ++count > MOST) throw new Enough()
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
    if (!(error instanceof Enough)) throw error
  }
}
