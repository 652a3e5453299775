import { render } from 'preact'
import { App } from './app.tsx'
import { archiveOf } from './archive.ts'
import { reviewsOf } from './reviews.ts'
import { shelf } from './shelf.ts'

const data = document.getElementById('data')?.textContent ?? ''
const app = document.getElementById('app')
if (app !== null) {
  const archive = archiveOf(data)
  document.title = `${archive.name} · Claimwire`
  render(<App archive={archive} reviews={reviewsOf(archive, shelf(`claimwire/reviews/${archive.fingerprint}`))} />, app)
}
