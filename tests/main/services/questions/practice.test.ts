import { afterAll, beforeAll, expect, it } from 'vitest';
import { questionTopics, topicCatalogue } from '../../../../shared/domain/question.ts';
import { ownQuestion } from '../../../support/random-questions.ts';
import { openTestDoor, type TestDoor } from '../../../support/test-door.ts';

let test: TestDoor;
let client: TestDoor['client'];
beforeAll(async () => {
  test = await openTestDoor({ now: '2026-03-12T15:00:00Z' });
  client = test.client;
  await client.workspace.openPractice();
});
afterAll(() => test.remove());

it('every field of every topic can be grouped by, crossed, chosen from and told, with every figure', async () => {
  for (const topic of questionTopics) {
    const { fields, figures } = topicCatalogue[topic];
    for (const [place, field] of fields.entries()) {
      const other = fields[(place + 1) % fields.length]!;
      for (let first = 0; first < figures.length; first += 6) {
        const { rows, records } = await client.questions.answer({
          question: ownQuestion({ topic, groupBy: [field], figures: figures.slice(first, first + 6) }),
        });
        expect(records, topic).toBeGreaterThan(0);
        expect(rows.length, `${topic} by ${field}`).toBeGreaterThan(0);
        expect(rows.filter(({ keys }) => keys[0]!.isGone)).toEqual([]);
      }
      const { acrossKeys, rows } = await client.questions.answer({
        question: ownQuestion({ topic, groupBy: [field], across: other, figures: [figures[0]!] }),
      });
      for (const { cells } of rows) expect(cells).toHaveLength(acrossKeys.length);
      const { keys } = await client.questions.choices({ topic, field });
      const chosen = new Set(keys.map(({ value }) => value));
      for (const row of rows) expect(chosen, `${topic}: ${field}`).toContain(row.keys[0]!.value);
    }
    const told = await client.questions.answer({
      question: ownQuestion({ topic, groupBy: [], figures: [figures[0]!] }),
    });
    expect(told.lines).toHaveLength(told.records);
    for (const { cells } of told.lines) expect(cells).toHaveLength(told.columns.length);
  }
});
