const middleOf = ({ x, y, width, height }) => [x + width / 2, y + height / 2];

/** How far the themes that two figures share have moved from the one to the other: the mean, in px. */
export function shiftBetween(before, after) {
  const places = new Map(after.items.map(({ id, box }) => [id, middleOf(box)]));
  const moves = before.items.flatMap(({ id, box }) => {
    const now = places.get(id);
    if (!now) return [];
    const [x, y] = middleOf(box);
    return [Math.hypot(now[0] - x, now[1] - y)];
  });
  return moves.reduce((sum, move) => sum + move, 0) / moves.length;
}
