/** How long a process waits while another one writes: deriving the incidents of a large store takes seconds. */
export const PATIENCE_MS = 30_000
