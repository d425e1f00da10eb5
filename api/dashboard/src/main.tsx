import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '@countersign/shared/styles/tokens.css';
import '@countersign/shared/styles/components.css';
import './styles/dashboard.css';
import './styles/pages.css';
import './styles/sources.css';
import './styles/knowledge.css';
import { App } from './app.tsx';
import { applyTheme, readTheme } from './frame/theme.ts';

applyTheme(readTheme());
const queries = new QueryClient({ defaultOptions: { queries: { staleTime: 15_000, retry: 1 } } });

createRoot(document.querySelector('#root')!).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <App />
    </QueryClientProvider>
  </StrictMode>,
);
