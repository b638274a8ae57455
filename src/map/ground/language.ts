/** Interface languages that the ground has names in. */
export type GroundLanguage = 'en' | 'az' | 'hy' | 'ru';

/** The outline of the autonomous oblast as it was until 1991, in words. */
export const FORMER_OBLAST_NAMES: Readonly<Record<GroundLanguage, string>> = {
  en: 'Former autonomous oblast (outline of 1991)',
  az: 'Keçmiş muxtar vilayət (1991-ci il sərhədi)',
  hy: 'Նախկին ինքնավար մարզ (1991 թ. սահման)',
  ru: 'Бывшая автономная область (граница 1991 г.)',
};
