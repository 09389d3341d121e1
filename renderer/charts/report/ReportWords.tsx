import { Fragment } from 'react';
import type { ReportText } from '../../../shared/contract/report-document.ts';
import { AppLink, Data } from '../../ui/index.ts';
import { breakLongWords } from './long-words.ts';

/** A piece of text of a report: a sentence, or words of the records; on screen a place in the app can be followed. */
export function ReportWords({ text }: { text: ReportText }) {
  if (typeof text === 'string') return text;
  const words = text.isData ? (
    <Data>
      {breakLongWords(text.text).map((piece, place) => (
        <Fragment key={place}>
          {place > 0 && <wbr />}
          {piece}
        </Fragment>
      ))}
    </Data>
  ) : (
    text.text
  );
  return text.href === undefined ? words : <AppLink href={text.href}>{words}</AppLink>;
}
