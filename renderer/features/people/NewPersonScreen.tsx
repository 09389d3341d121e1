export function NewPersonScreen() {
  return null;
}
