import { expect, test } from 'vitest'
import { lazyStages } from '../src/lazy-stages.ts'
import { isTagged } from '../src/tagger/parts-of-speech.ts'
import { corpus } from './corpus.ts'
import { configOf } from './document.ts'

/** Of a hundred sentences of the corpus so many are tagged at most; lower it when fewer are. */
const MOST_TAGGED = 22

test('most sentences are never tagged, which costs as much as all rules over them', async () => {
  const config = configOf({})
  let [all, tagged] = [0, 0]
  for (const article of (await corpus()).values()) {
    const stages = lazyStages(article, config)
    expect(stages.drafts).toBeDefined()
    all += stages.document.sentences.length
    tagged += stages.document.sentences.filter(isTagged).length
  }
  expect((100 * tagged) / all).toBeLessThan(MOST_TAGGED)
})
