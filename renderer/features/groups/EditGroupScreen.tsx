export function EditGroupScreen({ groupId: _ }: { groupId: string }) {
  return null;
}
