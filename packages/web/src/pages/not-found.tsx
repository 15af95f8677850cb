import { useTitle } from '../title.ts'

export function NotFoundPage() {
  useTitle('Not found')
  return (
    <>
      <h1>Not found</h1>
      <p>
        There is no page at this address. <a href="/">All incidents</a>
      </p>
    </>
  )
}
