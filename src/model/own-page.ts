/** What every page that Claimwire writes has in its head, by which it is told from a page of news. */
export const OWN_PAGE = '<meta name="generator" content="Claimwire">'
