import { useTranslation } from 'react-i18next';
import type { Candidate } from '../../../shared/contract/enrolment.ts';
import { type ConsentRule, kindsNeeded } from '../../../shared/domain/consent.ts';
import { client } from '../../data/client.ts';
import { useNames } from '../../data/names.ts';
import { useChange } from '../../data/query.ts';
import { useToday } from '../../data/today.ts';

type People = readonly Candidate[];

/** The changes of the board that need no question first. Each says of whom, and can be taken back. */
export function useBoardChanges(groupId: string, rule: ConsentRule) {
  const { t } = useTranslation();
  const names = useNames();
  const today = useToday();
  const ids = (people: People) => people.map(({ person }) => person.id);
  /** One by name, several by their number. */
  const who = (people: People) =>
    people.length === 1 ? names.display(people[0]!.person) : t('{{count}} people', { count: people.length });

  const screen = useChange(
    (people: People) => client.enrolment.noteScreened({ groupId, personIds: ids(people), on: today }),
    { message: (_, people) => t('Noted: talked today with {{who}}.', { who: who(people) }) },
  );
  const send = useChange(
    (people: People) =>
      client.consents.send({ groupId, personIds: ids(people), kinds: [...kindsNeeded(rule)], sentOn: today }),
    { message: (_, people) => t('Noted: forms sent today to {{who}}.', { who: who(people) }) },
  );
  const explain = useChange(
    (people: People) =>
      client.enrolment.explainConfidentiality({ groupId, personIds: ids(people), on: today }),
    { message: (_, people) => t('Noted: limits explained today to {{who}}.', { who: who(people) }) },
  );
  const wait = useChange((people: People) => client.enrolment.wait({ groupId, personIds: ids(people) }), {
    message: (_, people) => t('On the wait list: {{who}}.', { who: who(people) }),
  });
  const reopen = useChange(
    (candidate: Candidate) => client.enrolment.reopen({ groupId, personId: candidate.person.id }),
    { message: (_, candidate) => t('On the way again: {{who}}.', { who: who([candidate]) }) },
  );
  const remove = useChange(
    (candidate: Candidate) => client.enrolment.remove({ groupId, personId: candidate.person.id }),
    { message: (_, candidate) => t('Off the board: {{who}}.', { who: who([candidate]) }) },
  );
  return {
    screen: screen.mutate,
    send: send.mutate,
    explain: explain.mutate,
    wait: wait.mutate,
    reopen: reopen.mutate,
    remove: remove.mutate,
  };
}

export type BoardChanges = ReturnType<typeof useBoardChanges>;
