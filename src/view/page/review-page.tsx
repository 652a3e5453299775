import { useState } from 'preact/hooks'
import { type Estimate, precisionOf } from '../../model/precision.ts'
import type { Review } from '../../model/review.ts'
import type { Archive } from './archive.ts'
import { useShared } from './context.ts'
import { type Judged, judgedFields, judgedStrata } from './judged.ts'
import { KEYS } from './keys.ts'
import { Link } from './link.tsx'
import type { Reviews } from './reviews.ts'
import { useReviews } from './use-reviews.ts'

/** What the review has come to: the precision with its interval, by stratum and by field, and what was found wrong. */
export function ReviewPage() {
  const { archive } = useShared()
  const reviews = useReviews()
  const strata = judgedStrata(archive, reviews)
  const fields = judgedFields(reviews)
  const whole = precisionOf(strata)
  const { sample } = archive
  const left = archive.claims.ids.find((id) => reviews.of(id) === undefined)
  return (
    <section aria-labelledby="review" class="review">
      <div class="heading">
        <h1 id="review">Review</h1>
        <Files />
      </div>
      <p class="lead" role="status">
        {whole === null ? (
          'No claim has been marked right or wrong yet.'
        ) : (
          <>
            Precision <strong>{percent(whole.share)}</strong>, 95 % interval {interval(whole)}.
          </>
        )}
      </p>
      <p>
        {sample === null
          ? 'Claims that somebody chose to look at say little of the others. For an unbiased precision draw a sample: claimwire sample 50 --review.'
          : `A sample of ${archive.claims.ids.length} of ${sample.strata.reduce((sum, { claims }) => sum + claims, 0).toLocaleString('en')} claims, drawn at random by ${sample.by} (seed ${sample.seed}). Each stratum counts as much as it has claims in the archive.`}
        {' Unsure ones count neither way.'}
      </p>
      {left !== undefined && (
        <p>
          <Link to={{ view: 'claims', claim: left, article: null }}>Next claim without a verdict</Link>
        </p>
      )}
      <Precisions name={sample?.by ?? 'form'} rows={strata} />
      {fields.length > 0 && <Precisions name="field" rows={fields} />}
      <Faults reviews={reviews} archive={archive} />
      <h2>Keys</h2>
      <dl class="keys">
        {KEYS.map(([keys, does]) => (
          <div key={keys}>
            <dt>
              {keys.split(' ').map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function Precisions({ name, rows }: { readonly name: string; readonly rows: readonly Judged[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by keyboard
    <section class="wide" tabIndex={0} aria-label={`Precision by ${name}`}>
      <table>
        <thead>
          <tr>
            <th scope="col">{name}</th>
            <th scope="col">claims</th>
            <th scope="col">right</th>
            <th scope="col">wrong</th>
            <th scope="col">unsure</th>
            <th scope="col">precision</th>
            <th scope="col">95 % interval</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const estimate = precisionOf([row])
            return (
              <tr key={row.name}>
                <th scope="row">{row.name}</th>
                <td>{row.claims}</td>
                <td>{row.right}</td>
                <td>{row.judged - row.right}</td>
                <td>{row.unsure}</td>
                <td>{estimate === null ? '–' : percent(estimate.share)}</td>
                <td>{estimate === null ? '–' : interval(estimate)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}

function Faults({ archive, reviews }: { readonly archive: Archive; readonly reviews: Reviews }) {
  const faults = reviews.all().filter(({ verdict }) => verdict !== 'right')
  if (faults.length === 0) return null
  return (
    <>
      <h2>Wrong and unsure</h2>
      <ul class="faults">
        {faults.map((review) => (
          <li key={`${review.claim} ${review.field}`}>
            <Fault review={review} words={wordsOf(archive, review)} />
          </li>
        ))}
      </ul>
    </>
  )
}

function Fault({ review, words }: { readonly review: Review; readonly words: string }) {
  const { claim, article, field, verdict, why } = review
  return (
    <>
      <span class={`chip ${verdict}`}>
        {verdict}
        {field !== undefined && `: ${field}`}
      </span>{' '}
      <Link to={{ article, claim }}>{words}</Link>
      {why !== undefined && <span dir="auto"> {why}</span>}
    </>
  )
}

const wordsOf = (archive: Archive, { claim }: Review): string => {
  const words = archive.words(archive.claims.ids.indexOf(claim))
  return words.length > 120 ? `${words.slice(0, 120)}…` : words
}

/** Saves the verdicts as a file, and takes them from one. */
function Files() {
  const { archive } = useShared()
  const reviews = useReviews()
  const [told, setTold] = useState('')
  const save = () => {
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob([reviews.save()], { type: 'application/json' }))
    link.download = `${archive.name.replace(/[^\w.-]+/g, '-')}-review.json`
    link.click()
    URL.revokeObjectURL(link.href)
  }
  const load = async (input: HTMLInputElement) => {
    const file = input.files?.[0]
    if (file === undefined) return
    const { taken, left } = reviews.load(await file.text())
    setTold(
      `${taken} verdicts taken${left === 0 ? '' : `; ${left} are of claims or values that are not in this page`}.`,
    )
    input.value = ''
  }
  return (
    <div class="files">
      <button type="button" disabled={reviews.all().length === 0} onClick={save}>
        Save {reviews.all().length} verdicts
      </button>
      <label class="button">
        Load a saved file
        <input type="file" accept=".json,application/json" onChange={(event) => load(event.currentTarget)} />
      </label>
      <span role="status">{told}</span>
    </div>
  )
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`
const interval = ({ low, high }: Estimate): string => `${(100 * low).toFixed(1)} to ${(100 * high).toFixed(1)} %`
