import type { GroupTemplate } from '../group-template.ts';
import { angerAndCoping } from './anger-and-coping.ts';
import { attendance } from './attendance.ts';
import { caregivers } from './caregivers.ts';
import { familyChange } from './family-change.ts';
import { friendship } from './friendship.ts';
import { grief } from './grief.ts';
import { movingUp } from './moving-up.ts';
import { newcomers } from './newcomers.ts';
import { parenting } from './parenting.ts';
import { schoolClimate } from './school-climate.ts';

/** The groups to start from that Mezzo brings, in the order in which they are offered. */
export const groupTemplates: readonly GroupTemplate[] = [
  friendship,
  grief,
  angerAndCoping,
  newcomers,
  attendance,
  familyChange,
  movingUp,
  parenting,
  caregivers,
  schoolClimate,
];

export function findGroupTemplate(key: string): GroupTemplate | undefined {
  return groupTemplates.find((template) => template.key === key);
}
