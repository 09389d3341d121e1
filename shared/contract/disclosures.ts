import { z } from 'zod';
import { changed, id, localDate, procedure, requiredLine } from './define.ts';
import { csvFile } from './transfer.ts';

/** What an entry of the register says (34 CFR 99.32): who asked, who received, for which legitimate interest. */
export const disclosureFields = z.object({
  disclosedOn: localDate,
  what: requiredLine(500),
  askedBy: requiredLine(200),
  receivedBy: requiredLine(200),
  interest: requiredLine(500),
});

export const disclosure = disclosureFields.extend({
  id,
  groupId: id.nullable(),
  groupName: z.string().nullable(),
});

/** The disclosure register of each person. */
export const disclosures = {
  /** Of one person, the latest first. */
  list: procedure.input(z.object({ personId: id })).output(z.array(disclosure)),
  /** One entry in the register of each of these people, one step to undo. Errors: DAY_TO_COME. */
  add: procedure
    .input(
      z.object({
        personIds: z.array(id).min(1).max(500),
        groupId: id.nullable(),
        fields: disclosureFields,
      }),
    )
    .output(changed),
  /** Errors: DAY_TO_COME. */
  update: procedure.input(z.object({ id, fields: disclosureFields })).output(changed),
  remove: procedure.input(z.object({ id })).output(changed),
  csv: procedure.input(z.object({ personId: id })).output(csvFile),
};

export type DisclosureFields = z.output<typeof disclosureFields>;
export type Disclosure = z.output<typeof disclosure>;
