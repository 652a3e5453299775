import type { InputForm } from '../reader.ts'

/** A page that holds one article. */
export const html: InputForm = {
  form: 'html',
  says: 'HTML',
  endings: ['html', 'htm', 'xhtml'],
  sniff: ({ text, name }) => (/\.x?html?$/i.test(name) && text.includes('<')) || PAGE.test(text.slice(0, ENOUGH)),
  read: async function* (inflow, context) {
    const { readPageFile } = await import('../page/read-page.ts')
    yield* readPageFile(inflow, context)
  },
}

const ENOUGH = 2000

const PAGE =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[\s\S])*-->\s*)*<(?:!doctype\s+html|html|head|body|meta|link|title|main|article|section|div|p|h[1-6]|span|font|table|center|b|i|a|img|script|style|br|hr|ul|ol|blockquote|pre)\b/i
