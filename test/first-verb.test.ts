import { expect, test } from 'vitest'
import { firstVerbOf } from '../src/english/reading/first-verb.ts'
import { isTagged } from '../src/tagger/parts-of-speech.ts'
import { documentOf } from './document.ts'

const firstOf = (text: string, said = text) => {
  const { sentences } = documentOf(text)
  const start = text.indexOf(said)
  const [sentence] = sentences
  if (sentence === undefined) throw new Error('no sentence')
  const first = firstVerbOf(sentence, [{ start, end: start + said.length }])
  expect(isTagged(sentence)).toBe(false)
  return first
}

test.each([
  ['The road was wet.', 'past'],
  ['They arrested 12 men.', 'past'],
  ['The bus went off the road.', 'past'],
  ['Two of the men killed in Leeds had knives.', 'past'],
  ['The crew did not see it.', 'past'],
  ['The crew are safe.', 'other'],
  ['They fear floods.', 'other'],
  ['The men would have seen it.', 'other'],
  ['The road will be closed.', 'other'],
  ['To be killed there was a shame.', 'past'],
  ['Having been hit, the bus is a wreck.', 'other'],
  ['A wet road in the dark.', 'none'],
  ['Plans to rebuild the bridge.', 'unsure'],
  ['Crews fear floods.', 'unsure'],
  ['The road’s wet.', 'unsure'],
  ['Men killed in Leeds are heroes.', 'unsure'],
  ['Man Was Killed On Leeds Bridge Sunday', 'unsure'],
])('%s: %s', (text, first) => {
  expect(firstOf(text)).toBe(first)
})

test('only what stands within the spans counts', () => {
  expect(firstOf('The mayor said the crew are safe.', 'the crew are safe')).toBe('other')
})
