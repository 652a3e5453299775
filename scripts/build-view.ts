import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { OWN_PAGE } from '../src/model/own-page.ts'
import { worldOutline } from './world-outline.ts'

const root = new URL('../', import.meta.url)
const page = (name: string) => fileURLToPath(new URL(`src/view/page/${name}`, root))

/**
 * The page of `claimwire view` without data: one file with its code and style, which runs and loads nothing else.
 *
 * @returns HTML with `<!--data-->` where the data goes
 */
export async function viewPage(): Promise<string> {
  const [script, style] = await Promise.all([bundled('main.tsx'), bundled('page.css')])
  // By their hashes: no other script or style runs, wherever a text may put one.
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  return PAGE.replace(/\{(\w+)\}/g, (mark, name: string) => ({ policy, style, script })[name] ?? mark)
}

async function bundled(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [page(entry)],
    absWorkingDir: fileURLToPath(root),
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    ...(entry === 'main.tsx' && {
      define: { WORLD_OUTLINE: JSON.stringify(worldOutline()) },
      banner: { js: LICENCES },
    }),
    logLevel: 'warning',
  })
  const text = outputFiles[0]?.text.trim() ?? ''
  if (/<\/(?:script|style)|<!--/i.test(text)) throw new Error(`Expected nothing in ${entry} that ends a script`)
  return text
}

/** What others made of what is in the page; their licences ask to be named. */
const LICENCES =
  '/* Preact: MIT licence, Copyright 2015-present Jason Miller. Outline of the world: Natural Earth (public domain) by way of world-atlas: ISC licence, Copyright 2013-2019 Michael Bostock. */'

const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`

const PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
${OWN_PAGE}
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>Claimwire</title>
<style>{style}</style>
</head>
<body>
<div id="app"><noscript>This page needs JavaScript, which is switched off. It loads nothing from anywhere.</noscript></div>
<script id="data" type="application/json"><!--data--></script>
<script>{script}</script>
</body>
</html>
`
