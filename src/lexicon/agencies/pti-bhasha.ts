import type { Agency } from '../types.js';

export default {
  id: 'pti-bhasha',
  name: 'PTI-Bhasha',
  country: 'IN',
  names: [
    'Bhasha News Agency',
    'PTI - Bhasha',
    'PTI Bhasha',
    'PTI-Bhasha',
    'न्यूज एजेंसी भाषा',
    'पी.टी.आई. भाषा',
    'पी.टी.आई.-भाषा',
    'पीटीआइ भाषा',
    'पीटीआइ-भाषा',
    'पीटीआई - भाषा',
    'पीटीआई -भाषा',
    'पीटीआई भाषा',
    'पीटीआई- भाषा',
    'पीटीआई-भाषा',
    'भाषा न्यूज एजेंसी',
    'भाषा समाचार एजेंसी',
    'समाचार एजेंसी भाषा',
  ],
  shortNames: ['Bhasha', 'भाषा'],
  signoff: 'names',
  serviceOf: 'pti',
} satisfies Agency;
