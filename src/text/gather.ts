/**
 * What a function gives for each of a list, all in one list.
 *
 * As `flatMap`, which asks the engine for every element as if the list had gaps; where it is done for every sentence, that shows.
 *
 * @example gather(document.sentences, (sentence) => datesOf(sentence))
 */
export function gather<T, Found>(list: readonly T[], of: (one: T, index: number) => readonly Found[]): Found[] {
  const all: Found[] = []
  for (let i = 0; i < list.length; i++) {
    const one = list[i]
    if (one !== undefined) for (const found of of(one, i)) all.push(found)
  }
  return all
}
