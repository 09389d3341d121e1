export function ImportRegisterScreen({ groupId: _ }: { groupId: string }) {
  return null;
}
