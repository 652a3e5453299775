import { annotated } from './annotation.ts'
import type { FilesOf } from './article-folder.ts'

/** INCEpTION's layer "Named entity", which every project has. */
const LAYER = 'de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity'

const TYPE_SYSTEM = {
  [LAYER]: {
    '%NAME': LAYER,
    '%SUPER_TYPE': 'uima.tcas.Annotation',
    value: { '%NAME': 'value', '%RANGE': 'uima.cas.String' },
    identifier: { '%NAME': 'identifier', '%RANGE': 'uima.cas.String' },
  },
}

/** An article as UIMA CAS JSON, in which offsets are Java's: UTF-16. */
export const casFiles: FilesOf = (exported) => {
  const { text, language } = exported.article
  const document = {
    '%ID': 2,
    '%TYPE': 'uima.tcas.DocumentAnnotation',
    '@sofa': 1,
    begin: 0,
    end: text.length,
    language: language ?? 'x-unspecified',
  }
  const sofa = {
    '%ID': 1,
    '%TYPE': 'uima.cas.Sofa',
    sofaNum: 1,
    sofaID: '_InitialView',
    mimeType: 'text',
    sofaString: text,
  }
  const found = annotated(exported)
    .annotations.flatMap(({ label, pieces, attributes }) =>
      pieces.map(({ start, end }) => ({
        label,
        start,
        end,
        identifier: attributes['timex'] ?? attributes['geonames'] ?? attributes['id'],
      })),
    )
    .map(({ label, start, end, identifier }, number) => ({
      '%ID': number + 3,
      '%TYPE': LAYER,
      '@sofa': 1,
      begin: start,
      end,
      value: label,
      ...(identifier != null && { identifier: String(identifier) }),
    }))
  const cas = {
    '%TYPES': TYPE_SYSTEM,
    '%FEATURE_STRUCTURES': [sofa, document, ...found],
    '%VIEWS': { _InitialView: { '%SOFA': 1, '%MEMBERS': [document, ...found].map((each) => each['%ID']) } },
  }
  return { json: `${JSON.stringify(cas)}\n` }
}
