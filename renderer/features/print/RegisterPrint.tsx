import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Register } from '../../../shared/contract/attendance.ts';
import type { Group } from '../../../shared/contract/groups.ts';
import { core } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { useSettings } from '../../data/settings.ts';
import { Busy, Data, DateRangeText, LoadFailure, Sheet, SwitchField } from '../../ui/index.ts';
import { PrintFrame } from './PrintFrame.tsx';
import { splitRegister } from './register-parts.ts';
import { RegisterLegend } from './RegisterLegend.tsx';
import { RegisterReasons } from './RegisterReasons.tsx';
import { RegisterTable } from './RegisterTable.tsx';
import { SheetFooter } from '../../data/SheetFooter.tsx';

/** A group's register on paper: members by sessions, with totals and what they are out of. */
export function RegisterPrint({ groupId }: { groupId: string }) {
  const { t } = useTranslation();
  const group = useQuery(core.groups.get.queryOptions({ input: { id: groupId } }));
  const register = useQuery(core.attendance.register.queryOptions({ input: { groupId } }));
  if (group.isError || register.isError)
    return (
      <LoadFailure
        message={failureMessage(toFailure(group.error ?? register.error), t)}
        onRetry={() => void Promise.all([group.refetch(), register.refetch()])}
      />
    );
  if (!group.data || !register.data) return <Busy lines={12} />;
  return <RegisterPaper group={group.data} register={register.data} />;
}

function RegisterPaper({ group, register }: { group: Group; register: Register }) {
  const { t } = useTranslation();
  const { paper, organisation } = useSettings();
  const [hasReasons, setReasons] = useState(false);
  const { isWide, widths, parts } = splitRegister(register.sessions.length, paper);
  const [first, last] = [register.sessions[0], register.sessions.at(-1)];
  return (
    <PrintFrame
      view="register"
      objectId={group.id}
      fileName={t('Register {{group}}', { group: group.name })}
      isWide={isWide}
      backHref={`/groups/${group.id}/sessions`}
      label={t('Register, {{count}} parts', { count: parts.length })}
      tools={<SwitchField label={t('With reasons')} value={hasReasons} onChange={setReasons} />}
    >
      {parts.map((part, place) => (
        <Sheet
          key={part.from}
          paper={paper}
          isWide={isWide}
          title={<Data>{group.name}</Data>}
          subtitle={
            <>
              {t('Attendance register')}
              {first && last && (
                <>
                  {' · '}
                  <DateRangeText first={first.date} last={last.date} />
                </>
              )}
              {parts.length > 1 &&
                ` · ${t('part {{part}} of {{parts}}', { part: place + 1, parts: parts.length })}`}
            </>
          }
          aside={
            <>
              {organisation && <Data>{organisation}</Data>}
              {organisation && <br />}
              {register.summary.recorded > 0 &&
                t('{{attended}} of {{recorded}} attended', {
                  attended: register.summary.attended,
                  recorded: register.summary.recorded,
                })}
            </>
          }
          footer={<SheetFooter />}
        >
          <RegisterTable register={register} part={part} widths={widths} />
          <RegisterLegend register={register} />
          {hasReasons && place === parts.length - 1 && <RegisterReasons register={register} />}
        </Sheet>
      ))}
    </PrintFrame>
  );
}
