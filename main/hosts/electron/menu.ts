import type { HostCommand, MenuSentence, MenuWords } from '../../../shared/contract/host-bridge.ts';
import { sendCommand } from './commands.ts';
import type { BrowserWindow, ElectronModule, MenuItemConstructorOptions } from './electron-module.ts';

export interface MenuSurroundings {
  platform: NodeJS.Platform;
  /** The tools for developers, and only outside the packaged app. */
  areToolsAllowed: boolean;
}

/** Sets the application menu, in English or in the words that the page handed in. */
export function setApplicationMenu(
  { Menu }: ElectronModule,
  window: BrowserWindow,
  surroundings: MenuSurroundings,
  words: MenuWords = {},
): void {
  const template = composeMenu(surroundings, words, (command) => sendCommand(window, command));
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}

/**
 * The menu as Electron takes it. Commands go to the page, which alone knows what is on screen; undo and redo
 * only show their keys on Windows and Linux, where the page hears them first and knows typing from records.
 */
export function composeMenu(
  { platform, areToolsAllowed }: MenuSurroundings,
  words: MenuWords,
  give: (command: HostCommand) => void,
): MenuItemConstructorOptions[] {
  const isMac = platform === 'darwin';
  const say = (sentence: MenuSentence) => words[sentence] ?? sentence;
  const item = (
    sentence: MenuSentence,
    command: HostCommand,
    accelerator?: string,
  ): MenuItemConstructorOptions => ({
    id: command,
    label: say(sentence),
    accelerator,
    click: () => give(command),
  });
  const role = (
    sentence: MenuSentence,
    name: MenuItemConstructorOptions['role'],
  ): MenuItemConstructorOptions => ({
    label: say(sentence),
    role: name,
  });
  const line: MenuItemConstructorOptions = { type: 'separator' };
  const about = item('About Mezzo', 'about');
  const settings = item('Settings', 'settings', 'CmdOrCtrl+,');
  const keysInPage = { registerAccelerator: isMac };

  const macMenu: MenuItemConstructorOptions = {
    label: 'Mezzo',
    submenu: [
      about,
      line,
      settings,
      line,
      role('Hide Mezzo', 'hide'),
      role('Hide others', 'hideOthers'),
      role('Show all', 'unhide'),
      line,
      role('Quit Mezzo', 'quit'),
    ],
  };
  const file: MenuItemConstructorOptions[] = [
    item('New group', 'new-group', 'CmdOrCtrl+N'),
    item('New session', 'new-session', 'CmdOrCtrl+Shift+N'),
    line,
    item('Save as PDF…', 'save-pdf', 'CmdOrCtrl+Shift+P'),
    item('Print…', 'print', 'CmdOrCtrl+P'),
    line,
    item('Lock', 'lock', 'CmdOrCtrl+L'),
    ...(isMac ? [] : [line, settings, line, { ...role('Quit Mezzo', 'quit'), accelerator: 'Ctrl+Q' }]),
  ];
  const edit: MenuItemConstructorOptions[] = [
    { ...item('Undo', 'undo', 'CmdOrCtrl+Z'), ...keysInPage },
    { ...item('Redo', 'redo', isMac ? 'Cmd+Shift+Z' : 'Ctrl+Y'), ...keysInPage },
    line,
    role('Cut', 'cut'),
    role('Copy', 'copy'),
    role('Paste', 'paste'),
    role('Select all', 'selectAll'),
    line,
    item('Search', 'search', 'CmdOrCtrl+K'),
  ];
  const view: MenuItemConstructorOptions[] = [
    role('Larger', 'zoomIn'),
    role('Smaller', 'zoomOut'),
    role('Actual size', 'resetZoom'),
    line,
    role('Full screen', 'togglefullscreen'),
    ...(areToolsAllowed ? [line, { role: 'toggleDevTools' as const }] : []),
  ];
  const help = [item('Keyboard shortcuts', 'shortcuts'), ...(isMac ? [] : [line, about])];

  return [
    ...(isMac ? [macMenu] : []),
    { label: say('File'), submenu: file },
    { label: say('Edit'), submenu: edit },
    { label: say('View'), submenu: view },
    ...(isMac ? [{ label: say('Window'), submenu: [role('Minimize', 'minimize')] }] : []),
    { label: say('Help'), role: 'help', submenu: help },
  ];
}
