import { type BlockKind, blockKinds } from '../../../shared/domain/agenda-times.ts';
import type { TemplateBlock, TemplateSession } from '../group-template.ts';

/** `## 8 check-in · Hello round [a-slug-of-the-library]` */
const blockHead = /^## (\d+) ([a-z-]+) · (.+?)(?: \[([a-z0-9-]+)\])?$/;
/** `> What members can do afterwards. (goal 2)`; goals count from 1 in the text, from 0 in the record. */
const objectiveLine = /^> (.+?)(?: \(goal (\d+)\))?$/;

/**
 * Reads session plans that are written as prose, so that the people who know the work can read and mend them:
 *
 *     # Title of a session
 *     > An objective (goal 1)
 *     ## 10 activity · Title of a block [slug of the activity]
 *     Goal: what it is for
 *     Materials: one; another
 *     Adapt: how it is made to fit
 *     Any other line is the notes.
 *
 * @throws Error where a line stands where it cannot be: a defect of the text, found by its test
 */
export function readSessions(text: string): TemplateSession[] {
  const sessions: {
    title: string;
    objectives: { text: string; goal?: number }[];
    blocks: TemplateBlock[];
  }[] = [];
  for (const written of text.split('\n')) {
    const line = written.trim();
    if (line === '') continue;
    const session = sessions.at(-1);
    if (line.startsWith('# ')) {
      sessions.push({ title: line.slice(2), objectives: [], blocks: [] });
    } else if (!session) {
      throw new Error(`no session begins before: ${line}`);
    } else if (line.startsWith('>')) {
      session.objectives.push(readObjective(line));
    } else if (line.startsWith('##')) {
      session.blocks.push(readBlockHead(line));
    } else {
      const block = session.blocks.at(-1);
      if (!block) throw new Error(`no block begins before: ${line}`);
      addLine(block, line);
    }
  }
  return sessions;
}

function readObjective(line: string): { text: string; goal?: number } {
  const [, text = '', goal] = objectiveLine.exec(line) ?? [];
  if (text === '') throw new Error(`not an objective: ${line}`);
  return goal === undefined ? { text } : { text, goal: Number(goal) - 1 };
}

function readBlockHead(line: string): TemplateBlock {
  const [, minutes, kind, title, activity] = blockHead.exec(line) ?? [];
  if (minutes === undefined || title === undefined || !isKind(kind))
    throw new Error(`not the head of a block: ${line}`);
  return {
    title,
    kind,
    minutes: Number(minutes),
    goal: '',
    materials: [],
    notes: '',
    adaptations: '',
    ...(activity === undefined ? {} : { activity }),
  };
}

function isKind(word: string | undefined): word is BlockKind {
  return blockKinds.some((kind) => kind === word);
}

function addLine(block: TemplateBlock, line: string): void {
  const [, name, rest = ''] = /^(Goal|Materials|Adapt): (.+)$/.exec(line) ?? [];
  if (name === 'Goal') block.goal = rest;
  else if (name === 'Materials') block.materials = rest.split('; ');
  else if (name === 'Adapt') block.adaptations = rest;
  else block.notes = block.notes === '' ? line : `${block.notes}\n${line}`;
}
