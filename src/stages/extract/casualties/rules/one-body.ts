import { countOf } from '../../../../english/numbers/quantity.ts'
import type { Group } from '../../../../english/phrases/group.ts'

/** One person, of whom nothing is told but that a body was found, or that it was the third death. */
export const ONE_BODY: Group = {
  ...countOf(1, 'exact'),
  kind: 'one',
  unit: 'people',
  victims: null,
  attribute: null,
  ofThem: false,
  definite: false,
  head: 'body',
}
