import type { Exporter } from './exporter.ts'

/** A folder for INCEpTION. */
export const inception: Exporter = {
  name: 'inception',
  summary: 'a folder for INCEpTION: UIMA CAS JSON per article',
  description:
    'Writes the folder inception: a file of UIMA CAS JSON per article, with annotations in the layer Named entity.',
  notes: `In INCEpTION: import the files as "UIMA CAS JSON (experimental)". Offsets are UTF-16, as Java counts. The value of each
annotation is its label. A folder inception that is already there is not touched.`,
  tables: [],
  fileNames: ['inception'],
  open: async (request) => {
    const [{ openFolder }, { casFiles }] = await Promise.all([
      import('./annotations/article-folder.ts'),
      import('./annotations/cas-files.ts'),
    ])
    return openFolder('inception', casFiles, request)
  },
}
