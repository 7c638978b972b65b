/** The workbench in a browser. */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { MantineProvider } from '@mantine/core';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ApiProblem } from './api/client.ts';
import { makeRouter } from './routes/router.tsx';
import './ui/base.css';
import { GaugeDefs } from './ui/gauge/gauge.tsx';
import { colourScheme, readSettings } from './ui/settings.ts';
import { theme } from './ui/theme.ts';
import { preferred, speak } from './words/languages.ts';

/** What the server refused it refuses again. */
const mayHelp = (tries: number, error: Error): boolean => !(error instanceof ApiProblem) && tries < 2;

const queryClient = new QueryClient({
  defaultOptions: { queries: { retry: mayHelp, refetchOnWindowFocus: false } },
});

await speak(preferred(readSettings().language, navigator.languages));

const root = document.getElementById('root');
if (root === null) throw new Error('the page has no root');
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <MantineProvider
        theme={theme}
        withCssVariables={false}
        withGlobalClasses={false}
        colorSchemeManager={colourScheme}
        defaultColorScheme="auto"
      >
        <GaugeDefs />
        <RouterProvider router={makeRouter(queryClient)} />
      </MantineProvider>
    </QueryClientProvider>
  </StrictMode>,
);
