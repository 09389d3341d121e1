export function RosterTab({ groupId: _ }: { groupId: string }) {
  return null;
}
