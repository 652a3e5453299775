import type { Span } from '../../model/span.ts'
import type { ShownClaim } from '../archive.ts'
import { fieldsOf } from './fields.ts'
import { Marking } from './marking.tsx'

interface FieldsProps {
  readonly claim: ShownClaim
  readonly article: string
  /** Told which words the field that is pointed at rests on; null when none is. */
  readonly onPoint: (spans: readonly Span[] | null) => void
}

/** Every field of a claim with the words that it rests on, its basis and its rule. */
export function Fields({ claim, article, onPoint }: FieldsProps) {
  return (
    <table class="fields">
      <thead>
        <tr>
          <th scope="col">field</th>
          <th scope="col">value</th>
          <th scope="col">rests on</th>
          <th scope="col">right?</th>
        </tr>
      </thead>
      <tbody>
        {fieldsOf(claim).map((field) => {
          const { path, name, value, words, basis, rule } = field
          const point = () => words.length > 0 && onPoint(words)
          return (
            <tr
              key={path}
              data-field={path}
              onPointerEnter={point}
              onFocusCapture={point}
              onPointerLeave={() => onPoint(null)}
              onBlurCapture={() => onPoint(null)}
            >
              <th scope="row">{name}</th>
              <td dir="auto">{path === 'text' ? `${value.length} characters` : value}</td>
              <td>
                {path !== 'text' && words.map(({ text, start }) => <q key={start}>{text}</q>)}
                {basis !== null && <span class="basis">{basis}</span>}
                {rule !== null && <code>{rule}</code>}
              </td>
              <td>
                <Marking claim={claim} article={article} field={field} />
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
