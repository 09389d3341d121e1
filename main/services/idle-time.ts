/** How long nobody has touched the app, by two clocks. */
export class IdleTime {
  private lastTouch = { steady: 0, wall: 0 };
  private readonly clock: () => Date;

  constructor(clock: () => Date) {
    this.clock = clock;
  }

  touch(): void {
    this.lastTouch = { steady: performance.now(), wall: this.clock().getTime() };
  }

  /** Milliseconds. The steady clock stands still while the machine sleeps, the wall clock can be set back: the longer counts. */
  elapsed(): number {
    return Math.max(performance.now() - this.lastTouch.steady, this.clock().getTime() - this.lastTouch.wall);
  }
}
