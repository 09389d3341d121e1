export function NotAdmittedScreen() {
  return null;
}
