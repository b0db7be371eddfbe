let waiting = 0;

/** Waits for objects while there is nothing else to do: the thread may sleep until git has written more of them. */
export async function idly<T>(objects: Promise<T>): Promise<T> {
  waiting++;
  try {
    return await objects;
  } finally {
    waiting--;
  }
}

/** Is somebody waiting, with nothing else to do? */
export function isIdle(): boolean {
  return waiting > 0;
}
