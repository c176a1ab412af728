/**
 * Watches over the places where pages begin. Gives a function that says of each place whether the list has been there, in which case it would
 * go round for ever. It remembers a single one: Brent's algorithm for cycles (BIT 20, 1980) finds the way back to a place at the latest after
 * as many steps more as have been made by then, and long lists, whose places all differ, cost no memory.
 */
export function watchPlaces(start: string): (place: string) => boolean {
  let kept = start;
  let steps = 0;
  let room = 1;
  return (place) => {
    if (place === kept) return true;
    steps += 1;
    if (steps === room) {
      kept = place;
      steps = 0;
      room *= 2;
    }
    return false;
  };
}
