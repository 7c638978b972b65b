/** Every address there is. What each shows is loaded when it is first opened. */
import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';
import { answersAt, mayAt, whoAmI, type Account } from '../api/account.ts';
import { nextSteps, overview, plantList, type Moment } from '../api/plants.ts';
import { urlState, type UrlState } from '../ui/url-state.ts';
import { NotFound } from './not-found.tsx';
import { PlantShell } from './plant-shell.tsx';

interface Context {
  readonly queryClient: QueryClient;
}

const root = createRootRouteWithContext<Context>()({ validateSearch: urlState, notFoundComponent: NotFound });

/** While its code comes, nothing is shown, and nothing of the page before: whoever signed out is not to leave a plant behind. */
const ALONE = { pendingMs: 0, pendingMinMs: 0, pendingComponent: () => null } as const;

/** Pages before anybody is signed in. */
const gate = <const P extends string>(
  path: P,
  page: 'SignInPage' | 'SetUpPage' | 'InvitationPage' | 'SecondFactorPage',
) =>
  createRoute({
    getParentRoute: () => root,
    path,
    ...ALONE,
    component: lazyRouteComponent(() => import('../features/account/account-pages.tsx'), page),
  });

const signIn = gate('/sign-in', 'SignInPage');
const setUp = gate('/set-up', 'SetUpPage');
const reset = createRoute({
  getParentRoute: () => root,
  path: '/reset',
  ...ALONE,
  component: lazyRouteComponent(() => import('../features/account/reset-page.tsx'), 'ResetPage'),
});
const invitation = gate('/invitation', 'InvitationPage');
const secondFactor = gate('/second-factor', 'SecondFactorPage');

/** Whoever is not signed in, or lacks a second factor, gets that first, and then what was asked for. */
const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'signed-in',
  beforeLoad: async ({ context, location }) => {
    const account = await context.queryClient.ensureQueryData(whoAmI);
    const to = location.href === '/' ? undefined : location.href;
    if (account === null) throw redirect({ to: '/sign-in', search: { to } });
    if (!account.hasSecondFactor) throw redirect({ to: '/second-factor', search: { to } });
    return { account };
  },
});

/** Somebody with one plant wants to see it, and a supplier what it is asked. */
const home = createRoute({
  getParentRoute: () => signedIn,
  path: '/',
  beforeLoad: async ({ context }) => {
    const plants = await context.queryClient.ensureQueryData(plantList);
    const asked = answersAt(await context.queryClient.ensureQueryData(whoAmI));
    const [site] = asked;
    if (plants.length === 0 && asked.length === 1 && site !== undefined)
      throw redirect({ to: '/q/$plant', params: { plant: site } });
    const [only] = plants;
    if (plants.length === 1 && only !== undefined)
      throw redirect({ to: '/p/$plant/overview', params: { plant: only.plant } });
    const account = await context.queryClient.ensureQueryData(whoAmI);
    // The first visit of an installation, for who may make a plant.
    if (plants.length === 0 && mayAt(account, '*', 'people')) throw redirect({ to: '/new' });
    throw redirect({ to: '/plants' });
  },
});

const fleet = createRoute({
  getParentRoute: () => signedIn,
  path: '/plants',
  component: lazyRouteComponent(() => import('../features/fleet/fleet-page.tsx'), 'FleetPage'),
});

const newPlant = createRoute({
  getParentRoute: () => signedIn,
  path: '/new',
  component: lazyRouteComponent(() => import('../features/bring/new-plant-page.tsx'), 'NewPlantPage'),
});

const sessions = createRoute({
  getParentRoute: () => signedIn,
  path: '/sessions',
  component: lazyRouteComponent(() => import('../features/account/sessions-page.tsx'), 'SessionsPage'),
});

/** Without the frame: of the plant, a supplier sees no more than this. */
const suppliersSheet = createRoute({
  getParentRoute: () => signedIn,
  path: '/q/$plant',
  component: lazyRouteComponent(
    () => import('../features/supplier/questionnaire-page.tsx'),
    'QuestionnairePage',
  ),
});

/** Who is only asked at a plant is led to what is asked: no page of the plant is for them. */
function toWhatIsAsked(account: Account | null, site: string): void {
  if (mayAt(account, site, 'read') || !answersAt(account).includes(site)) return;
  throw redirect({ to: '/q/$plant', params: { plant: site } });
}

const plant = createRoute({
  getParentRoute: () => signedIn,
  path: '/p/$plant',
  beforeLoad: ({ context, params }) => toWhatIsAsked(context.account, params.plant),
  component: PlantShell,
});

/** Without the frame: it fills the window. */
const workshop = createRoute({
  getParentRoute: () => signedIn,
  path: '/p/$plant/workshop',
  beforeLoad: ({ context, params }) => toWhatIsAsked(context.account, params.plant),
  component: lazyRouteComponent(() => import('./workshop-shell.tsx'), 'WorkshopShell'),
});

const plantHome = createRoute({
  getParentRoute: () => plant,
  path: '/',
  beforeLoad: ({ params, search }) => {
    throw redirect({ to: '/p/$plant/overview', params, search });
  },
});

const momentOf = (name: string, { at, asOf }: UrlState): Moment => ({ plant: name, at, asOf });

const overviewRoute = createRoute({
  getParentRoute: () => plant,
  path: '/overview',
  loaderDeps: ({ search: { at, asOf } }) => ({ at, asOf }),
  // Asked for while the code of the page comes; nobody waits for it here.
  loader: ({ context, params, deps }) => {
    void context.queryClient.prefetchQuery(overview(momentOf(params.plant, deps)));
    void context.queryClient.prefetchQuery(nextSteps(momentOf(params.plant, deps)));
  },
  component: lazyRouteComponent(() => import('../features/overview/overview-page.tsx'), 'OverviewPage'),
});

const requirements = createRoute({
  getParentRoute: () => plant,
  path: '/requirements',
  component: lazyRouteComponent(
    () => import('../features/requirements/requirements-page.tsx'),
    'RequirementsPage',
  ),
});

const zones = createRoute({
  getParentRoute: () => plant,
  path: '/zones',
  component: lazyRouteComponent(() => import('../features/zones/zones-page.tsx'), 'ZonesPage'),
});

const findings = createRoute({
  getParentRoute: () => plant,
  path: '/findings',
  component: lazyRouteComponent(() => import('../features/findings/findings-page.tsx'), 'FindingsPage'),
});

const gaps = createRoute({
  getParentRoute: () => plant,
  path: '/findings/gaps',
  component: lazyRouteComponent(() => import('../features/findings/gaps-page.tsx'), 'GapsPage'),
});

const reports = createRoute({
  getParentRoute: () => plant,
  path: '/reports',
  component: lazyRouteComponent(() => import('../features/reports/reports-page.tsx'), 'ReportsPage'),
});

const assets = createRoute({
  getParentRoute: () => plant,
  path: '/assets',
  component: lazyRouteComponent(() => import('../features/registers/pages.tsx'), 'AssetsPage'),
});

const products = createRoute({
  getParentRoute: () => plant,
  path: '/assets/products',
  component: lazyRouteComponent(() => import('../features/registers/pages.tsx'), 'ProductsPage'),
});

const flows = createRoute({
  getParentRoute: () => plant,
  path: '/flows',
  component: lazyRouteComponent(() => import('../features/registers/pages.tsx'), 'FlowsPage'),
});

const conduits = createRoute({
  getParentRoute: () => plant,
  path: '/flows/conduits',
  component: lazyRouteComponent(() => import('../features/registers/pages.tsx'), 'ConduitsPage'),
});

const importing = createRoute({
  getParentRoute: () => plant,
  path: '/import',
  component: lazyRouteComponent(() => import('../features/bring/import-page.tsx'), 'ImportPage'),
});

const evidence = createRoute({
  getParentRoute: () => plant,
  path: '/evidence',
  component: lazyRouteComponent(() => import('../features/evidence/evidence-page.tsx'), 'EvidencePage'),
});

const risk = createRoute({
  getParentRoute: () => plant,
  path: '/risk',
  component: lazyRouteComponent(() => import('../features/risk/scenarios-page.tsx'), 'ScenariosPage'),
});

const targets = createRoute({
  getParentRoute: () => plant,
  path: '/risk/targets',
  component: lazyRouteComponent(() => import('../features/risk/targets-page.tsx'), 'TargetsPage'),
});

const exposure = createRoute({
  getParentRoute: () => plant,
  path: '/risk/exposure',
  component: lazyRouteComponent(() => import('../features/risk/exposure-page.tsx'), 'ExposurePage'),
});

const criteria = createRoute({
  getParentRoute: () => plant,
  path: '/risk/criteria',
  component: lazyRouteComponent(() => import('../features/risk/criteria-page.tsx'), 'CriteriaPage'),
});

const settings = createRoute({
  getParentRoute: () => plant,
  path: '/settings',
  component: lazyRouteComponent(() => import('../features/settings/settings-page.tsx'), 'SettingsPage'),
});

const inbox = createRoute({
  getParentRoute: () => plant,
  path: '/inbox',
  component: lazyRouteComponent(() => import('../features/inbox/inbox-page.tsx'), 'InboxPage'),
});

const history = createRoute({
  getParentRoute: () => plant,
  path: '/history',
  component: lazyRouteComponent(() => import('../features/history/history-page.tsx'), 'HistoryPage'),
});

const tree = root.addChildren([
  signIn,
  setUp,
  reset,
  invitation,
  secondFactor,
  signedIn.addChildren([
    home,
    fleet,
    newPlant,
    sessions,
    workshop,
    suppliersSheet,
    plant.addChildren([
      plantHome,
      overviewRoute,
      requirements,
      zones,
      findings,
      gaps,
      reports,
      assets,
      products,
      flows,
      conduits,
      importing,
      evidence,
      risk,
      targets,
      exposure,
      criteria,
      settings,
      inbox,
      history,
    ]),
  ]),
]);

export function makeRouter(queryClient: QueryClient) {
  return createRouter({
    routeTree: tree,
    context: { queryClient },
    defaultPreload: 'intent',
    scrollRestoration: false,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
}
