import type { Hue } from '../ui/index.ts';

/** What a time line draws; every word comes in translated. */
export interface TimeLinePlot {
  /** Sessions in order. */
  columns: readonly { id: string; number: string; date: string; day: string }[];
  stages: readonly StageRowPlot[];
  attendance: { name: string; cells: readonly ({ share: number; text: string } | null)[] } | null;
  /** Values from 0 to 10. */
  climate: ClimatePlot | null;
  lanes: readonly LanePlot[];
}

export interface StageRowPlot {
  name: string;
  bands: readonly {
    from: number;
    to: number;
    name: string;
    /** Stands for the name where there is no room; the legend says which. */
    number: string;
    hue: Hue;
    /** 1 to 3 of three dots. */
    confidence: number;
    confidenceLabel: string;
  }[];
}

export interface ClimatePlot {
  name: string;
  cells: readonly ({ value: number; text: string; label: string } | null)[];
}

export interface LanePlot {
  key: string;
  name: string;
  hue: Hue;
  /** How many marks stand in each column; `label` says them in words. */
  cells: readonly { count: number; label: string; isLocked: boolean }[];
}
