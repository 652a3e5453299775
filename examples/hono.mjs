// A web service with Hono: POST an article as JSON to /claims, get its claims.
import { createPipeline } from 'claimwire'
import { Hono } from 'hono'

const pipeline = createPipeline()

export const app = new Hono()
  .post('/claims', async (context) => context.json(pipeline.extract(await context.req.json()).claims))
  // A mistake of the caller's comes as a TypeError that says what was expected, or as JSON that does not parse.
  .onError((error, context) =>
    context.json({ error: error.message }, error instanceof TypeError || error instanceof SyntaxError ? 400 : 500),
  )

export default app // Bun, Deno and Cloudflare serve this; in Node: serve(app) of @hono/node-server
