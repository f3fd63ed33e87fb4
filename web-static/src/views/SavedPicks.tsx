import { useAnswer } from '../api/client';
import type { Page, Question } from '../api/types';
import { useI18n } from '../i18n';
import { Link } from '../ui/basics';

/** The saved questions that the first page offers: one a topic, in this order. */
const PICKS = [
  'stages-a-region-lacks',
  'go-betweens-of-two-regions',
  'clusters-beside-the-strategy',
  'specialised-industries',
  'calls-two-regions-can-use',
];

/** A handful of saved questions in plain words; each leads to its choices and its answer, with no Cypher to write. */
export function SavedPicks() {
  const { t, f } = useI18n();
  const answer = useAnswer<Page<Question>>(`/questions?id=${PICKS.join(',')}`);
  if (answer.state !== 'ready') return null;
  const picks = PICKS.flatMap((id) => answer.value.items.filter((q) => q.id === id));
  return (
    <section class="stack" aria-labelledby="saved-picks">
      <h2 id="saved-picks">{t('start.saved')}</h2>
      <ul class="questions" data-saved="1">
        {picks.map((q) => (
          <li key={q.id}>
            <Link to={`/cypher?question=${q.id}&run=yes`}>{f.name(q.title)}</Link>
          </li>
        ))}
      </ul>
      <p class="small">
        <Link to="/cypher">{t('start.saved.all')}</Link>
      </p>
    </section>
  );
}
