import { useTranslation } from 'react-i18next';
import { Route, Switch } from 'wouter';
import { NewQuestionScreen, QuestionsScreen, SavedQuestionScreen } from '../features/questions/index.ts';
import {
  AggregateScreen,
  AttendanceReportScreen,
  MissingWorkScreen,
  OtherWorkScreen,
  ReportsScreen,
  ServiceLogScreen,
} from '../features/reports/index.ts';
import {
  ChooseGroup,
  ChooseMember,
  ChooseSession,
  FamilyProgressScreen,
  GroupSummaryScreen,
  MemberProgressScreen,
  SessionSummaryScreen,
} from '../features/reports/summaries/index.ts';
import { EmptyState, LinkButton } from '../ui/index.ts';

/** The reports: what was done and what came of it, over groups and dates. */
export function ReportRoutes() {
  const { t } = useTranslation();
  return (
    <Switch>
      <Route path="/reports">
        <ReportsScreen />
      </Route>
      <Route path="/reports/attendance">
        <AttendanceReportScreen />
      </Route>
      <Route path="/reports/service-log">
        <ServiceLogScreen />
      </Route>
      <Route path="/reports/service-log/work">
        <OtherWorkScreen />
      </Route>
      <Route path="/reports/missing-work">
        <MissingWorkScreen />
      </Route>
      <Route path="/reports/numbers">
        <AggregateScreen />
      </Route>
      <Route path="/reports/member-progress">
        <ChooseMember report="member-progress" />
      </Route>
      <Route path="/reports/member-progress/:id">
        {({ id }) => <MemberProgressScreen key={id} personId={id} />}
      </Route>
      <Route path="/reports/family-progress">
        <ChooseMember report="family-progress" />
      </Route>
      <Route path="/reports/family-progress/:id">
        {({ id }) => <FamilyProgressScreen key={id} personId={id} />}
      </Route>
      <Route path="/reports/session-summary">
        <ChooseSession />
      </Route>
      <Route path="/reports/session-summary/:id">
        {({ id }) => <SessionSummaryScreen key={id} sessionId={id} />}
      </Route>
      <Route path="/reports/group-summary">
        <ChooseGroup report="group-summary" />
      </Route>
      <Route path="/reports/group-summary/:id">
        {({ id }) => <GroupSummaryScreen key={id} groupId={id} />}
      </Route>
      <Route path="/reports/questions">
        <QuestionsScreen />
      </Route>
      <Route path="/reports/questions/new">
        <NewQuestionScreen />
      </Route>
      <Route path="/reports/questions/:id">{({ id }) => <SavedQuestionScreen key={id} id={id} />}</Route>
      <Route>
        <EmptyState action={<LinkButton href="/reports">{t('Go to the reports')}</LinkButton>}>
          {t('There is nothing at this address.')}
        </EmptyState>
      </Route>
    </Switch>
  );
}
