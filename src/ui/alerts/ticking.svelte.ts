/** The time on the screen, in milliseconds since 1970, UTC; it goes on while a component that made it lives. */
export class Ticking {
  now = $state(Date.now());

  constructor() {
    $effect(() => {
      const timer = setInterval(() => (this.now = Date.now()), 250);
      return () => clearInterval(timer);
    });
  }
}
