import { brat } from './brat.ts'
import { doccano } from './doccano.ts'
import { geowebnews } from './geowebnews.ts'
import type { Importer } from './imported.ts'
import { inception } from './inception.ts'
import { labelStudio } from './label-studio.ts'
import { muc } from './muc.ts'
import { polnear } from './polnear.ts'
import { timeml } from './timeml.ts'
import { toponymXml } from './toponym-xml.ts'

/** What gold can be imported from: annotation tools, then public corpora. */
export const importers: readonly Importer[] = [
  labelStudio,
  doccano,
  brat,
  inception,
  polnear,
  timeml,
  toponymXml('lgl', 'the Local-Global Lexicon'),
  toponymXml('tr-news', 'TR-News'),
  geowebnews,
  muc,
]
