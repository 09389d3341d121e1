export function NewGroupScreen() {
  return null;
}
