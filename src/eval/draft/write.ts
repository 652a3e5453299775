import { Document, isMap, isSeq, type Node, visit } from 'yaml'
import type { FixtureInput } from '../fixture.ts'

/**
 * Writes a fixture as a person would: passages as blocks, a mention a line.
 *
 * @param comments lines at the top of the file
 */
export function writtenFixture(fixture: FixtureInput, comments: readonly string[] = []): string {
  const document = new Document(fixture, { version: '1.2', schema: 'core' })
  visit(document, {
    Pair: (_, { key, value }) => {
      const name = typeof key === 'object' && key !== null && 'value' in key ? key.value : key
      if (MENTIONS.has(name) && isSeq(value)) for (const item of value.items) if (isMap(item)) asFlow(item)
    },
  })
  // A blank line before each passage
  const passages: unknown = document.get('sentences')
  if (isSeq(passages)) for (const item of passages.items.slice(1)) if (isMap(item)) item.spaceBefore = true
  const head = comments.map((line) => `# ${line}\n`).join('')
  return head + document.toString({ lineWidth: 0, flowCollectionPadding: true })
}

const MENTIONS: ReadonlySet<unknown> = new Set(['dates', 'places', 'casualties', 'quotations', 'tolls', 'judged'])

function asFlow(node: Node & { flow?: boolean | undefined }): void {
  node.flow = true
}
