export function PersonScreen({ personId: _ }: { personId: string }) {
  return null;
}
