import type { Publisher } from '../types.js';

export default {
  id: 'andhra-jyothy',
  name: 'ఆంధ్రజ్యోతి',
  languages: ['te'],
  names: ['ABN తెలుగు', 'Andhra Jyothy', 'Andhrajyothy', 'ఆంధ్రజ్యోతి', 'ఏబీఎన్ ఆంధ్రజ్యోతి'],
  domains: ['andhrajyothy.com'],
} satisfies Publisher;
