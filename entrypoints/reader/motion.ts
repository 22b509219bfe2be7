/** How fast the pointer moves, over the last moments. */
const span = 50;

export class Motion {
  readonly #trail: { x: number; y: number; time: number }[] = [];

  add({ clientX, clientY, timeStamp }: PointerEvent): void {
    this.#trail.push({ x: clientX, y: clientY, time: timeStamp });
    if (this.#trail.length > 8) this.#trail.shift();
  }

  /** Pixels a millisecond over the last 50 ms; 0 at rest. */
  speed(): number {
    const now = performance.now();
    const recent = this.#trail.filter(({ time }) => now - time <= span);
    const [first] = recent;
    const end = recent.at(-1);
    return first && end ? Math.hypot(end.x - first.x, end.y - first.y) / span : 0;
  }
}
