/** Signing in at the provider of the organisation, where this server knows one, and why the last try came to nothing. */
import { useQuery } from '@tanstack/react-query';
import { providerElsewhere } from '../../api/account.ts';
import { useUrl } from '../../ui/url-state.ts';
import { useWords } from '../../words/use-words.ts';
import style from './account.module.css';

/** The server sends the browser on from here, so it is opened as any page is. */
const START = '/api/v1/oidc/start';

export function Elsewhere() {
  const { t } = useWords();
  const { data: issuer } = useQuery(providerElsewhere);
  if (issuer === undefined || issuer === null) return null;
  return (
    <div className={style.elsewhere}>
      <span className="quiet">{t('account.elsewhereOr')}</span>
      <a href={START}>{t('account.elsewhere', { host: new URL(issuer).host })}</a>
    </div>
  );
}

/** As the server calls them; of any other no more is said than that it went wrong. */
const PROBLEMS = {
  'elsewhere-refused': 'account.problemRefused',
  'provider-away': 'account.problemAway',
  'too-many': 'account.problemTooMany',
} as const;

export function ProblemElsewhere() {
  const { t } = useWords();
  const { problem } = useUrl();
  if (problem === undefined) return null;
  const isKnown = (code: string): code is keyof typeof PROBLEMS => Object.hasOwn(PROBLEMS, code);
  return (
    <p className={style.error} role="alert">
      {t(isKnown(problem) ? PROBLEMS[problem] : 'account.problemOther')}
    </p>
  );
}
