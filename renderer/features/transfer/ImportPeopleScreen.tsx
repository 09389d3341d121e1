export function ImportPeopleScreen() {
  return null;
}
