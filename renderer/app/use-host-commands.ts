import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { menuSentences, type HostCommand } from '../../shared/contract/host-bridge.ts';
import { forgetEverything } from '../data/query.ts';
import { useSettings } from '../data/settings.ts';
import { isTypingPlace, showToast } from '../ui/index.ts';
import type { Commands } from './commands.ts';

/** Does what the menu of the desktop window asks for, and puts that menu into the page's language. */
export function useHostCommands(commands: Commands): void {
  const { t, i18n } = useTranslation();
  const { paper } = useSettings();
  const latest = useRef({ commands, t, paper });
  latest.current = { commands, t, paper };

  useEffect(() => window.mezzoHost?.onCommand((command) => obey(command, latest.current)), []);

  useEffect(() => {
    // Sentences of the bridge, each of which stands in the catalogue as it stands in the menu.
    window.mezzoHost?.translateMenu(
      Object.fromEntries(menuSentences.map((sentence) => [sentence, i18n.t(sentence)])),
    );
  }, [i18n, i18n.language]);
}

function obey(
  command: HostCommand,
  {
    commands,
    t,
    paper,
  }: { commands: Commands; t: ReturnType<typeof useTranslation>['t']; paper: 'a4' | 'letter' },
): void {
  switch (command) {
    case 'new-group':
      return commands.newGroup();
    case 'new-session':
      return commands.newSession();
    case 'search':
      return commands.search();
    case 'lock':
      return commands.lock();
    case 'print':
      return commands.print();
    case 'save-pdf':
      void window.mezzoHost?.savePdf({
        suggestedName: document.title,
        paper: paper === 'a4' ? 'A4' : 'Letter',
        landscape: false,
      });
      return;
    case 'undo':
    case 'redo':
      if (isTypingPlace(document.activeElement)) document.execCommand(command);
      else commands[command]();
      return;
    case 'settings':
      return commands.settings();
    case 'shortcuts':
      return commands.shortcuts();
    case 'about':
      return commands.about();
    case 'locked':
      return forgetEverything();
    case 'save-failed':
      showToast({ message: t('The file could not be saved there. Choose another place.'), isAlarm: true });
  }
}
