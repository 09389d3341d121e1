import { createRoot } from 'react-dom/client';
// oxlint-disable-next-line import/no-unassigned-import -- a style sheet has nothing to assign
import '../../styles/base.css';
import { setLanguage, startLanguages } from '../../i18n/language.ts';
import { UiProvider } from '../index.ts';
import { Gallery } from './Gallery.tsx';

/**
 * Every piece in every state, for whoever draws or changes one. Not part of the product build. The address
 * chooses: ?theme=dark&language=pseudo-rtl&text-size=large&part=table
 */
async function startGallery(): Promise<void> {
  const choices = new URLSearchParams(location.search);
  await startLanguages();
  await setLanguage(choices.get('language') ?? 'en');
  const html = document.documentElement;
  html.dataset['theme'] = choices.get('theme') ?? 'light';
  html.dataset['textSize'] = choices.get('text-size') ?? 'normal';
  createRoot(document.querySelector('#root')!).render(
    <UiProvider navigate={(path) => history.pushState(null, '', path)} weekStart="mon">
      <Gallery part={choices.get('part')} />
    </UiProvider>,
  );
}

void startGallery();
