export function NewSeriesScreen({ groupId: _ }: { groupId: string }) {
  return null;
}
