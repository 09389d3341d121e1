import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'wouter';
import type { Certificates } from '../../../shared/contract/endings.ts';
import { core } from '../../data/client.ts';
import { useDraft } from '../../data/drafts.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { useNames } from '../../data/names.ts';
import { useSettings } from '../../data/settings.ts';
import { Busy, EmptyState, LinkButton, LoadFailure, type Hue } from '../../ui/index.ts';
import { CertificateChoices, type CertificateForm } from './CertificateChoices.tsx';
import { CertificateSheet } from './CertificateSheet.tsx';
import { NamesHiddenNotice } from './NamesHiddenNotice.tsx';
import { PrintFrame } from './PrintFrame.tsx';
import styles from './record-print.module.css';

/** Certificates for the members of a group: one page for each who is chosen. */
export function CertificatesPrint({ groupId }: { groupId: string }) {
  const { t } = useTranslation();
  const names = useNames();
  const read = useQuery({
    ...core.endings.certificates.queryOptions({ input: { groupId } }),
    enabled: !names.isHidden,
  });
  const group = useQuery(core.groups.get.queryOptions({ input: { id: groupId } }));
  if (names.isHidden) return <NamesHiddenNotice />;
  const failed = [read, group].find(({ isError }) => isError);
  if (failed)
    return (
      <LoadFailure
        message={failureMessage(toFailure(failed.error), t)}
        onRetry={() => void failed.refetch()}
      />
    );
  if (!read.data || !group.data) return <Busy lines={12} />;
  if (read.data.members.length === 0)
    return (
      <>
        <h1 className="visually-hidden">{t('Certificates')}</h1>
        <EmptyState action={<LinkButton href={`/groups/${groupId}/roster`}>{t('Add members')}</LinkButton>}>
          {t('A certificate is for a member. There is nobody in this group yet.')}
        </EmptyState>
      </>
    );
  return <CertificatePapers certificates={read.data} hue={group.data.colour} />;
}

function CertificatePapers({ certificates, hue }: { certificates: Certificates; hue: Hue }) {
  const { t } = useTranslation();
  const names = useNames();
  const { paper, organisation } = useSettings();
  const [search] = useSearchParams();
  const { groupId, groupName, firstOn, lastOn, members } = certificates;
  const [chosen, setChosen] = useState<readonly string[]>(() =>
    members.filter(({ isAtEnd }) => isAtEnd).map(({ personId }) => personId),
  );
  const defaultValues = useMemo<CertificateForm>(
    () => ({
      title: t('Certificate'),
      body: t('who was a member of our group and helped to make it what it is'),
      design: 'rings',
      isWide: false,
      showsAttendance: false,
      showsLine: true,
      nameKind: 'display',
    }),
    [t],
  );
  const form = useForm<CertificateForm>({ defaultValues });
  useDraft(`print certificates ${groupId}`, form);
  const choices = { ...defaultValues, ...useWatch({ control: form.control }) };
  const printed = members.filter(({ personId }) => chosen.includes(personId));
  const named = ({ personId, ...member }: Certificates['members'][number]) =>
    choices.nameKind === 'full'
      ? names.full({ ...member, id: personId })
      : names.display({ ...member, id: personId });

  return (
    <>
      <h1 className="visually-hidden no-print">{t('Certificates')}</h1>
      <PrintFrame
        view="certificates"
        objectId={groupId}
        fileName={t('Certificates {{group}}', { group: groupName })}
        isWide={choices.isWide}
        backHref={`/groups/${groupId}/ending${search.get('from') === 'members' ? '/members' : ''}`}
        label={t('{{count}} certificates', { count: printed.length })}
      >
        <div className={styles.beside}>
          <CertificateChoices
            groupId={groupId}
            control={form.control}
            people={members.map((member) => ({ value: member.personId, label: named(member), isData: true }))}
            chosen={chosen}
            onChoose={setChosen}
          />
          {printed.length === 0 ? (
            <EmptyState>{t('Choose for whom certificates are printed.')}</EmptyState>
          ) : (
            <div className={styles.sheets}>
              {printed.map((member) => (
                <CertificateSheet
                  key={member.personId}
                  paper={paper}
                  isWide={choices.isWide}
                  design={choices.design}
                  hue={hue}
                  organisation={organisation}
                  words={choices}
                  group={certificates}
                  name={named(member)}
                  days={firstOn === null ? null : { first: firstOn, last: lastOn ?? firstOn }}
                  attendance={
                    choices.showsAttendance && member.recorded > 0
                      ? t('Was there at {{attended}} of {{recorded}} sessions', {
                          attended: member.attended,
                          recorded: member.recorded,
                        })
                      : null
                  }
                  broughtLine={choices.showsLine ? member.certificateLine : ''}
                />
              ))}
            </div>
          )}
        </div>
      </PrintFrame>
    </>
  );
}
