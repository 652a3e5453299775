import type { InputForm } from '../reader.ts'

/** A field at the head of a message, and those of which some always stand there. */
const FIELD = /^[A-Za-z][A-Za-z0-9-]{1,60}:(?: |\t|\r?$)/
const OWN =
  /^(?:mime-version|from|to|subject|date|message-id|received|return-path|content-type|content-transfer-encoding|reply-to|delivered-to|snapshot-content-location|x-[a-z0-9-]+):/i

/** Whether a text begins with the head of a message: nothing but fields, three of them a message's own. */
function isHead(text: string): boolean {
  let own = 0
  for (const [at, line] of text.slice(0, 8000).split(/\r?\n/).entries()) {
    if (line === '') break
    if (/^[ \t]/.test(line) && at > 0) continue
    if (!FIELD.test(line)) return own >= 3 && /^content-type:/im.test(text.slice(0, 8000))
    if (OWN.test(line)) own++
  }
  return own >= 3
}

/** Messages, one a file, and pages that a browser has saved as one file. */
export const mail: InputForm = {
  form: 'mail',
  says: 'EML and MHTML',
  endings: ['eml', 'mht', 'mhtml'],
  sniff: ({ text }) => isHead(text),
  read: async function* (inflow, context) {
    const { readMessageFile } = await import('../mail/read-mail.ts')
    yield* readMessageFile(inflow, context)
  },
}

/** A mailbox: one message after the other. */
export const mbox: InputForm = {
  form: 'mbox',
  says: 'mbox',
  endings: ['mbox'],
  sniff: ({ text }) => /^From \S.{0,200}\d{4}\r?\n/.test(text) && isHead(text.slice(text.indexOf('\n') + 1)),
  read: async function* (inflow, context) {
    const { readMbox } = await import('../mail/mbox.ts')
    yield* readMbox(inflow, context)
  },
}
