import './data/schemas-without-eval.ts';
// before any component: a piece's own rules come after the ground's
import './styles/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { isNoDefect } from './app/FaultBoundary.tsx';
import { connectToCore } from './data/client.ts';
import { watchForFaults } from './data/faults.ts';
import { queryClient } from './data/query.ts';
import { NotAdmittedError } from './data/transport.ts';
import { NotAdmittedScreen } from './features/unlock/index.ts';
import { startLanguages } from './i18n/language.ts';

const root = createRoot(document.getElementById('root')!, {
  // As React does by itself, but for an address that leads nowhere: that is no fault of the page.
  onCaughtError: (error) => {
    // oxlint-disable-next-line no-console -- where React itself would write it
    if (!isNoDefect(error)) console.error(error);
  },
});

await startLanguages();
try {
  await connectToCore();
  watchForFaults();
  window.addEventListener('mezzo:not-admitted', () => root.render(<NotAdmittedScreen />));
  root.render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <App />
      </QueryClientProvider>
    </StrictMode>,
  );
} catch (error) {
  if (!(error instanceof NotAdmittedError)) throw error;
  root.render(<NotAdmittedScreen />);
}
