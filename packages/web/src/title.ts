import { useEffect } from 'preact/hooks'

/** Names the browser's tab after the page; what is a sample says so there too. */
export function useTitle(title: string, { sample = false } = {}): void {
  useEffect(() => {
    document.title = `${sample ? 'SAMPLE ' : ''}${title} · sitrep`
  }, [title, sample])
}
