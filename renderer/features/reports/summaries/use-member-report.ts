import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'wouter';
import { displayName } from '../../../../shared/domain/person-name.ts';
import type { ReportSpan } from '../../../../shared/domain/report-span.ts';
import { core } from '../../../data/client.ts';
import { useKeptFigures } from '../../../data/report/kept-figures.ts';
import { namesInReport, useNameChoice } from '../../../data/report/report-names.ts';
import { canBeAsked } from '../../../data/report/SpanFields.tsx';
import { useReportChoices } from '../../../stores/report-choices.ts';

interface FirstChoices<Part extends string> extends ReportSpan {
  parts: readonly Part[];
}

/** One member's report with what was chosen for it: group, days, parts, how they are named. */
export function useMemberReport<Part extends string>(
  kind: 'member-progress' | 'family-progress',
  personId: string,
  first: FirstChoices<Part>,
) {
  const [search] = useSearchParams();
  const names = useNameChoice();
  const [choices, choose] = useReportChoices(`${kind} ${personId}`, {
    ...first,
    groupId: search.get('group'),
    replacesDoubtful: false,
  });
  const { groupId, from, to, replacesDoubtful } = choices;
  const person = useQuery(core.people.get.queryOptions({ input: { id: personId } }));
  const name = person.data ? namesInReport(names.style, [person.data])(person.data) : '';
  // Where the report calls them otherwise, their name must not stand in its texts.
  const isCalledOtherwise = person.data !== undefined && name !== displayName(person.data);
  const guarding = {
    personId,
    replacesDoubtful,
    calledInstead: isCalledOtherwise ? name.slice(0, 80) : null,
  };
  const read = useQuery({
    ...core.summaries.member.queryOptions({ input: { ...guarding, groupId, from, to } }),
    enabled: person.data !== undefined && canBeAsked(choices),
    placeholderData: keepPreviousData,
  });
  const figures = useKeptFigures(read);
  return {
    names,
    name,
    /** As a family calls them; under initials or a pseudonym by that. */
    firstName:
      person.data && !isCalledOtherwise ? person.data.preferredName || person.data.givenName || name : name,
    choices,
    choose,
    guarding,
    /** What is still to come, or has failed. */
    query: person.data ? read : person,
    report: person.data ? figures : undefined,
  };
}
