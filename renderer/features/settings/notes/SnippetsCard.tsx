import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Snippet } from '../../../../shared/contract/notes.ts';
import { client, core } from '../../../data/client.ts';
import { useChange } from '../../../data/query.ts';
import { Data } from '../../../ui/index.ts';
import styles from './notes-settings.module.css';
import { OwnWords } from './OwnWords.tsx';
import { SnippetDialog } from './SnippetDialog.tsx';

/** Pieces of text that come into a note by their name. */
export function SnippetsCard() {
  const { t } = useTranslation();
  const list = useQuery(core.notes.snippets.queryOptions());
  const remove = useChange(({ id }: Snippet) => client.notes.removeSnippet({ id }), {
    message: () => t('The snippet is removed.'),
  });
  return (
    <OwnWords<Snippet>
      title={t('Snippets')}
      purpose={t('Type a semicolon, the name and a space in a note, and the text stands there.')}
      label={t('Snippets')}
      findLabel={t('Find a snippet')}
      addLabel={t('Add a snippet')}
      emptyWords={t('Sentences that you write often stand here, under a short name.')}
      list={list}
      columns={[
        {
          id: 'name',
          header: t('Name'),
          cell: ({ name }) => <Data>{`;${name}`}</Data>,
          sortValue: ({ name }) => name,
          width: '11rem',
        },
        {
          id: 'text',
          header: t('Text'),
          cell: ({ text }) => (
            <span className={styles.short}>
              <Data>{text}</Data>
            </span>
          ),
          filterText: ({ text }) => text,
        },
      ]}
      onRemove={remove.mutate}
      renderDialog={(snippet, onClose) => <SnippetDialog snippet={snippet} onClose={onClose} />}
    />
  );
}
