/**
 * What a host and the page agree on besides procedures: how the page reaches the core, and the few commands
 * that only a desktop shell can give. Both hosts and renderer/data/transport.ts read it from here, so neither
 * side spells a name by hand.
 */

/**
 * What the menu of the desktop window can ask of the page; each is also a shortcut inside the page. At 'undo'
 * and 'redo' the page undoes the typing when a text field has the focus, else the last change.
 */
export const hostCommands = [
  'new-group',
  'new-session',
  'search',
  'lock',
  'print',
  'save-pdf',
  'undo',
  'redo',
  'settings',
  'shortcuts',
  'about',
  // the core has locked itself (idle, suspend, screen lock): drop what is on screen and reload
  'locked',
  // a file that was being saved could not be written (disk full, folder gone): say so
  'save-failed',
] as const;

export type HostCommand = (typeof hostCommands)[number];

/**
 * Every word of the window's menu and dialogs, as the English sentences that the translation layer uses as
 * keys. The menu shows them in English until the page hands in another language by `translateMenu`.
 */
export const menuSentences = [
  'File',
  'New group',
  'New session',
  'Save as PDF…',
  'Print…',
  'Lock',
  'Settings',
  'Quit Mezzo',
  'About Mezzo',
  'Edit',
  'Undo',
  'Redo',
  'Cut',
  'Copy',
  'Paste',
  'Select all',
  'Search',
  'View',
  'Larger',
  'Smaller',
  'Actual size',
  'Full screen',
  'Window',
  'Minimize',
  'Hide Mezzo',
  'Hide others',
  'Show all',
  'Help',
  'Keyboard shortcuts',
  'What you typed is not saved yet.',
  'Leave without saving',
  'Stay',
] as const;

export type MenuSentence = (typeof menuSentences)[number];
export type MenuWords = Readonly<Partial<Record<MenuSentence, string>>>;

/** Paper of a PDF, with its margins taken from the page's own print styles. */
export interface PdfRequest {
  /** The name that the save dialog proposes, without the ending. */
  suggestedName: string;
  paper: 'A4' | 'Letter';
  landscape: boolean;
}

/** `window.mezzoHost`: present in the Electron window only. In a browser it is undefined. */
export interface MezzoHost {
  readonly platform: 'darwin' | 'win32' | 'linux';
  /** Calls the listener for each menu command; returns the way to stop listening. */
  onCommand(listener: (command: HostCommand) => void): () => void;
  /** The system's folder dialog; null when it was cancelled. */
  chooseFolder(): Promise<string | null>;
  /** Prints the current print view into a PDF where the person chooses; false when it was cancelled. */
  savePdf(request: PdfRequest): Promise<boolean>;
  /** Puts the menu into the page's language; to be called at start and at each change of language. */
  translateMenu(words: MenuWords): void;
}

/**
 * Electron: the page makes a MessageChannel, keeps port1 and calls
 * `window.postMessage(portMessage, window.origin, [port2])`. The preload passes port2 to the core.
 */
export const portMessage = 'mezzo:port';

/**
 * Browser host: the page takes `#code=...` from its address, removes it with history.replaceState, sends it
 * as JSON `{ code }` by POST to `sessionPath`, and receives `{ token }`, or 401 when the code was used or is
 * older than 30 seconds. It keeps the token in sessionStorage under `tokenKey` and sends it with every
 * procedure (POST to `rpcPath/...`) as `authorization: Bearer <token>`. A 401 there means a new link is
 * needed: Enter in the terminal where Mezzo was started prints one.
 */
export const browserSession = {
  codeParameter: 'code',
  sessionPath: '/session',
  rpcPath: '/rpc',
  tokenKey: 'mezzo.session',
} as const;

/** Replaced in index.html by a fresh value at each load: see main/hosts/content-security-policy.ts. */
export const noncePlaceholder = '__MEZZO_NONCE__';
