import { Ellipsis, Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  Button,
  Card,
  ConfirmDialog,
  Dialog,
  IconButton,
  InfoPopover,
  Menu,
  ShortcutSheet,
  showToast,
  TextField,
  Tooltip,
} from '../index.ts';
import styles from './Gallery.module.css';

export function OverlaysPart() {
  const { t } = useTranslation();
  const [open, setOpen] = useState<'dialog' | 'confirm' | 'shortcuts' | null>(null);
  const [name, setName] = useState('');
  const close = () => setOpen(null);
  return (
    <Card title={t('What floats')}>
      <div className={styles.row}>
        <Button onPress={() => setOpen('dialog')}>{t('Open a dialog')}</Button>
        <Button onPress={() => setOpen('confirm')}>{t('Ask first')}</Button>
        <Button onPress={() => setOpen('shortcuts')}>{t('Keyboard shortcuts')}</Button>
        <Button onPress={() => showToast({ message: t('Ana is marked late.'), onUndo: () => {} })}>
          {t('Show a toast')}
        </Button>
        <Button
          onPress={() => showToast({ message: t('The disk is full. Nothing was lost.'), isAlarm: true })}
        >
          {t('Show an alarm')}
        </Button>
        <Tooltip text={t('A few words more')} shortcut="Mod+K">
          <Button>{t('With a tooltip')}</Button>
        </Tooltip>
        <InfoPopover trigger={<Button>{t('How it is counted')}</Button>} label={t('How it is counted')}>
          <p>{t('Sessions attended, of those held while the person was a member.')}</p>
        </InfoPopover>
        <Menu
          label={t('More for this group')}
          trigger={<IconButton label={t('More')} icon={<Ellipsis aria-hidden="true" />} />}
          onAction={() => {}}
          entries={[
            { id: 'edit', label: t('Rename'), icon: <Pencil aria-hidden="true" />, shortcut: 'F2' },
            { id: 'copy', label: t('Duplicate'), description: t('As a template for next term.') },
            { id: 'off', label: t('Not now'), isDisabled: true },
            {
              id: 'trash',
              label: t('Move to trash'),
              icon: <Trash2 aria-hidden="true" />,
              isDanger: true,
              startsGroup: true,
            },
          ]}
        />
      </div>
      <Dialog
        isOpen={open === 'dialog'}
        onClose={close}
        title={t('New person')}
        actions={
          <>
            <Button onPress={close}>{t('Cancel')}</Button>
            <Button kind="primary" onPress={close}>
              {t('Save')}
            </Button>
          </>
        }
      >
        <TextField label={t('Name')} value={name} onChange={setName} isRequired autoFocus />
        <p>{t('You can add the rest later.')}</p>
      </Dialog>
      <ConfirmDialog
        isOpen={open === 'confirm'}
        onClose={close}
        onConfirm={close}
        title={t('Delete this backup for good?')}
        confirmLabel={t('Delete for good')}
      >
        <p>{t('It cannot be brought back. The other backups stay.')}</p>
      </ConfirmDialog>
      <ShortcutSheet
        isOpen={open === 'shortcuts'}
        onClose={close}
        groups={[
          {
            title: t('Everywhere'),
            shortcuts: [
              { keys: ['Mod+K'], does: t('Search') },
              { keys: ['Mod+Z'], does: t('Undo') },
              { keys: ['?'], does: t('Show this sheet') },
            ],
          },
          {
            title: t('In the register'),
            shortcuts: [
              { keys: ['ArrowUp', 'ArrowDown'], does: t('Move') },
              { keys: ['P', 'L', 'E', 'U'], does: t('Mark') },
            ],
          },
        ]}
      />
    </Card>
  );
}
