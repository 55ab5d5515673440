// The themes there are.
import type { Theme } from '../design/theme.ts';
import { loadEmailTheme, themeNames } from '../themes/load-theme.ts';

/** In the order of their names, each as its theme.json says. */
export const allThemes = (): Theme[] => themeNames().map((name) => loadEmailTheme(name).theme);
