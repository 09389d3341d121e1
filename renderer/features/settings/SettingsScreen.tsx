export function SettingsScreen({ section: _ }: { section: string }) {
  return null;
}
