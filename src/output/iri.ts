/** What an article is called on the web: its address, else a name made of its key. */
export function articleIri({ id, url }: { readonly id: string; readonly url: string | null }): string {
  if (url !== null && URL.canParse(url)) return new URL(url).href
  return `urn:claimwire:article:${encodeURIComponent(id)}`
}

export function claimIri(id: string): string {
  return `urn:claimwire:claim:${encodeURIComponent(id)}`
}
