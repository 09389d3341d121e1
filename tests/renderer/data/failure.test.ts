import { ORPCError } from '@orpc/client';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { toFailure } from '../../../renderer/data/failure.ts';
import { queryClient } from '../../../renderer/data/query.ts';
import { id, localDate } from '../../../shared/contract/define.ts';

const asked = z.object({ groupId: id, date: localDate });
const refusalOf = (input: unknown) =>
  new ORPCError('BAD_REQUEST', { data: { issues: asked.safeParse(input).error!.issues } });
const uuid = '019bcd5e-8400-7000-8000-000000000000';

it('an address with an id that no record can have is nothing in a form: there is nothing at it', () => {
  expect(toFailure(refusalOf({ groupId: 'new', date: '2026-03-10' })).code).toBe('NO_SUCH_ADDRESS');
  expect(toFailure(refusalOf({ groupId: uuid, date: '2026-02-30' })).code).toBe('INVALID_INPUT');
  expect(toFailure(refusalOf({ groupId: 'new', date: '2026-02-30' })).code).toBe('INVALID_INPUT');
  expect(toFailure(new ORPCError('BAD_REQUEST')).code).toBe('INVALID_INPUT');
});

it('a read at such an address is the place’s affair, any other refusal the screen’s', () => {
  const { throwOnError } = queryClient.getDefaultOptions().queries!;
  const isThrown = throwOnError as (error: unknown) => boolean;
  expect(isThrown(refusalOf({ groupId: 'x', date: '2026-03-10' }))).toBe(true);
  expect(isThrown(refusalOf({ groupId: uuid, date: '' }))).toBe(false);
  expect(isThrown(new ORPCError('NOT_FOUND'))).toBe(false);
});
