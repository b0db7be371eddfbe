/** Runs at most `atOnce` calls at a time; the others wait in order. */
export function limited<A extends unknown[], R>(
  atOnce: number,
  call: (...args: A) => Promise<R>,
): (...args: A) => Promise<R> {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (...args) => {
    if (running >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
    else running++;
    try {
      return await call(...args);
    } finally {
      const next = waiting.shift();
      if (next === undefined) running--;
      else next(); // It takes over this place.
    }
  };
}
