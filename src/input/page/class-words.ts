const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Words of class names and ids that mark what is not part of the article. */
const foreign = words(`
  ad ads advert advertisement advertising banner breadcrumb breadcrumbs comment comments consent cookie cookies disqus footer gdpr
  masthead menu modal nav navbar navigation newsletter outbrain pager pagination paywall popup promo promos promotion recirc
  recommended recommendations related remark replies rss share sharing sharedaddy shoutbox sidebar signup social sponsor sponsored
  subscribe subscription taboola toolbar trending widget widgets
`)

/** Words that, over a few words of text, tell who wrote it and when, or what it is filed under. */
const labels = words(`
  author authors byline category categories copyright credit credits eyebrow kicker label meta published pubdate section tag tags
  time timestamp topics updated
`)

/** Words that make an element more likely to hold the article. */
const promising = words('article articlebody body content entry hentry main post story storybody text')

/** A name that only says what the page has or has not: "has-sidebar", "no-comments". */
const DESCRIBING = /^(?:has|no|not|with|without|is|js|hide|show|col|g|u)$/

/** What an element's class and id say of it. */
interface ClassVerdict {
  readonly foreign: boolean
  readonly label: boolean
  readonly weight: number
}

const NOTHING: ClassVerdict = { foreign: false, label: false, weight: 0 }

/**
 * Reads the words of an element's class and id.
 *
 * @example verdictOn('story__related-links') // {foreign: true, …}
 */
export function verdictOn(names: string): ClassVerdict {
  if (names === '') return NOTHING
  const known = remembered.get(names)
  if (known !== undefined) return known
  const verdict = judge(names)
  if (remembered.size >= MOST_REMEMBERED) remembered.clear()
  remembered.set(names, verdict)
  return verdict
}

/** Pages of one site share their names. */
const remembered = new Map<string, ClassVerdict>()
const MOST_REMEMBERED = 5000

function judge(names: string): ClassVerdict {
  let isForeign = false
  let isLabel = false
  let weight = 0
  for (const name of names.slice(0, 300).split(/\s+/)) {
    const parts = name
      .replace(/([a-z])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .split(/[^a-z]+/)
      .filter(Boolean)
    if (DESCRIBING.test(parts[0] ?? '')) continue
    const promises = parts.some((part) => promising.has(part))
    if (parts.some((part) => foreign.has(part))) {
      isForeign = true
      weight -= 25
    } else if (promises) weight += 25
    if (parts.some((part) => labels.has(part))) isLabel = true
  }
  return { foreign: isForeign, label: isLabel, weight: Math.max(-25, Math.min(25, weight)) }
}
