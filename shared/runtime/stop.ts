/** Aborts when the platform asks the process to leave; a worker drains and then simply ends. */
export function stopSignal(): AbortSignal {
  const stop = new AbortController();
  for (const name of ["SIGTERM", "SIGINT"] as const) {
    process.once(name, () => {
      stop.abort(name);
    });
  }
  return stop.signal;
}
