import { useI18n } from '../i18n';
import { useThemeNames } from '../state/names';
import { setQuery, useAddress } from '../state/router';

/** The theme of the address, among all there are. */
export function ThemeSelect(props: { label: string }) {
  const { t, f } = useI18n();
  const { query } = useAddress();
  const themes = useThemeNames();
  return (
    <label>
      {props.label}
      <select value={query.get('theme') ?? ''} onChange={(e) => setQuery({ theme: e.currentTarget.value })}>
        <option value="">{t('ui.all')}</option>
        {[...themes].map(([id, name]) => (
          <option key={id} value={id}>
            {f.name(name)}
          </option>
        ))}
      </select>
    </label>
  );
}
