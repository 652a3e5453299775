// A web service: POST an article as JSON to /claims, get its claims. With Hono, the handler is the same two lines.
import { createServer } from 'node:http'
import { text } from 'node:stream/consumers'
import { createPipeline } from 'claimwire'

const pipeline = createPipeline()

export const server = createServer(async (request, response) => {
  const answer = (status, body) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  try {
    answer(200, pipeline.extract(JSON.parse(await text(request))).claims)
  } catch (error) {
    // What was expected and what came, in a sentence: a mistake of the caller's.
    answer(error instanceof TypeError || error instanceof SyntaxError ? 400 : 500, { error: error.message })
  }
})

if (process.argv[2] === 'serve') server.listen(8080, () => console.log('POST http://localhost:8080/claims'))
