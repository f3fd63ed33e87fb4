import { useState } from 'preact/hooks';
import type { Pilots } from '../../api/types';
import { useI18n } from '../../i18n';
import { setQuery, useAddress } from '../../state/router';
import { save } from '../../ui/exportPicture';
import { parseVotes, readVotes, withPoints, writeVotes, type Vote } from './pilotQuery';

/** So many lines of a file are named as faulty. */
const MOST_LINES = 20;

/** A small form for the partners' votes, kept in the address; from a file and to one. */
export function PilotVotes(props: { pilots: Pilots }) {
  const { t, f } = useI18n();
  const { query } = useAddress();
  const partners = props.pilots.voters;
  const votes = readVotes(query.get('vote') ?? '');
  const [partner, setPartner] = useState('');
  const [cluster, setCluster] = useState('');
  const [points, setPoints] = useState('3');
  const [bad, setBad] = useState<number[]>([]);
  const put = (all: Vote[]) => setQuery({ vote: writeVotes(all) });
  const clusters = [...props.pilots.candidates].sort((x, y) => x.id.localeCompare(y.id));
  const voter = partner || partners[0]?.id || '';
  const candidate = cluster || clusters[0]?.id || '';
  const read = async (file: File | undefined) => {
    if (!file) return;
    const parsed = parseVotes(await file.text(), { partners: new Set(partners.map((p) => p.id)), clusters: new Set(clusters.map((c) => c.id)) });
    setBad(parsed.bad);
    if (parsed.bad.length === 0) put(parsed.votes);
  };
  return (
    <details class="card no-print" open={votes.length > 0}>
      <summary>
        <strong>{t('pilots.votes')}</strong>
      </summary>
      <p class="soft small">{t('pilots.votes.lead')}</p>
      <form
        class="controls"
        onSubmit={(e) => {
          e.preventDefault();
          put(withPoints(votes, voter, candidate, Number(points)));
        }}
      >
        <label>
          {t('pilots.votes.partner')}
          <select value={voter} onChange={(e) => setPartner(e.currentTarget.value)}>
            {partners.map((p) => (
              <option key={p.id} value={p.id}>
                {p.name}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('pilots.votes.cluster')}
          <select value={candidate} onChange={(e) => setCluster(e.currentTarget.value)}>
            {clusters.map((c) => (
              <option key={c.id} value={c.id}>
                {c.name} ({c.region})
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('pilots.votes.points')}
          <input type="number" min="1" max="100" value={points} onInput={(e) => setPoints(e.currentTarget.value)} />
        </label>
        <button type="submit" class="button">
          {t('pilots.votes.add')}
        </button>
      </form>
      <Given votes={votes} name={(id) => partners.find((p) => p.id === id)?.name ?? id} cluster={(id) => clusters.find((c) => c.id === id)?.name ?? id} put={put} />
      <label class="small">
        {t('pilots.votes.import')}
        <input type="file" accept=".csv,text/csv" onChange={(e) => void read(e.currentTarget.files?.[0])} />
      </label>
      {bad.length > 0 && (
        <p class="notice" role="alert">
          {t('pilots.votes.bad', { n: f.list(bad.slice(0, MOST_LINES).map(String)) + (bad.length > MOST_LINES ? ' …' : ''), partner: voter, cluster: candidate })}
        </p>
      )}
    </details>
  );
}

function Given(props: { votes: Vote[]; name: (partner: string) => string; cluster: (id: string) => string; put: (votes: Vote[]) => void }) {
  const { t, f } = useI18n();
  if (props.votes.length === 0) return null;
  const csv = () => ['partner,cluster,points', ...props.votes.flatMap((v) => v.points.map(([c, n]) => `${v.partner},${c},${n}`))].join('\r\n');
  return (
    <div class="stack">
      <ul class="plain">
        {props.votes.map((vote) => (
          <li key={vote.partner} class="row">
            <span>
              {props.name(vote.partner)}: {f.list(vote.points.map(([c, n]) => `${props.cluster(c)} (${f.number(n)})`))}
            </span>
            <button
              type="button"
              class="button quiet"
              aria-label={t('pilots.votes.remove', { partner: props.name(vote.partner) })}
              onClick={() => props.put(props.votes.filter((v) => v.partner !== vote.partner))}
            >
              <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
      <p>
        <button type="button" class="button" onClick={() => save('votes.csv', new Blob([csv()], { type: 'text/csv' }))}>
          {t('pilots.votes.export')}
        </button>
      </p>
    </div>
  );
}
