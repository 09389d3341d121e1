import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Plan } from '../../../shared/contract/plan.ts';
import { client, core } from '../../data/client.ts';
import { useChange } from '../../data/query.ts';
import { Busy, Button, Dialog, SelectField } from '../../ui/index.ts';
import styles from './plan.module.css';
import { TemplatePreview } from './TemplatePreview.tsx';

interface StartFromTemplateProps {
  groupId: string;
  plan: Plan;
  onClose: () => void;
}

/** Chooses a template, shows what it brings and what stays, and fills what is empty. */
export function StartFromTemplate({ groupId, plan, onClose }: StartFromTemplateProps) {
  const { t } = useTranslation();
  const templates = useQuery(core.plans.templates.queryOptions()).data;
  const group = useQuery(core.groups.get.queryOptions({ input: { id: groupId } })).data;
  const norms = useQuery(core.norms.list.queryOptions({ input: { groupId } })).data;
  const [key, setKey] = useState<string | null>(null);
  const chosen = templates?.find((template) => template.key === key);
  const start = useChange((templateKey: string) => client.plans.startFrom({ groupId, templateKey }), {
    message: ({ undoStep }) =>
      undoStep === null
        ? t('Everything of this template was there already. Nothing was changed.')
        : t('The plan is filled from the template. What you had written stays.'),
    onSuccess: onClose,
  });

  return (
    <Dialog
      isOpen
      onClose={onClose}
      size="large"
      title={t('Start from a template')}
      actions={
        <>
          <Button onPress={onClose}>{t('Cancel')}</Button>
          <Button
            kind="primary"
            isDisabled={!chosen}
            isPending={start.isPending}
            onPress={() => key !== null && start.mutate(key)}
          >
            {t('Fill what is empty')}
          </Button>
        </>
      }
    >
      {templates && group && norms ? (
        <div className={styles.template}>
          <SelectField
            label={t('Template')}
            value={key}
            onChange={setKey}
            autoFocus
            placeholder={t('Choose a group to start from')}
            options={templates.map((template) => ({
              value: template.key,
              label: template.name,
              description: template.audience,
              isData: true,
            }))}
          />
          {chosen ? (
            <TemplatePreview template={chosen} group={group} plan={plan} norms={norms} />
          ) : (
            <p className={styles.quiet}>
              {t(
                'A template is a first draft to make your own: only what is still empty here is filled, and all of it can be taken back in one step.',
              )}
            </p>
          )}
        </div>
      ) : (
        <Busy lines={6} />
      )}
    </Dialog>
  );
}
