import type { CustomExtractor } from './extension.ts'

const NAME = /^[a-z][a-z0-9-]{0,63}$/

/** Whether something can be the name of an extension or an extractor: rules' ids and fields of records are made of it. */
export function isExtensionName(given: unknown): given is string {
  return typeof given === 'string' && NAME.test(given)
}

/** What a list of extractors should have been. */
export const EXTRACTORS = 'extractors as a list of { name, extract }, each with a name of its own'

/** Whether what somebody gives are extractors, none of which has another's name. */
export function areExtractors(given: unknown): given is readonly CustomExtractor[] {
  return (
    Array.isArray(given) && given.every(isExtractor) && new Set(given.map(({ name }) => name)).size === given.length
  )
}

function isExtractor(given: unknown): given is CustomExtractor {
  const { name, extract } = (given ?? {}) as Partial<CustomExtractor>
  return isExtensionName(name) && typeof extract === 'function'
}
