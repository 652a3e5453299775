/** Apart from the importers themselves, so that help does not load them. */
export const importFormats = [
  ...['label-studio', 'doccano', 'brat', 'inception'],
  ...['polnear', 'timeml', 'lgl', 'tr-news', 'geowebnews', 'muc'],
] as const
