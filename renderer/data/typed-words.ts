import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { withStandIns } from '../../shared/domain/stand-ins.ts';
import { core } from './client.ts';
import { useSettings } from './settings.ts';

export interface TypedWords {
  /** The text as it may be read by everybody in the room. */
  of(text: string): string;
}

const asTyped: TypedWords = { of: (text) => text };

/**
 * What was typed freely (a goal, a remark, what comes next) as it is shown: with names hidden, everybody of the
 * workspace who is named in it bears their stand-in. Until it is known who they are, nothing of it shows.
 */
export function useTypedWords(): TypedWords {
  const { namesHidden } = useSettings();
  const people = useQuery({ ...core.people.list.queryOptions(), enabled: namesHidden }).data;
  return useMemo(
    () =>
      namesHidden
        ? {
            of: (text) => (text === '' ? '' : people ? withStandIns(text, people) : '…'),
          }
        : asTyped,
    [namesHidden, people],
  );
}
