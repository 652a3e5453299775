import type { Span } from '../../model/span.ts'
import type { ShownClaim } from '../archive.ts'
import { fieldsOf } from './fields.ts'

interface FieldsProps {
  readonly claim: ShownClaim
  readonly article: string
  /** Told which words the field that is pointed at rests on; null when none is. */
  readonly onPoint: (spans: readonly Span[] | null) => void
}

/** Every field of a claim with the words that it rests on, its basis and its rule. */
export function Fields({ claim, onPoint }: FieldsProps) {
  return (
    <table class="fields">
      <thead>
        <tr>
          <th scope="col">field</th>
          <th scope="col">value</th>
          <th scope="col">rests on</th>
        </tr>
      </thead>
      <tbody>
        {fieldsOf(claim).map(({ path, name, value, words, basis, rule }) => (
          <tr key={path} onPointerEnter={() => words.length > 0 && onPoint(words)} onPointerLeave={() => onPoint(null)}>
            <th scope="row">{name}</th>
            <td dir="auto">{path === 'text' ? `${value.length} characters` : value}</td>
            <td>
              {path !== 'text' && words.map(({ text, start }) => <q key={start}>{text}</q>)}
              {basis !== null && <span class="basis">{basis}</span>}
              {rule !== null && <code>{rule}</code>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
