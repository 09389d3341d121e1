import { describe, expect, it } from 'vitest';
import { namesInReport } from '../../../../renderer/data/report/report-names.ts';
import { pseudonym } from '../../../../shared/domain/pseudonym.ts';

const person = (id: string, givenName: string, familyName: string, preferredName = '') => ({
  id,
  givenName,
  familyName,
  preferredName,
});
const ana = person('01', 'Ana', 'Ruiz');
const amir = person('02', 'Amir', 'Rahimi');
const lili = person('03', 'Liliana', '', 'ليلى');

describe('how members are named on a report', () => {
  it('by the name that the group uses', () => {
    const nameOf = namesInReport('shown', [ana, lili]);
    expect([nameOf(ana), nameOf(lili)]).toEqual(['Ana Ruiz', 'ليلى']);
  });

  it('by initials; two of the same are told apart by a number, whoever is listed first', () => {
    for (const people of [
      [ana, amir],
      [amir, ana],
      [amir, ana, ana],
    ]) {
      const nameOf = namesInReport('initials', people);
      expect([nameOf(ana), nameOf(amir)]).toEqual(['AR', 'AR (2)']);
    }
    expect(namesInReport('initials', [lili])(lili)).toBe('ل');
  });

  it('by the pseudonym that the person has everywhere', () => {
    expect(namesInReport('pseudonyms', [ana, amir])(ana)).toBe(pseudonym(ana.id));
  });
});
