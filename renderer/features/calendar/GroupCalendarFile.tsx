import { useNavigate } from '../../ui/index.ts';
import { CalendarFileDialog } from './CalendarFileDialog.tsx';

/** The calendar file of one group, asked for from its sessions; closing leads back to them. */
export function GroupCalendarFile({ groupId }: { groupId: string }) {
  const navigate = useNavigate();
  return <CalendarFileDialog groupId={groupId} onClose={() => navigate(`/groups/${groupId}/sessions`)} />;
}
