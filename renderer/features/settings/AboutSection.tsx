import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorkspaceStatus } from '../../../shared/contract/workspace.ts';
import { core } from '../../data/client.ts';
import { askForShortcuts } from '../../stores/shortcut-sheet.ts';
import { Button, Card, Data, showToast } from '../../ui/index.ts';
import { Licences } from './Licences.tsx';
import styles from './Settings.module.css';

/** What is running, where the files lie, and what is inside. */
export function AboutSection({ status }: { status: WorkspaceStatus }) {
  const { t } = useTranslation();
  const facts = useQuery(core.diagnostics.read.queryOptions());
  const [isShown, setShown] = useState(false);

  async function copy() {
    if (!facts.data) return;
    try {
      await navigator.clipboard.writeText(facts.data.text);
      showToast({ message: t('The diagnostics are copied. They hold versions and figures, no names.') });
    } catch {
      // Where the clipboard is refused, the text itself is shown to be copied by hand.
      setShown(true);
    }
  }

  return (
    <div className={styles.stack}>
      <Card title={t('Mezzo')}>
        <div className={styles.stack}>
          <dl className={styles.facts}>
            <dt>{t('Version')}</dt>
            <dd translate="no">{status.appVersion}</dd>
            <dt>{t('Runs in')}</dt>
            <dd>
              {status.hostName === 'electron' ? t('its own window') : t('the browser, on this computer only')}
            </dd>
            <dt>{t('Workspace')}</dt>
            <dd>
              <Data>{status.folder}</Data>
            </dd>
            <dt>{t('Log file')}</dt>
            <dd>{facts.data?.logFile ? <Data>{facts.data.logFile}</Data> : t('none')}</dd>
            <dt>{t('Licence')}</dt>
            <dd translate="no">Apache-2.0</dd>
          </dl>
          <p className={styles.muted}>
            {t('Mezzo sends nothing anywhere. The log holds what happened and when, without names or texts.')}
          </p>
          <div className={styles.row}>
            <Button onPress={() => void copy()} isDisabled={!facts.data}>
              {t('Copy diagnostics')}
            </Button>
            <Button onPress={() => setShown(!isShown)} isDisabled={!facts.data}>
              {isShown ? t('Hide diagnostics') : t('Show diagnostics')}
            </Button>
            <Button onPress={askForShortcuts}>{t('Keyboard shortcuts')}</Button>
          </div>
          {isShown && facts.data && (
            <pre className={styles.licenceText} tabIndex={0} aria-label={t('Diagnostics')} translate="no">
              {facts.data.text}
            </pre>
          )}
        </div>
      </Card>
      <Licences />
    </div>
  );
}
