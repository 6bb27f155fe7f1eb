/** Calls back once, soon; returns a function that calls it off. */
export type Schedule = (callback: () => void) => () => void;

/** The next animation frame, or a quarter of a second in a hidden page, which gets no frames. */
export const nextFrame: Schedule = (callback) => {
  if (typeof document === 'undefined' || document.hidden) {
    const timer = setTimeout(callback, 250);
    return () => clearTimeout(timer);
  }
  const frame = requestAnimationFrame(callback);
  return () => cancelAnimationFrame(frame);
};

/** Collects items and hands them over together, in order, once per frame. */
export class FrameBatch<T> {
  #items: T[] = [];
  #cancel: (() => void) | undefined;

  constructor(
    private readonly deliver: (items: readonly T[]) => void,
    private readonly schedule: Schedule = nextFrame,
  ) {}

  add(item: T): void {
    this.#items.push(item);
    this.#cancel ??= this.schedule(() => this.flush());
  }

  /** Hands over at once what waits for the next frame. */
  flush(): void {
    this.#cancel?.();
    this.#cancel = undefined;
    if (this.#items.length === 0) return;
    const items = this.#items;
    this.#items = [];
    this.deliver(items);
  }
}
