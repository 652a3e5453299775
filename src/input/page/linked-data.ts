/** What the JSON-LD of a page says of its article. */
export interface LinkedArticle {
  readonly headline: string | null
  readonly published: string | null
  readonly publisher: string | null
  readonly byline: string | null
  readonly language: string | null
  readonly body: string | null
}

type JsonObject = Readonly<Record<string, unknown>>

const ARTICLE = /(?:^|\/)(?:\w*Article|Report|\w*BlogPosting|LiveBlogPosting|SocialMediaPosting)$/
const DEEPEST = 4

/** Reads the article from the JSON-LD of a page; null when there is none. The object that says most about it counts. */
export function linkedArticleOf(scripts: readonly string[]): LinkedArticle | null {
  const articles = scripts
    .flatMap(objectsIn)
    .filter(({ '@type': type }) => [type].flat().some((one) => typeof one === 'string' && ARTICLE.test(one)))
  const found =
    articles.find(({ articleBody }) => typeof articleBody === 'string') ??
    articles.find(({ datePublished }) => datePublished !== undefined) ??
    articles[0]
  if (found === undefined) return null
  return {
    headline: textOf(found['headline']) ?? textOf(found['name']),
    published: textOf(found['datePublished']),
    publisher: nameOf(found['publisher']),
    byline: nameOf(found['author']),
    language: textOf(found['inLanguage']),
    body: textOf(found['articleBody']),
  }
}

/** The objects of a JSON-LD script, those of its graph and of its lists included. */
function objectsIn(script: string): JsonObject[] {
  // Some wrap it in a comment or a CDATA section, and end it like a statement.
  const json = script.slice(Math.max(0, script.search(/\{|(?<!CDATA)\[(?!CDATA)/)), endOf(script))
  const value = parsed(json) ?? parsed(json.replace(/\p{Cc}+/gu, ' '))
  const objects: JsonObject[] = []
  const gather = (one: unknown, depth: number): void => {
    if (depth > DEEPEST || typeof one !== 'object' || one === null) return
    if (Array.isArray(one)) for (const item of one) gather(item, depth + 1)
    else {
      objects.push(one as JsonObject)
      for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'item'])
        if (key in one) gather(Reflect.get(one, key), depth + 1)
    }
  }
  gather(value, 0)
  return objects
}

/** Where the last bracket of a JSON text ends, which a CDATA section's own may follow. */
function endOf(script: string): number {
  const section = script.lastIndexOf(']]>')
  const text = section < 0 ? script : script.slice(0, section)
  return Math.max(text.lastIndexOf('}'), text.lastIndexOf(']')) + 1
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null // line breaks within strings are common; so is what is not JSON at all
  }
}

function textOf(value: unknown): string | null {
  if (Array.isArray(value))
    return value.length > 0 && value.every((one) => typeof one === 'string') ? textOf(value.join('\n\n')) : null
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}

/** Who it is: a name, an object that has one, or several of either. */
function nameOf(value: unknown): string | null {
  if (Array.isArray(value)) {
    const names = value.map(nameOf).filter((name) => name !== null)
    return names.length === 0 ? null : [...new Set(names)].join(', ')
  }
  if (typeof value === 'object' && value !== null && 'name' in value) return textOf(value.name)
  const name = textOf(value)
  return name === null || /^https?:/.test(name) ? null : name
}
