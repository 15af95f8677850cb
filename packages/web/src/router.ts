import { useEffect, useState } from 'preact/hooks'

/** Where the browser is, followed through the history API. */
export function useLocation(): URL {
  const [url, setUrl] = useState(() => new URL(window.location.href))
  useEffect(() => {
    const follow = () => setUrl(new URL(window.location.href))
    window.addEventListener('popstate', follow)
    document.addEventListener('click', followLink)
    return () => {
      window.removeEventListener('popstate', follow)
      document.removeEventListener('click', followLink)
    }
  }, [])
  return url
}

/** Lets plain clicks on this site's own links change the page without loading it again. */
function followLink(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return
  const link = (event.target as Element).closest?.('a')
  if (!link || link.origin !== window.location.origin || link.target || link.hasAttribute('download')) return
  // Links to a part of this page, the API and files are the browser's own business.
  if (link.getAttribute('href')?.startsWith('#') || link.pathname.startsWith('/api/')) return
  event.preventDefault()
  window.history.pushState(null, '', link.href)
  window.dispatchEvent(new PopStateEvent('popstate'))
}
