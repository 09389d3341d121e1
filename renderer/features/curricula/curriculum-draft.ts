import type { TFunction } from 'i18next';
import type { FieldError, FieldErrors, Resolver } from 'react-hook-form';
import {
  type CurriculumFields,
  curriculumFields,
  type PartBlock,
} from '../../../shared/contract/curricula.ts';
import { fieldMessage } from '../../data/field-messages.ts';

/** The form of a curriculum. Parts and blocks have ids, by which they are moved; none is saved. */
export interface CurriculumDraft {
  name: string;
  audience: string;
  summary: string;
  parts: PartDraft[];
}
export interface PartDraft {
  id: string;
  title: string;
  objectives: { text: string; goal: string }[];
  blocks: BlockDraft[];
}
export type BlockDraft = Omit<PartBlock, 'minutes'> & { id: string; minutes: number | null };

/** What is wrong with one field of a part: where it is, and why. */
export interface PartProblem {
  /** The address of the field in the form: 'parts.2.blocks.0.title'. */
  name: string;
  part: number;
  block: number | null;
  field: string;
  message: string;
}

export function draftOf({ name, audience, summary, parts }: CurriculumFields): CurriculumDraft {
  return {
    name,
    audience,
    summary,
    parts: parts.map(({ title, objectives, blocks }) => ({
      id: crypto.randomUUID(),
      title,
      objectives,
      blocks: blocks.map((block) => ({ ...block, id: crypto.randomUUID() })),
    })),
  };
}

export function emptyPart(): PartDraft {
  return { id: crypto.randomUUID(), title: '', objectives: [], blocks: [] };
}

export function emptyBlock(): BlockDraft {
  return {
    id: crypto.randomUUID(),
    title: '',
    kind: 'activity',
    minutes: 10,
    lane: 'all',
    goal: '',
    materials: [],
    notes: '',
    adaptations: '',
    activityId: null,
  };
}

/** The form in the contract's shape; lines for objectives that were left empty are none. Not yet checked. */
function asFields({ parts, ...fields }: CurriculumDraft): unknown {
  return {
    ...fields,
    parts: parts.map(({ title, objectives, blocks }) => ({
      title,
      objectives: objectives.filter(({ text, goal }) => text.trim() !== '' || goal.trim() !== ''),
      blocks,
    })),
  };
}

/** @throws ZodError when the form has not been checked */
export function fieldsOf(draft: CurriculumDraft): CurriculumFields {
  return curriculumFields.parse(asFields(draft));
}

/** What is wrong with the form, by the contract's own schema, in words and by the address of the field. */
export function problemsOf(draft: CurriculumDraft, t: TFunction): { name: string; message: string }[] {
  const issues = curriculumFields.safeParse(asFields(draft)).error?.issues ?? [];
  return issues.map(({ path, code, message }) => ({
    name: path.join('.'),
    message:
      fieldMessage({ type: code, message } as FieldError, t) ?? t('Something in here does not look right.'),
  }));
}

/** The problems of parts, by what of a part they are about. */
export function partProblems(problems: readonly { name: string; message: string }[]): PartProblem[] {
  return problems.flatMap(({ name, message }) => {
    const [head, part, group, place, field] = name.split('.');
    if (head !== 'parts' || part === undefined || group === undefined) return [];
    const isBlock = group === 'blocks' && place !== undefined;
    return [
      {
        name,
        part: Number(part),
        block: isBlock ? Number(place) : null,
        field: isBlock ? (field ?? '') : group,
        message,
      },
    ];
  });
}

/** Nothing is refused by the form library itself: the screen lists the problems, with the part they are in. */
export function curriculumResolver(t: TFunction): Resolver<CurriculumDraft> {
  return (draft) => {
    const errors: FieldErrors<CurriculumDraft> = {};
    for (const { name, message } of problemsOf(draft, t)) {
      const field = name.split('.')[0] as keyof CurriculumDraft;
      errors[field] ??= { type: 'refused', message } as never;
    }
    return Object.keys(errors).length > 0 ? { values: {}, errors } : { values: draft, errors: {} };
  };
}
