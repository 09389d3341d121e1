import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { NoteTemplate } from '../../../../shared/contract/notes.ts';
import { client, core } from '../../../data/client.ts';
import { useChange } from '../../../data/query.ts';
import { formatList } from '../../../i18n/format.ts';
import { Data } from '../../../ui/index.ts';
import { OwnWords } from './OwnWords.tsx';
import { TemplateDialog } from './TemplateDialog.tsx';

/** Formats of one's own, beside those that Mezzo brings. */
export function TemplatesCard() {
  const { t } = useTranslation();
  const list = useQuery(core.notes.templates.queryOptions());
  const remove = useChange(({ id }: NoteTemplate) => client.notes.removeTemplate({ id }), {
    message: () => t('The note template is removed. Notes written in it stay as they are.'),
  });
  return (
    <OwnWords<NoteTemplate>
      title={t('Formats of your own')}
      purpose={t('Beside DAP, SOAP, BIRP, GIRP, SIRP and free text.')}
      label={t('Note templates')}
      findLabel={t('Find a note template')}
      addLabel={t('Add a note template')}
      emptyWords={t('A format with your own headings and questions stands here.')}
      list={list}
      columns={[
        {
          id: 'name',
          header: t('Name'),
          cell: ({ name }) => <Data>{name}</Data>,
          sortValue: ({ name }) => name,
        },
        {
          id: 'kind',
          header: t('For'),
          cell: ({ kind }) => (kind === 'group' ? t('Group notes') : t('Individual notes')),
          sortValue: ({ kind }) => kind,
          width: '10rem',
        },
        {
          id: 'parts',
          header: t('Parts'),
          cell: ({ sections }) => <Data>{formatList(sections.map(({ heading }) => heading))}</Data>,
          filterText: ({ sections }) => sections.map(({ heading }) => heading).join(' '),
        },
      ]}
      onRemove={remove.mutate}
      renderDialog={(template, onClose) => <TemplateDialog template={template} onClose={onClose} />}
    />
  );
}
