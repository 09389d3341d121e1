export function EditPersonScreen({ personId: _ }: { personId: string }) {
  return null;
}
