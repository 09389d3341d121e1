export function NewSessionScreen({ groupId: _ }: { groupId: string }) {
  return null;
}
