// npm run drill [-- --kills 2000 --pairs 200 --notes 10000 --exchanges 400 --seeds 1]: what a laptop does to a program, many times over.
import { parseArgs } from 'node:util';
import { surroundings } from '../support/surroundings.ts';
import type { DrillOutcome } from './drill-outcome.ts';
import { diskFull, readOnlyFolder } from './full-disk.ts';
import { handOffsInAnyOrder } from './hand-offs.ts';
import { killWhileMarking } from './kill-while-marking.ts';
import { noteSequences } from './note-sequences.ts';
import { propertiesAnew } from './properties.ts';
import { twoStartsAtOnce } from './two-starts.ts';

Object.assign(process.env, surroundings);

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '400' },
    pairs: { type: 'string', default: '20' },
    notes: { type: 'string', default: '10000' },
    exchanges: { type: 'string', default: '400' },
    seeds: { type: 'string', default: '1' },
  },
});

const drills: (() => Promise<DrillOutcome>)[] = [
  () => killWhileMarking(Number(values.kills)),
  () => twoStartsAtOnce(Number(values.pairs)),
  () => noteSequences(Number(values.notes)),
  () => handOffsInAnyOrder(Number(values.exchanges)),
  () => propertiesAnew(Number(values.seeds)),
  diskFull,
  readOnlyFolder,
];

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

let failed = 0;
for (const drill of drills) {
  const started = performance.now();
  const { name, did, problems, skipped } = await drill();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (skipped !== undefined) say(`- ${name}: skipped, ${skipped}`);
  else say(`${problems.length === 0 ? '✓' : '✗'} ${name}: ${did} (${seconds} s)`);
  for (const problem of problems.slice(0, 20)) say(`    ${problem}`);
  failed += problems.length;
}
process.exitCode = failed === 0 ? 0 : 1;
