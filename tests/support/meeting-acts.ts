import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A stretch of speech of a real meeting, milliseconds. */
export interface Stretch {
  speaker: string;
  atMs: number;
  durationMs: number;
}

/**
 * Who spoke when in meeting ES2004a of the AMI Meeting Corpus (CC BY 4.0), from its manual word alignments: four people,
 * 260 stretches of speech, the last one ends at 1,049.04 s.
 */
export const meetingFile = join(import.meta.dirname, '..', 'data', 'ami-ES2004a-turns.csv');

export function readMeeting(): Stretch[] {
  const [, ...lines] = readFileSync(meetingFile, 'utf8').trim().split('\n');
  return lines.map((line) => {
    const [start, duration, speaker] = line.trim().split(',');
    return {
      speaker: speaker!,
      atMs: Math.round(Number(start) * 1000),
      durationMs: Math.round(Number(duration) * 1000),
    };
  });
}
