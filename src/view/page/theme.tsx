import { useLayoutEffect, useState } from 'preact/hooks'
import { shelf } from './shelf.ts'

const THEMES = ['auto', 'light', 'dark'] as const
const kept = shelf('claimwire/theme')

/** Switches between the system's colours, light ones and dark ones. */
export function Theme() {
  const [theme, setTheme] = useState(() => THEMES.find((name) => name === kept.read()) ?? 'auto')
  useLayoutEffect(() => {
    document.documentElement.dataset['theme'] = theme
    kept.write(theme)
  }, [theme])
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'auto'
  return (
    <button type="button" class="theme" onClick={() => setTheme(next)} title={`Colours: ${theme}. Switch to ${next}.`}>
      <span aria-hidden="true">{{ auto: '◐', light: '○', dark: '●' }[theme]}</span>
      <span class="hidden">Colours: {theme}</span>
    </button>
  )
}
