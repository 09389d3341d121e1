// npm run bench: what Mezzo takes, in one run; a table on screen, the same in .build/bench.json. Times in milliseconds.
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { buildPage } from '../../main/build.ts';
import { projectFolder } from '../support/start-browser-host.ts';
import { earlierActs, measureCaptureToPaint } from './capture-to-paint.ts';
import { measureColdStart } from './cold-start.ts';
import { actsInWorkspace, measureDynamics } from './dynamics.ts';
import { actsHandedOver, measureHandOff } from './hand-off.ts';
import { librarySize, measureLibraryRules, measureSearchToPaint } from './library.ts';
import { measureGridToPaint } from './grid-to-paint.ts';
import { large, madeWorkspace, tenth } from './made-workspace.ts';
import { groupsReportedOn, measureReports, ratingsReportedOn } from './reports.ts';
import { measureReads, type MeasuredWorkspace } from './measured-reads.ts';
import { measureDragToPaint } from './drag-to-paint.ts';
import { measureSociogramToPaint, sociogramSize } from './sociogram-to-paint.ts';
import { measureTapToPaint } from './tap-to-paint.ts';

/**
 * What the figures are held against, in milliseconds; growth is a ratio. What works something out may take a few times
 * its bare reading, and grow as much as the workspace does, tenfold, and half as much again for what
 * more groups have to do with each other.
 */
const aims = {
  unlockToToday: 1500,
  tapToPaint: 50,
  captureToPaint: 50,
  dragToPaint: 50,
  searchToPaint: 100,
  sociogramToPaint: 300,
  dynamics: 100,
  report: 1500,
  rule: 16,
  coreAdds: 1,
  growthOfOne: 1.5,
  ratioOfWork: 3,
  growthOfWork: 15,
};

function say(line = ''): void {
  process.stdout.write(`${line}\n`);
}

const ms = (value: number) => value.toFixed(value < 10 ? 2 : 0).padStart(8);

function describe({ counts }: MeasuredWorkspace): string {
  const { groups, people, sessions, marks } = counts;
  return `${groups} groups, ${people} people, ${sessions} sessions, ${marks} marks`;
}

const machine = {
  processor: cpus()[0]?.model ?? 'unknown',
  cores: cpus().length,
  memoryGB: Math.round(totalmem() / 2 ** 30),
  node: process.versions.node,
  system: `${process.platform} ${process.arch}`,
  // other work on the machine lengthens every figure; the run says so
  loadAtStart: loadavg()[0]!,
};
say(
  `${machine.processor}, ${machine.cores} cores, ${machine.memoryGB} GB, Node ${machine.node}, load ${machine.loadAtStart.toFixed(1)}`,
);
if (machine.loadAtStart > machine.cores / 2)
  say('The machine is busy with something else: the figures are too high.');

const small = await measureReads(await madeWorkspace(tenth));
const big = await measureReads(await madeWorkspace(large));
say();
say(`Reads on ${describe(big)};`);
say(`the same on ${describe(small)}.`);
say();
say('read                      core p50     p95  bare p50     p95    adds   ratio    tenth  growth');
const rows = big.reads.map((read, place) => {
  const less = small.reads[place]!;
  return {
    ...read,
    ratio: read.core.p50 / read.bare.p50,
    tenth: less.core,
    growth: read.core.p50 / less.core.p50,
  };
});
for (const row of rows) {
  const { read, core, bare, adds, ratio, growth } = row;
  say(
    `${read.padEnd(24)}${ms(core.p50)}${ms(core.p95)}  ${ms(bare.p50)}${ms(bare.p95)}${ms(adds)}${ms(ratio)} ${ms(row.tenth.p50)}${ms(growth)}`,
  );
}

await buildPage();
const coldStart = await measureColdStart();
const tap = await measureTapToPaint();
const grid = await measureGridToPaint();
const capture = await measureCaptureToPaint();
const drag = await measureDragToPaint();
const sociogram = await measureSociogramToPaint();
const rules = measureLibraryRules().map((rule) => ({
  ...rule,
  ratio: rule.times.p50 / rule.bare.p50,
  growth: rule.times.p50 / rule.tenth.p50,
}));
const search = await measureSearchToPaint();
const dynamics = (await measureDynamics()).map((row) => ({ ...row, growth: row.times.p50 / row.tenth.p50 }));
const handOff = await measureHandOff();
const handOffs = handOff.times.map((row) => ({ ...row, growth: row.time / row.tenth }));
say();
say(
  `unlock to Today           ${ms(big.unlockToToday.p50)}${ms(big.unlockToToday.p95)}   key derivation included`,
);
say(`one mark, on the disk     ${ms(big.mark.p50)}${ms(big.mark.p95)}`);
say(`register, key to paint    ${ms(tap.times.p50)}${ms(tap.times.p95)}   30 by 40, in Chromium`);
say(`goals, key to paint       ${ms(grid.times.p50)}${ms(grid.times.p95)}   30 goals, in Chromium`);
say(
  `act, key to paint         ${ms(capture.shown.p50)}${ms(capture.shown.p95)}   after ${earlierActs} acts, in Chromium`,
);
say(`act, key to disk to paint ${ms(capture.saved.p50)}${ms(capture.saved.p95)}   the same`);
say(`agenda, drag to paint     ${ms(drag.times.p50)}${ms(drag.times.p95)}   20 blocks, in Chromium`);
say(
  `library, key to paint     ${ms(search.times.p50)}${ms(search.times.p95)}   ${librarySize} activities, in Chromium`,
);
say(
  `sociogram, press to paint ${ms(sociogram.times.p50)}${ms(sociogram.times.p95)}   ${sociogramSize} members, in Chromium`,
);
say(`cold start, browser host  ${ms(coldStart.p50)}${ms(coldStart.p95)}`);
say();

say(`Of ${librarySize} activities          p50     p95  bare p50     p95           ratio    tenth  growth`);
for (const { rule, times, bare, ratio, growth, tenth: less } of rules)
  say(
    `${rule.padEnd(24)}${ms(times.p50)}${ms(times.p95)}  ${ms(bare.p50)}${ms(bare.p95)}        ${ms(ratio)} ${ms(less.p50)}${ms(growth)}`,
  );
say();

say(
  `Dynamics among ${actsInWorkspace} acts     p50     p95                                    tenth  growth`,
);
for (const { read, times, tenth: less, growth } of dynamics)
  say(
    `${read.padEnd(30)}${ms(times.p50)}${ms(times.p95)}                              ${ms(less.p50)}${ms(growth)}`,
  );
say();

const reports = (await measureReports()).map((row) => ({ ...row, growth: row.times.p50 / row.tenth.p50 }));
say(
  `Reports over ${groupsReportedOn} groups, ${ratingsReportedOn} ratings      p50     p95                   tenth  growth`,
);
say(
  '(all there is, in the tenth a tenth of it: a growth of 10 is as much longer as there is more; one group: 1)',
);
for (const { read, times, tenth: less, growth } of reports)
  say(
    `${read.padEnd(30)}${ms(times.p50)}${ms(times.p95)}                              ${ms(less.p50)}${ms(growth)}`,
  );
say();

say(`A group of ${actsHandedOver} acts, ${(handOff.bytes / 2 ** 20).toFixed(1)} MB        tenth  growth`);
for (const { what, time, tenth: less, growth } of handOffs)
  say(`${what.padEnd(30)}${ms(time)}${ms(less)}${ms(growth)}`);
say(`longest while without an answer${ms(handOff.longestStop)}`);
say();

const missed = [
  ...handOffs.filter(({ growth }) => growth >= aims.growthOfWork).map(({ what }) => `${what} grows too fast`),
  ...(big.unlockToToday.p50 < aims.unlockToToday ? [] : ['unlock to Today']),
  ...(tap.times.p50 < aims.tapToPaint ? [] : ['register, key to paint']),
  ...(grid.times.p50 < aims.tapToPaint ? [] : ['goals, key to paint']),
  ...(capture.saved.p95 < aims.captureToPaint ? [] : ['act, key to disk to paint']),
  ...(drag.times.p50 < aims.dragToPaint ? [] : ['agenda, drag to paint']),
  ...(search.times.p50 < aims.searchToPaint ? [] : ['library, key to paint']),
  ...dynamics.filter(({ times }) => times.p50 >= aims.dynamics).map(({ read }) => read),
  ...dynamics
    .filter(({ growth, ofOne }) => growth >= (ofOne ? aims.growthOfOne : aims.growthOfWork))
    .map(({ read }) => `${read} grows too fast`),
  ...reports.filter(({ times }) => times.p50 >= aims.report).map(({ read }) => read),
  ...reports
    .filter(({ growth, ofOne }) => growth >= (ofOne ? aims.growthOfOne : aims.growthOfWork))
    .map(({ read, ofOne }) => `${read} grows ${ofOne ? 'with' : 'faster than'} the workspace`),
  ...(sociogram.times.p50 < aims.sociogramToPaint ? [] : ['sociogram, press to paint']),
  ...rules.filter(({ times }) => times.p50 >= aims.rule).map(({ rule }) => rule),
  ...rules
    .filter(({ growth }) => growth >= aims.growthOfWork)
    .map(({ rule }) => `${rule} grows faster than the library`),
  ...rows
    .filter((row) => (row.worksOut ? row.ratio >= aims.ratioOfWork : row.adds >= aims.coreAdds))
    .map((row) => `the core adds to ${row.read}`),
  ...rows
    .filter((row) => row.worksOut && row.growth >= aims.growthOfWork)
    .map((row) => `${row.read} grows faster than the workspace`),
  // below a tenth of a millisecond a ratio is noise
  ...rows
    .filter((row) => row.ofOne && row.growth >= aims.growthOfOne && row.core.p50 > 0.1)
    .map((row) => `${row.read} grows with the workspace`),
];
say(missed.length === 0 ? 'Every aim is met.' : `Missed: ${missed.join('; ')}.`);

mkdirSync(join(projectFolder, '.build'), { recursive: true });
const report = {
  at: new Date().toISOString(),
  machine,
  aims,
  large: { ...big, reads: rows },
  small,
  coldStart,
  tap,
  grid,
  capture,
  drag,
  sociogram,
  library: { rules, search },
  dynamics,
  reports,
  handOff: { ...handOff, times: handOffs },
  missed,
};
writeFileSync(join(projectFolder, '.build', 'bench.json'), `${JSON.stringify(report, null, 2)}\n`);
