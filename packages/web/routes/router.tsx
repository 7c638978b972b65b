/** Every address there is. What each shows is loaded when it is first opened. */
import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
  type RouteComponent,
} from '@tanstack/react-router';
import { answersAt, mayAt, whoAmI, type Account } from '../api/account.ts';
import { plantList } from '../api/plants.ts';
import { urlState } from '../ui/url-state.ts';
import { spoken } from '../words/languages.ts';
import { firstViews, type FirstViews } from './first-views.ts';
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

interface Loading {
  readonly context: Context;
  readonly params: { readonly plant: string };
  readonly location: { readonly search: object };
}

/** Asked for while the code of the page comes; nobody waits for it here. */
const asks =
  (first: FirstViews) =>
  ({ context: { queryClient }, params: { plant: name }, location }: Loading): void => {
    const search = urlState({ ...location.search });
    const { at, asOf } = search;
    void first(queryClient, { moment: { plant: name, at, asOf }, search, language: spoken() });
  };

/** A page of a plant. @param first what it asks for as it opens */
const page = <const P extends string>(path: P, component: RouteComponent, first: FirstViews) =>
  createRoute({
    getParentRoute: () => plant,
    path,
    loaderDeps: ({ search: { at, asOf } }) => ({ at, asOf }),
    loader: asks(first),
    component,
  });

const overviewRoute = page(
  '/overview',
  lazyRouteComponent(() => import('../features/overview/overview-page.tsx'), 'OverviewPage'),
  firstViews.overview,
);

const requirements = page(
  '/requirements',
  lazyRouteComponent(() => import('../features/requirements/requirements-page.tsx'), 'RequirementsPage'),
  firstViews.requirements,
);

const zones = page(
  '/zones',
  lazyRouteComponent(() => import('../features/zones/zones-page.tsx'), 'ZonesPage'),
  firstViews.zones,
);

const findings = page(
  '/findings',
  lazyRouteComponent(() => import('../features/findings/findings-page.tsx'), 'FindingsPage'),
  firstViews.findings,
);

const gaps = page(
  '/findings/gaps',
  lazyRouteComponent(() => import('../features/findings/gaps-page.tsx'), 'GapsPage'),
  firstViews.gaps,
);

const reports = page(
  '/reports',
  lazyRouteComponent(() => import('../features/reports/reports-page.tsx'), 'ReportsPage'),
  firstViews.none,
);

const assets = page(
  '/assets',
  lazyRouteComponent(() => import('../features/registers/pages.tsx'), 'AssetsPage'),
  firstViews.register,
);

const products = page(
  '/assets/products',
  lazyRouteComponent(() => import('../features/registers/pages.tsx'), 'ProductsPage'),
  firstViews.register,
);

const flows = page(
  '/flows',
  lazyRouteComponent(() => import('../features/registers/pages.tsx'), 'FlowsPage'),
  firstViews.register,
);

const conduits = page(
  '/flows/conduits',
  lazyRouteComponent(() => import('../features/registers/pages.tsx'), 'ConduitsPage'),
  firstViews.register,
);

const importing = page(
  '/import',
  lazyRouteComponent(() => import('../features/bring/import-page.tsx'), 'ImportPage'),
  firstViews.none,
);

const evidence = page(
  '/evidence',
  lazyRouteComponent(() => import('../features/evidence/evidence-page.tsx'), 'EvidencePage'),
  firstViews.evidence,
);

const risk = page(
  '/risk',
  lazyRouteComponent(() => import('../features/risk/scenarios-page.tsx'), 'ScenariosPage'),
  firstViews.scenarios,
);

const targets = page(
  '/risk/targets',
  lazyRouteComponent(() => import('../features/risk/targets-page.tsx'), 'TargetsPage'),
  firstViews.targets,
);

const exposure = page(
  '/risk/exposure',
  lazyRouteComponent(() => import('../features/risk/exposure-page.tsx'), 'ExposurePage'),
  firstViews.exposure,
);

const criteria = page(
  '/risk/criteria',
  lazyRouteComponent(() => import('../features/risk/criteria-page.tsx'), 'CriteriaPage'),
  firstViews.scenarios,
);

const settings = page(
  '/settings',
  lazyRouteComponent(() => import('../features/settings/settings-page.tsx'), 'SettingsPage'),
  firstViews.none,
);

const inbox = page(
  '/inbox',
  lazyRouteComponent(() => import('../features/inbox/inbox-page.tsx'), 'InboxPage'),
  firstViews.inbox,
);

const history = page(
  '/history',
  lazyRouteComponent(() => import('../features/history/history-page.tsx'), 'HistoryPage'),
  firstViews.history,
);

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
