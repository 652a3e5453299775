/**
 * What a noun names, in the order of their letters in the compacted data. A `group` consists of people; an `organization` is a
 * body that acts as one; a `facility` is built, a `place` is not; natural phenomena and processes are events.
 */
export const NOUN_CLASSES = [
  'person',
  'group',
  'organization',
  'place',
  'facility',
  'vehicle',
  'artifact',
  'animal',
  'plant',
  'food',
  'substance',
  'body',
  'object',
  'act',
  'event',
  'state',
  'communication',
  'possession',
  'quantity',
  'time',
  'abstract',
] as const

export type NounClass = (typeof NOUN_CLASSES)[number]
