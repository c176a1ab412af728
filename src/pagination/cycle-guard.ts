/**
 * Detects lists that would never end. Returns a function that reports whether a page position was there before. It remembers two positions:
 * the last, because most endless lists repeat one page, and one of Brent's algorithm for cycles (BIT 20, 1980), which finds any cycle in
 * fewer than three times as many steps as there are different positions. Long lists of different positions cost no memory.
 */
export function cycleGuard(start: string): (position: string) => boolean {
  let checkpoint = start;
  let last = start;
  let steps = 0;
  let limit = 1;
  return (place) => {
    if (place === checkpoint || place === last) return true;
    last = place;
    steps += 1;
    if (steps === limit) {
      checkpoint = place;
      steps = 0;
      limit *= 2;
    }
    return false;
  };
}
