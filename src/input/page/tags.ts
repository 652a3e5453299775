const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Inline elements; all others begin and end a block of text. */
export const inline = words(`
  a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd mark nobr q rp rt ruby s samp small span strike
  strong sub sup time tt u var wbr label meta link source picture input param track base
`)

/** Elements whose content is never part of the article. A form may hold a whole page. */
export const silent = words(`
  script style noscript template iframe object embed svg math canvas audio video map select datalist button textarea dialog nav
  aside footer title
`)

/** Elements whose text is a block of the article, however short. */
export const blocks = words('p h2 h3 h4 h5 h6 li blockquote pre figcaption dd dt')

export const headings = words('h1 h2 h3 h4 h5 h6')

/** Elements whose text tells, by its length and its commas, where the article is. */
export const telling = words('p pre td blockquote h2 h3 h4 h5 h6')

/** What an element is worth as the one that holds the article, before its text is looked at. */
export const worth: ReadonlyMap<string, number> = new Map([
  ['article', 10],
  ['div', 5],
  ['main', 5],
  ['blockquote', 3],
  ['pre', 3],
  ['td', 3],
  ['address', -3],
  ['dl', -3],
  ['form', -3],
  ['li', -3],
  ['ol', -3],
  ['ul', -3],
  ['th', -5],
])
