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
