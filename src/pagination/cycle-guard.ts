/**
 * Watches over the places where pages begin. Gives a function that says of each place whether the list has been there, in which case it would
 * go round for ever. It remembers two: the last, since most lists that do not end stand still, and one of Brent's algorithm for cycles
 * (BIT 20, 1980), which finds any ring before three times as many steps as there are different places. Long lists, whose places all differ,
 * cost no memory.
 */
export function cycleGuard(start: string): (place: string) => boolean {
  let kept = start;
  let last = start;
  let steps = 0;
  let room = 1;
  return (place) => {
    if (place === kept || place === last) return true;
    last = place;
    steps += 1;
    if (steps === room) {
      kept = place;
      steps = 0;
      room *= 2;
    }
    return false;
  };
}
