import type { KnownActor } from './entry.ts'
import { keyOf } from './entry.ts'

/**
 * Public figures named so often by surname alone that no title says who they are: name | other names | country | institution.
 * The institution is left out where the office has changed hands. Own list, from general knowledge, 2026-11.
 */
const TABLE = `
Bashar al-Assad|Assad;Bashar Assad;Asad;Bashar al-Asad|SY|
Hafez al-Assad|Hafez Assad|SY|
Saddam Hussein|Saddam|IQ|
Nouri al-Maliki|Maliki;al-Maliki|IQ|
Haider al-Abadi|Abadi;al-Abadi|IQ|
Moqtada al-Sadr|Muqtada al-Sadr;Sadr;al-Sadr|IQ|
Abu Bakr al-Baghdadi|Baghdadi;al-Baghdadi|IQ|islamic-state
Abu Musab al-Zarqawi|Zarqawi;al-Zarqawi|IQ|al-qaeda-in-iraq
Osama bin Laden|bin Laden;Bin Laden;Usama bin Laden|SA|al-qaeda
Ayman al-Zawahiri|Zawahiri;al-Zawahiri|EG|al-qaeda
Abu Mohammed al-Golani|Ahmed al-Sharaa;al-Golani;Abu Mohammad al-Julani;al-Julani;al-Jolani|SY|
Ali Khamenei|Khamenei;Ayatollah Ali Khamenei|IR|government-of-ir
Qasem Soleimani|Soleimani;Qassem Soleimani|IR|islamic-revolutionary-guard-corps
Hassan Nasrallah|Nasrallah|LB|hezbollah
Naim Qassem||LB|hezbollah
Yahya Sinwar|Sinwar|PS|hamas
Ismail Haniyeh|Haniyeh|PS|hamas
Mahmoud Abbas|Abbas|PS|government-of-ps
Yasser Arafat|Arafat|PS|
Benjamin Netanyahu|Netanyahu;Binyamin Netanyahu|IL|government-of-il
Yoav Gallant|Gallant|IL|
Abdel Fattah al-Burhan|Burhan;al-Burhan;Abdel-Fattah Burhan|SD|military-of-sd
Mohamed Hamdan Dagalo|Hemedti;Mohamed Hamdan Daglo;Dagalo;Hemeti|SD|rapid-support-forces
Omar al-Bashir|Omar Bashir|SD|
Khalifa Haftar|Haftar;Hifter;Khalifa Hifter|LY|libyan-national-army
Muammar Gaddafi|Gaddafi;Gadhafi;Qaddafi;Kadhafi;Moammar Gadhafi|LY|
Abdul-Malik al-Houthi|Abdulmalik al-Houthi;Abdel-Malek al-Houthi|YE|houthis
Yahya Saree|Yahya Sarea;Yahya Saria;Saree|YE|houthis
Ali Abdullah Saleh||YE|
Abdrabbuh Mansur Hadi|Abd-Rabbu Mansour Hadi;Abed Rabbo Mansour Hadi|YE|
Vladimir Putin|Putin|RU|government-of-ru
Dmitry Peskov|Peskov|RU|government-of-ru
Sergei Lavrov|Lavrov;Sergey Lavrov|RU|foreign-ministry-of-ru
Sergei Shoigu|Shoigu;Sergey Shoigu|RU|
Yevgeny Prigozhin|Prigozhin|RU|wagner-group
Ramzan Kadyrov|Kadyrov|RU|
Volodymyr Zelensky|Zelensky;Zelenskyy;Zelenskiy;Volodymyr Zelenskyy;Volodymyr Zelenskiy|UA|government-of-ua
Recep Tayyip Erdogan|Erdogan;Erdoğan|TR|government-of-tr
Abdullah Ocalan|Ocalan|TR|kurdistan-workers-party
Mazloum Abdi|Mazlum Abdi|SY|syrian-democratic-forces
Xi Jinping||CN|
Kim Jong Un|Kim Jong-un|KP|government-of-kp
Min Aung Hlaing||MM|military-of-mm
Aung San Suu Kyi|Suu Kyi|MM|
Paul Kagame|Kagame|RW|government-of-rw
Felix Tshisekedi|Tshisekedi|CD|government-of-cd
Abiy Ahmed||ET|government-of-et
Donald Trump|Trump|US|
Joe Biden|Biden|US|
Barack Obama|Obama|US|
George W. Bush||US|
Hillary Clinton|Clinton|US|
John Kerry|Kerry|US|
Antonio Guterres|Guterres|PT|united-nations
Ban Ki-moon||KR|united-nations
Kofi Annan||GH|united-nations
Staffan de Mistura|de Mistura|SE|
Rami Abdel Rahman|Rami Abdulrahman;Rami Abdelrahman;Rami Abdul Rahman;Rami Abdurrahman|SY|syrian-observatory-for-human-rights
Alfredo Cristiani|Cristiani|SV|
Manuel Noriega|Noriega|PA|
Daniel Ortega||NI|
Pablo Escobar|Escobar|CO|medellin-cartel
Nicolas Maduro|Maduro|VE|
`

export const leaders: readonly KnownActor[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [name, others, country, institution] = line.split('|')
    return {
      key: keyOf(name!),
      name: name!,
      aliases: others ? others.split(';') : [],
      kind: 'person' as const,
      inter: null,
      countries: [country!],
      ...(institution ? { institution } : {}),
    }
  })
