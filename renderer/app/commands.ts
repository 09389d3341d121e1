/** What can be done from anywhere, by key, by the rail, or by the menu of the desktop window. */
export interface Commands {
  search: () => void;
  lock: () => void;
  undo: () => void;
  redo: () => void;
  shortcuts: () => void;
  newGroup: () => void;
  newSession: () => void;
  settings: () => void;
  about: () => void;
  print: () => void;
  today: () => void;
  calendar: () => void;
  groups: () => void;
  people: () => void;
  activities: () => void;
}

const nothing = () => {};

/** Everything does nothing but the lock: while the device is in a member's hands. */
export function onlyLock({ lock }: Pick<Commands, 'lock'>): Commands {
  return {
    search: nothing,
    lock,
    undo: nothing,
    redo: nothing,
    shortcuts: nothing,
    newGroup: nothing,
    newSession: nothing,
    settings: nothing,
    about: nothing,
    print: nothing,
    today: nothing,
    calendar: nothing,
    groups: nothing,
    people: nothing,
    activities: nothing,
  };
}
