import { useAnswer } from '../api/client';
import type { ChainSummary, Page, QuestionChoice, RegionSummary, ThemeSummary } from '../api/types';
import type { MessageKey } from '../i18n/messages';
import { useI18n } from '../i18n';

const LISTS: Partial<Record<QuestionChoice['type'], string>> = {
  region: '/regions?limit=500',
  theme: '/themes?limit=500',
  chain: '/chains?limit=500',
};
const PERIODS = ['2014-20', '2021-27'];

/** One parameter of a saved question, to be picked. */
export function Picker(props: { choice: QuestionChoice; value: string; onPick: (value: string) => void }) {
  const { t, f } = useI18n();
  const { choice } = props;
  const list = useAnswer<Page<RegionSummary | ThemeSummary | ChainSummary>>(LISTS[choice.type] ?? null);
  const label = t(`console.choice.${choice.name === 'other' ? 'other' : choice.type}` as MessageKey);
  if (choice.type === 'number')
    return (
      <label>
        {label} ({choice.from}–{choice.to})
        <input type="number" min={choice.from ?? 0} max={choice.to ?? undefined} value={props.value} onChange={(e) => props.onPick(e.currentTarget.value)} />
      </label>
    );
  const options =
    choice.type === 'period'
      ? PERIODS.map((p) => ({ id: p, label: p }))
      : list.state === 'ready'
        ? list.value.items.map((x) => ({ id: x.id, label: f.name(x.name) })).sort((x, y) => f.compare(x.label, y.label))
        : [{ id: props.value, label: props.value }];
  return (
    <label>
      {label}
      <select value={props.value} onChange={(e) => props.onPick(e.currentTarget.value)}>
        {options.map((o) => (
          <option key={o.id} value={o.id}>
            {o.label}
          </option>
        ))}
      </select>
    </label>
  );
}
