/** The tables of an output folder; one that others refer to comes before them. */
export const tableNames = [
  'articles',
  'claims',
  'figures',
  'tolls',
  'quotations',
  'speakers',
  'dates',
  'places',
  'rejected',
] as const
