/** A class that a student would miss, and how often that class was missed so far (planned sessions included). */
export interface SlotCost {
  personId: string;
  missedBefore: number;
  /** Minutes of the class that would be lost. */
  minutes: number;
}

export interface Slot {
  date: string;
  start: string;
  /** Nothing else is in the way: no closure day, no other session. */
  isFree: boolean;
  cost: readonly SlotCost[];
}

/** How often the most missed of the classes it touches would then have been missed; 0 where it touches none. */
export function worstAfter(cost: readonly SlotCost[]): number {
  return cost.reduce((worst, { missedBefore }) => Math.max(worst, missedBefore + 1), 0);
}

/**
 * Slots from the fairest on. Free ones come first. Then the largest harm decides (lexicographic minimax): the slot
 * whose worst touched class has been missed least; where these are equal, the second worst, and so on. So a most missed
 * class is never made worse while another free slot exists. Then: fewer students, fewer minutes, the earlier slot.
 */
export function fairestFirst<Some extends Slot>(slots: readonly Some[]): Some[] {
  return slots
    .map((slot) => ({
      slot,
      harms: slot.cost.map(({ missedBefore }) => missedBefore + 1).sort((one, other) => other - one),
      students: new Set(slot.cost.map(({ personId }) => personId)).size,
      minutes: slot.cost.reduce((sum, { minutes }) => sum + minutes, 0),
    }))
    .sort(
      (one, other) =>
        Number(other.slot.isFree) - Number(one.slot.isFree) ||
        compareHarms(one.harms, other.harms) ||
        one.students - other.students ||
        one.minutes - other.minutes ||
        (`${one.slot.date} ${one.slot.start}` < `${other.slot.date} ${other.slot.start}` ? -1 : 1),
    )
    .map(({ slot }) => slot);
}

/** Both from the largest down; a missing one is nought. */
function compareHarms(one: readonly number[], other: readonly number[]): number {
  for (let place = 0; place < Math.max(one.length, other.length); place += 1) {
    const difference = (one[place] ?? 0) - (other[place] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
