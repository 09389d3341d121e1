export function GroupOverview({ groupId: _ }: { groupId: string }) {
  return null;
}
