import { Link } from '@tanstack/react-router';
import { useWords } from '../words/use-words.ts';

export function NotFound() {
  const { t } = useWords();
  return (
    <main className="alone">
      <h1>{t('frame.notFound')}</h1>
      <p>
        <Link to="/plants">{t('frame.toPlants')}</Link>
      </p>
    </main>
  );
}
