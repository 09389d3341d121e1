/** What a drill did and what went wrong in it; no problem is success. */
export interface DrillOutcome {
  name: string;
  /** In figures and words: "400 kills, 21,034 marks acknowledged, 0 lost". */
  did: string;
  problems: string[];
  /** Set where the machine does not allow the drill, with the reason. */
  skipped?: string;
}
