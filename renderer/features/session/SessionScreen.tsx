export function SessionScreen({ sessionId: _ }: { sessionId: string }) {
  return null;
}
