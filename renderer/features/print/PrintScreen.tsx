export function PrintScreen({ view: _v, id: _ }: { view: string; id: string }) {
  return null;
}
