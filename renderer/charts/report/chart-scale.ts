import type { ReportChart } from '../../../shared/contract/report-document.ts';
import { formatNumber } from '../../i18n/format.ts';

/** Names of categories and figures come from records and from Intl: nobody translates them. */
export const asData = { translate: 'no' };

export interface Tick {
  value: number;
  label: string;
}

/** A step of 1, 2 or 5 and noughts, so that there are about `count` of them in the reach. */
function roundStep(reach: number, count: number): number {
  const rough = reach / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const [step = 10] = [1, 2, 5].filter((one) => one * power >= rough);
  return step * power;
}

/** What is written beside the scale: what the report says, or round numbers between its ends. */
export function ticksOf({ low, high, ticks }: Pick<ReportChart, 'low' | 'high' | 'ticks'>): Tick[] {
  if (ticks) return ticks.filter(({ value }) => value >= low && value <= high);
  const step = roundStep(high - low, 5);
  const digits = Math.max(0, -Math.floor(Math.log10(step)));
  const first = Math.ceil(low / step - 1e-9);
  const last = Math.floor(high / step + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, place) => {
    const value = (first + place) * step;
    return { value, label: formatNumber(value, { maximumFractionDigits: digits }) };
  });
}

/** About how wide a text is in a plot, in its own units: there is no measuring before it is drawn. */
export function textWidth(text: string, size = 12): number {
  return [...text].reduce((sum, sign) => sum + (/[\u2e80-\uffef]/.test(sign) ? size : size * 0.55), 0);
}

/** A text that fits into so many units, shortened where it must be. */
export function fittingText(text: string, width: number, size = 12): string {
  if (textWidth(text, size) <= width) return text;
  const signs = [...text];
  while (signs.length > 1 && textWidth(`${signs.join('')}…`, size) > width) signs.pop();
  return `${signs.join('').trimEnd()}…`;
}
