import type { Run } from './marks.ts'

interface MarkedTextProps {
  readonly text: string
  readonly paragraphs: readonly (readonly Run[])[]
}

/** The text of an article with its marks, an element a run. */
export function MarkedText({ text, paragraphs }: MarkedTextProps) {
  let number = 0
  return (
    <>
      {paragraphs.map((runs) => (
        <p key={runs[0]?.start} dir="auto">
          {runs.map(({ start, end, kinds, claims }) => {
            const classes = [...kinds, ...(claims.length > 0 ? ['claimed'] : [])].join(' ')
            return (
              <span key={start} data-run={number++} class={classes || undefined}>
                {text.slice(start, end)}
              </span>
            )
          })}
        </p>
      ))}
    </>
  )
}
