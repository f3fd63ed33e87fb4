import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** The dataset version on show; empty until the first answer. */
export const VersionContext = createContext('');

export function useVersion(): string {
  return useContext(VersionContext);
}
