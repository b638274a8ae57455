import { catalogue } from '../messages.ts';

/** The panel's frame and the page of a place. */
export const panelWords = catalogue({
  en: {
    close: 'Close the panel',
    height: 'Height of the panel: {height}',
    peek: 'low',
    half: 'half',
    full: 'full',
  },
  hy: {
    close: 'Փակել վահանակը',
    height: 'Վահանակի բարձրությունը՝ {height}',
    peek: 'ցածր',
    half: 'կես',
    full: 'լրիվ',
  },
  az: {
    close: 'Paneli bağla',
    height: 'Panelin hündürlüyü: {height}',
    peek: 'alçaq',
    half: 'yarım',
    full: 'tam',
  },
  ru: {
    close: 'Закрыть панель',
    height: 'Высота панели: {height}',
    peek: 'низкая',
    half: 'половина',
    full: 'полная',
  },
});
