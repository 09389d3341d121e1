import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Identity,
  nameKey,
  reasonsForDuplicate,
  suspicion,
} from '../../../shared/domain/likely-duplicates.ts';

const known = (fields: Partial<Identity>): Identity => ({
  id: '',
  givenName: '',
  familyName: '',
  preferredName: '',
  birthDate: null,
  identifier: '',
  phone: '',
  email: '',
  ...fields,
});
const reasons = (one: Partial<Identity>, other: Partial<Identity>) =>
  reasonsForDuplicate(known(one), known(other));

describe('two records may be one person', () => {
  it('with the same name, however it is written and in whichever order', () => {
    expect(nameKey(known({ givenName: "O'Brien", familyName: 'Tom' }))).toBe(
      nameKey(known({ givenName: 'TOM', familyName: 'O’Brien' })),
    );
    expect(
      reasons({ givenName: 'Zoë', familyName: 'Müller' }, { givenName: 'zoe', familyName: 'Muller' }),
    ).toEqual(['same-name']);
  });

  it('with one letter more, less, other or swapped in a given name', () => {
    for (const givenName of ['Katherine', 'Katharin', 'Katharime', 'Kahtarine'])
      expect(
        reasons({ givenName: 'Katharine', familyName: 'Ruiz' }, { givenName, familyName: 'Ruiz' }),
        givenName,
      ).toEqual(['similar-name']);
    expect(
      reasons({ givenName: 'Ana', familyName: 'Ruiz' }, { givenName: 'Ina', familyName: 'Ruiz' }),
    ).toEqual([]);
  });

  it('with a shortened or a preferred given name', () => {
    expect(
      reasons({ givenName: 'Thomas', familyName: 'Ng' }, { givenName: 'Tho', familyName: 'Ng' }),
    ).toEqual(['similar-name']);
    expect(
      reasons(
        { givenName: 'Mateo', preferredName: 'Teo', familyName: 'Peña' },
        { givenName: 'Teo', familyName: 'Pena' },
      ),
    ).toEqual(['similar-name']);
  });

  it('with the same identifier, and says what else agrees', () => {
    const one = {
      givenName: 'A',
      familyName: 'B',
      identifier: 's-1',
      birthDate: '2015-01-01',
      phone: '555-0101 11',
    };
    expect(reasons(one, { ...one, givenName: 'X', familyName: 'Y', identifier: 'S 1' })).toEqual([
      'same-identifier',
      'same-birth-date',
      'same-contact',
    ]);
  });

  it('but not where birth date or identifier tell two similar names apart', () => {
    const one = { givenName: 'Katharine', familyName: 'Ruiz', birthDate: '2015-01-01' };
    const other = { givenName: 'Katherine', familyName: 'Ruiz', birthDate: '2016-02-02' };
    expect(reasons(one, other)).toEqual([]);
    // an equal name is still pointed out: a birth date may be mistyped
    expect(reasons(one, { ...other, givenName: 'Katharine' })).toEqual(['same-name']);
  });

  it('and a shared telephone alone makes nobody the same: brothers share one', () => {
    const phone = '555-0101 22';
    expect(
      reasons(
        { givenName: 'Ana', familyName: 'Ruiz', phone },
        { givenName: 'Luis', familyName: 'Ruiz', phone },
      ),
    ).toEqual([]);
  });
});

it('the suspicion is the same from either side, and grows with every reason', () => {
  const word = fc.constantFrom('', 'Ana', 'Anna', 'Ruiz', 'Ruis', 'Zoë', 'Zoe');
  const identity = fc.record({
    id: fc.constant(''),
    givenName: word,
    familyName: word,
    preferredName: word,
    birthDate: fc.constantFrom(null, '2015-01-01', '2016-01-01'),
    identifier: fc.constantFrom('', 'S-1', 's1', 'S-2'),
    phone: fc.constantFrom('', '555-0101'),
    email: fc.constantFrom('', 'a@b.example'),
  });
  fc.assert(
    fc.property(identity, identity, (one, other) => {
      const because = reasonsForDuplicate(one, other);
      expect(reasonsForDuplicate(other, one)).toEqual(because);
      expect(suspicion(because) > 0).toBe(because.length > 0);
    }),
    { numRuns: 500 },
  );
});
