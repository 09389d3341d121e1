export function SessionsTab({ groupId: _ }: { groupId: string }) {
  return null;
}
