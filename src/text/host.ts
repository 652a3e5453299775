/**
 * The host of an address without "www."; empty when there is none.
 *
 * @example hostOf('https://www.theparisnews.com/a/1') // 'theparisnews.com'
 */
export function hostOf(url: string | null): string {
  const host = /^[a-z]+:\/\/([^/?#:]{1,200})/i.exec(url ?? '')?.[1] ?? ''
  return host.toLowerCase().replace(/^www\d?\./, '')
}
