import type { CustomExtractor } from '../../extensions/extension.ts'
import { extensions } from '../../extensions/loaded.ts'
import type { CustomMention, CustomMentions } from '../../model/custom.ts'
import type { Document } from '../../model/document.ts'
import { Failure } from '../../model/failure.ts'
import { locate } from '../../model/span.ts'
import { ordered } from '../../text/ordered.ts'

/** The extension that extractors belong to which a pipeline was given as they are. */
const OWN = 'own'

/**
 * Makes what finds the mentions of custom extractors, by their names, in text order: those of extensions, and a pipeline's own. It gives
 * null where there are none, and throws what an extractor throws, with its name: the article is then refused.
 */
export function customMentions(own: readonly CustomExtractor[]): (document: Document) => CustomMentions | null {
  const extractors = [...extensions(), { name: OWN, extractors: own }].flatMap(({ name, extractors }) =>
    extractors.map((extractor) => ({ extension: name, extractor })),
  )
  if (extractors.length === 0) return () => null
  return (document) =>
    Object.fromEntries(
      extractors.map(({ extension, extractor }) => [
        extractor.name,
        document.readable ? mentionsOf(extension, extractor, document) : [],
      ]),
    )
}

function mentionsOf(
  extension: string,
  { name, extract }: CustomExtractor,
  document: Document,
): readonly CustomMention[] {
  try {
    const found = Array.from(extract(document), ({ start, end, value = null, rule = `${extension}/${name}` }) => ({
      ...locate(document.article.text, start, end),
      value: value as CustomMention['value'],
      rule,
    }))
    return ordered(found, (a, b) => a.start - b.start || b.end - a.end)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Failure('bad-extension', `the extractor "${name}" of the extension "${extension}" failed: ${reason}`, {
      cause: error,
    })
  }
}
