import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import type { Rectangle } from './electron-module.ts';

export interface WindowPlace {
  /** Absent: the system puts the window where it likes. */
  bounds: { width: number; height: number; x?: number; y?: number };
  isMaximized: boolean;
}

const savedPlace = z.object({
  bounds: z.object({ x: z.int(), y: z.int(), width: z.int().positive(), height: z.int().positive() }),
  isMaximized: z.boolean(),
});

export const smallestWindow = { width: 640, height: 480 };
const firstPlace: WindowPlace = { bounds: { width: 1280, height: 840 }, isMaximized: false };

/** Where the window was last; the first place when nothing sensible was kept. */
export function readWindowPlace(file: string, workAreas: readonly Rectangle[]): WindowPlace {
  try {
    return fitToScreens(savedPlace.parse(JSON.parse(readFileSync(file, 'utf8'))), workAreas);
  } catch {
    return firstPlace;
  }
}

/** Keeps the window's place, whole or not at all. A place that cannot be kept is no reason to complain. */
export function keepWindowPlace(file: string, place: WindowPlace): void {
  try {
    writeFileSync(`${file}.new`, JSON.stringify(place), { mode: 0o600 });
    renameSync(`${file}.new`, file);
  } catch {
    // the next start takes the place before
  }
}

/**
 * A place that can be seen and grasped: on a screen that is there now, no larger than it, and with at least
 * a hand's breadth of the title bar inside it. Otherwise the size is kept and the system chooses where.
 */
export function fitToScreens(place: WindowPlace, workAreas: readonly Rectangle[]): WindowPlace {
  const { x, y, width, height } = place.bounds;
  const area = workAreas.find((candidate) => {
    if (x === undefined || y === undefined) return false;
    const isTitleInside = y >= candidate.y && y < candidate.y + candidate.height - 40;
    return isTitleInside && x + width > candidate.x + 100 && x < candidate.x + candidate.width - 100;
  });
  const bounds = {
    width: Math.max(smallestWindow.width, Math.min(width, area?.width ?? width)),
    height: Math.max(smallestWindow.height, Math.min(height, area?.height ?? height)),
  };
  return { ...place, bounds: area === undefined ? bounds : { ...bounds, x, y } };
}
