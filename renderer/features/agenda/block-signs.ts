import { Coffee, Flag, type LucideIcon, MessagesSquare, Presentation, Shapes } from 'lucide-react';
import type { BlockKind } from '../../../shared/domain/agenda-times.ts';
import type { Hue } from '../../ui/index.ts';

/** A sign and a hue for each kind of block; the word always stands beside them. */
export const blockSigns: Record<BlockKind, { Sign: LucideIcon; hue: Hue }> = {
  'check-in': { Sign: MessagesSquare, hue: 'blue' },
  activity: { Sign: Shapes, hue: 'teal' },
  talk: { Sign: Presentation, hue: 'plum' },
  break: { Sign: Coffee, hue: 'amber' },
  closing: { Sign: Flag, hue: 'moss' },
};
