import { entry, type KnownActor } from './entry.ts'

const coalition = entry.bind(null, 'coalition', 'external/other forces')

/** Coalitions and alliances of states. Own list, from general knowledge, 2026-11. */
export const coalitions: readonly KnownActor[] = [
  coalition(
    'US-led coalition',
    'US',
    'international coalition;anti-jihadist coalition;anti-IS coalition;anti-ISIS coalition;anti-ISIL coalition;US coalition;U.S. coalition;U.S.-led coalition;American-led coalition;global coalition;Global Coalition Against Daesh;Global Coalition to Defeat ISIS;US-led international coalition;U.S.-led international coalition;US-led anti-jihadist coalition;US-led military coalition;Combined Joint Task Force;Combined Joint Task Force – Operation Inherent Resolve;CJTF-OIR;Operation Inherent Resolve;US-led coalition forces;international coalition forces;Western coalition;US-led anti-IS coalition;coalition military forces',
    { notes: 'Against Islamic State, since September 2014.', vantage: 'party' },
  ),
  coalition(
    'Saudi-led coalition',
    'SA',
    'Saudi-led Arab coalition;Arab coalition;Saudi-led military coalition;Saudi coalition;Saudi-UAE-led coalition;Saudi and Emirati-led coalition',
    { notes: 'In Yemen, since March 2015.', vantage: 'party' },
  ),
  coalition(
    'NATO',
    '',
    'North Atlantic Treaty Organization;North Atlantic Treaty Organisation;NATO forces;NATO-led forces',
    { vantage: 'party' },
  ),
  coalition('International Security Assistance Force', 'AF', 'ISAF;NATO-led International Security Assistance Force', {
    institution: 'nato',
  }),
  coalition('Resolute Support', 'AF', 'Resolute Support mission', { institution: 'nato' }),
  coalition('KFOR', 'XK', 'Kosovo Force', { institution: 'nato' }),
  coalition(
    'Multi-National Force – Iraq',
    'IQ',
    'Multinational Force;Multi-National Force;MNF-I;US-led forces;U.S.-led forces',
  ),
  coalition('Operation Prosperity Guardian', 'US', ''),
  coalition(
    'African Union Transition Mission in Somalia',
    'SO',
    'ATMIS;AMISOM;African Union Mission in Somalia;AU mission in Somalia;AUSSOM',
  ),
  coalition('G5 Sahel', '', 'G5 Sahel Joint Force;G5 Sahel force'),
  coalition('Alliance of Sahel States', 'ML;BF;NE', 'AES;Confederation of Sahel States'),
  coalition('Multinational Joint Task Force', 'NG;NE;TD;CM', 'MNJTF'),
  coalition('East African Community Regional Force', 'CD', 'EACRF'),
  coalition('SADC Mission in the Democratic Republic of Congo', 'CD', 'SAMIDRC;SAMIM'),
  coalition('Collective Security Treaty Organization', '', 'CSTO;Collective Security Treaty Organisation'),
  coalition('Axis of Resistance', 'IR', '“axis of resistance”'),
  coalition('Gulf Cooperation Council', '', 'GCC'),
]
