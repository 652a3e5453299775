import { Unreadable } from '../unreadable.ts'

/** What a zip archive is whose files are the parts of one document. */
export type OfficeKind = 'docx' | { readonly what: string; readonly advice: string }

/** The part of a Word document that has its text. */
export const DOCUMENT: string = `word/document.xml`
/** By the first file: an archive of articles does not begin so. */
const FIRST = /^(?:\[Content_Types\]\.xml|mimetype|_rels\/|docProps\/|word\/|xl\/|ppt\/|META-INF\/|Index\/|customXml\/)/
const MOST = 200

/** Tells a document from an archive by the names of its parts; null for an archive. */
export async function officeKindOf(source: string | Buffer): Promise<OfficeKind | null> {
  const yauzl = await import('yauzl')
  const opened =
    typeof source === 'string'
      ? yauzl.openPromise(source, { lazyEntries: true })
      : yauzl.fromBufferPromise(source, { lazyEntries: true })
  const zip = await opened.catch(() => null)
  if (zip === null) return null
  let count = 0
  let isFirst = true
  try {
    for await (const { fileName } of zip.eachEntry()) {
      if (isFirst && !FIRST.test(fileName)) return null
      isFirst = false
      if (fileName === DOCUMENT) return 'docx'
      for (const [mark, kind] of KINDS) if (mark.test(fileName)) return kind
      if (++count > MOST) return null
    }
  } catch (error) {
    if (error instanceof Unreadable) throw error
    return null
  } finally {
    zip.close()
  }
  return null
}

const KINDS: readonly (readonly [RegExp, OfficeKind])[] = [
  [/^xl\/workbook\./, { what: 'an Excel workbook', advice: 'save the sheet as CSV' }],
  [/^ppt\/presentation\./, { what: 'a presentation', advice: 'save it as text' }],
  [/^META-INF\/container\.xml$/, { what: 'an EPUB', advice: 'turn it into HTML or text first' }],
  [/^META-INF\/manifest\.xml$/, { what: 'an OpenDocument file', advice: 'save it as DOCX or text first' }],
  [/^Index\/Document\.iwa$/, { what: 'a Pages document', advice: 'export it as DOCX' }],
]
