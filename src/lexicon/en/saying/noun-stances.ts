/** The stance of nouns of saying that no verb of the same letters has. */
export const nounStances: ReadonlyMap<string, 'claims' | 'warns' | 'denies' | 'confirms'> = new Map([
  ['allegation', 'claims'],
  ['accusation', 'claims'],
  ['assertion', 'claims'],
  ['contention', 'claims'],
  ['insistence', 'claims'],
  ['warning', 'warns'],
  ['denial', 'denies'],
  ['confirmation', 'confirms'],
  ['admission', 'confirms'],
  ['acknowledgment', 'confirms'],
  ['acknowledgement', 'confirms'],
])
