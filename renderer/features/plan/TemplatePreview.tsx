import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Group } from '../../../shared/contract/groups.ts';
import type { Norm, Plan, TemplateSummary } from '../../../shared/contract/plan.ts';
import type { PlanHeading } from '../../../shared/domain/plan-headings.ts';
import { fillingOf } from '../../../shared/domain/template-filling.ts';
import { headingWords } from '../../data/plan-words.ts';
import { formatList } from '../../i18n/format.ts';
import { Data } from '../../ui/index.ts';
import styles from './plan.module.css';

interface TemplatePreviewProps {
  template: TemplateSummary;
  group: Group;
  plan: Plan;
  norms: readonly Norm[];
}

/** What a template would bring to this group, and what stays as it is. */
export function TemplatePreview({ template, group, plan, norms }: TemplatePreviewProps) {
  const { t } = useTranslation();
  const textOf = Object.fromEntries(template.plan.map(({ heading, text }) => [heading, text]));
  const filling = fillingOf(
    { ...template, plan: textOf as Record<PlanHeading, string> },
    {
      ...group,
      answers: plan.answers,
      goals: plan.goals.map((goal) => goal.text),
      norms: norms.flatMap((norm) => [norm.text, ...norm.revisedFrom.map((earlier) => earlier.text)]),
    },
  );
  const titles = (headings: readonly PlanHeading[]) =>
    formatList(headings.map((heading) => headingWords(heading, t).title));
  return (
    <div className={styles.preview}>
      <p>
        <Data>{template.summary}</Data>
      </p>
      <ul className={styles.effects}>
        <li>
          {filling.headings.length === 0
            ? t('No heading is empty, so none is filled.')
            : t('Fills: {{headings}}.', { headings: titles(filling.headings.map((one) => one.heading)) })}
        </li>
        {filling.kept.length > 0 && (
          <li>{t('Stays as you have it: {{headings}}.', { headings: titles(filling.kept) })}</li>
        )}
        {filling.consentRule !== group.consentRule && (
          <li>
            {filling.consentRule === 'consent'
              ? t('From now on the group asks for consent.')
              : t('From now on the group asks for a parent’s consent and the young person’s assent.')}
          </li>
        )}
      </ul>
      <Part title={t('Goals that are added')} isOpen lines={filling.goals} />
      <Part title={t('Norms that are proposed')} lines={filling.norms} />
      <Part title={t('Sessions, to be laid under Curriculum')} lines={template.sessions} isOrdered />
      <details className={styles.part}>
        <summary>{t('What stands under the headings')}</summary>
        {filling.headings.map(({ heading, text }) => (
          <section key={heading}>
            <h3>{headingWords(heading, t).title}</h3>
            <p className={styles.written}>
              <Data>{text}</Data>
            </p>
          </section>
        ))}
      </details>
    </div>
  );
}

interface PartProps {
  title: ReactNode;
  lines: readonly string[];
  isOpen?: boolean;
  isOrdered?: boolean;
}

function Part({ title, lines, isOpen = false, isOrdered = false }: PartProps) {
  if (lines.length === 0) return null;
  const items = lines.map((line) => (
    <li key={line}>
      <Data>{line}</Data>
    </li>
  ));
  return (
    <details className={styles.part} open={isOpen}>
      <summary>
        {title} ({lines.length})
      </summary>
      {isOrdered ? <ol>{items}</ol> : <ul>{items}</ul>}
    </details>
  );
}
