import { useTranslation } from 'react-i18next';
import { Data, PrintPage, Sheet, Watermark } from '../index.ts';

export function PrintPart() {
  const { t } = useTranslation();
  return (
    <>
      <Watermark>{t('Practice')}</Watermark>
      <PrintPage backHref="#back" label={t('Sign-in sheet')}>
        <Sheet
          paper="a4"
          title={t('Sign-in sheet')}
          subtitle={<Data>Friendship group 4B</Data>}
          aside={<time dateTime="2026-03-12">12 March 2026</time>}
          footer={<span>{t('Keep in the group file.')}</span>}
        >
          <table>
            <thead>
              <tr>
                <th scope="col">{t('Name')}</th>
                <th scope="col">{t('Initials')}</th>
              </tr>
            </thead>
            <tbody>
              {Array.from({ length: 70 }, (_, row) => (
                <tr key={row}>
                  <td>
                    <Data>Amina Y. {row}</Data>
                  </td>
                  <td>{row % 2 === 0 ? '' : 'A. Y.'}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Sheet>
      </PrintPage>
    </>
  );
}
